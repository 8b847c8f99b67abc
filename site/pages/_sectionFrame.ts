import { countryFacts, isCountry } from 'content-schemas/countries.ts';
import type { SectionPage } from '../content/pages/sections.ts';
import { translator } from '../i18n/translator.ts';
import type { Frame } from '../layouts/frame.ts';
import { frameOf } from './_frameOf.ts';

/**
 * The frame of a page of a section's list. A topic's list is found by search engines; lists by kind and by
 * country only repeat the section's cards, so they are left out, though their links are followed.
 */
export function sectionFrame(
  { place, section, narrowedBy, number }: SectionPage,
  data: Frame['data'] = [],
): Frame {
  const t = translator(place.locale);
  const heading = headingOf({ place, section, narrowedBy });
  return frameOf(place, {
    title: number === 1 ? heading : t('filters.pageTitle', { title: heading, number }),
    description:
      narrowedBy === undefined && number === 1
        ? `${t(`sectionLeads.${section}`)} ${place.site.name}.`
        : `${heading}. ${t(`sectionLeads.${section}`)}`,
    noindex: narrowedBy !== undefined && narrowedBy.filter !== 'topic',
    data,
  });
}

function headingOf({
  place,
  section,
  narrowedBy,
}: Pick<SectionPage, 'place' | 'section' | 'narrowedBy'>): string {
  const t = translator(place.locale);
  if (narrowedBy === undefined) return t(`sections.${section}`);
  const title = section === 'members' ? t('filters.organisations') : t(`sections.${section}`);
  const { filter, value, label } = narrowedBy;
  if (filter === 'topic') return t('filters.onTopic', { title, value: label.text });
  return isCountry(value)
    ? `${title} ${countryFacts[value].locative[place.locale]}`
    : `${title}: ${label.text}`;
}
