import { countyOf } from 'content-schemas/counties.ts';
import type { Training } from 'content-schemas/documents/training.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';

import { formatSession } from '../../i18n/times.ts';
import { translator } from '../../i18n/translator.ts';
import { markup, type Html } from './markup.ts';

/** When and where a training is held, the first session first, and whether one is cancelled or full. */
export function sessionsHtml({ facts }: Training, locale: Locale): Html {
  const t = translator(locale);
  const heading = markup`<h2>${t('training.whenAndWhere')}</h2>`;
  if (facts.sessions.length === 0) return markup`${heading}<p>${t('training.noDates')}</p>`;
  const sessions = facts.sessions.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
  const items = sessions.map((session) => {
    const where = [
      session.place && inLocale(session.place, locale, facts.language).text,
      session.county && countyOf(session.county).name[locale],
      session.href && t('training.online'),
    ].filter((word) => word !== undefined);
    const words = [formatSession(session, locale), ...where, t(`session.state.${session.state}`)];
    return markup`<li>${words.join(', ')}</li>`;
  });
  return markup`${heading}<ul>${items}</ul>`;
}
