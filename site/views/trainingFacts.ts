import type { Cards } from 'content-schemas/card.ts';
import type { Training } from 'content-schemas/documents/training.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';
import type { Fact } from '../components/FactsBox/fact.ts';
import { cardValues, factRow, textValue } from '../components/FactsBox/factValues.ts';
import { formatDate } from '../i18n/dates.ts';
import { translator } from '../i18n/translator.ts';

/** The facts box of a training: who should come, who teaches, who pays. */
export function trainingFacts({ facts }: Training, cards: Cards, locale: Locale): Fact[] {
  const t = translator(locale);
  const text = (value: Parameters<typeof inLocale>[0] | undefined) =>
    value && textValue(inLocale(value, locale, facts.language), locale);
  const day = (date: string | undefined) => date && { text: formatDate(date, locale) };
  return [
    ...factRow(t('training.registerBy'), [day(facts.registrationUntil) || undefined]),
    ...factRow(t('training.teamRule'), [text(facts.teamRule)]),
    ...factRow(t('training.trainers'), cardValues(facts.trainers, cards, locale)),
    ...factRow(t('training.organisers'), cardValues(facts.organisers, cards, locale)),
    ...factRow(
      t('training.funder'),
      cardValues(
        facts.funders.map(({ organisation }) => organisation),
        cards,
        locale,
      ),
    ),
    ...factRow(
      t('training.programme'),
      facts.funders.map(({ programme }) => text(programme)),
    ),
    ...factRow(t('training.announcedOn'), [day(facts.announcedOn) || undefined]),
  ];
}
