import type { TypeName } from 'content-schemas/contentTypes.ts';

import { previewTexts } from '../../texts/desk.ts';
import { textIn } from '../../texts/textIn.ts';
import type { PreviewPlan } from './PreviewPlan.ts';
import {
  checkedText,
  countryName,
  dayOf,
  localisedText,
  optionName,
  sessionDays,
  textOf,
  whenSet,
} from './sayings.ts';

const titled = { title: 'title', isLocalised: false } as const;
const titledInEach = { title: 'title', isLocalised: true } as const;
const namedInEach = { title: 'name', isLocalised: true } as const;

/** What lists show of each type: its picture, and what tells one document from the next. */
export const previewPlans: Readonly<Record<TypeName, PreviewPlan>> = {
  page: {
    ...titled,
    reads: ['kind', 'country', 'sensitive'],
    says: ({ kind, country, sensitive }, locale) => [
      whenSet(kind === 'home', previewTexts.home, locale),
      countryName(country, locale),
      whenSet(sensitive, previewTexts.sensitive, locale),
    ],
  },
  article: {
    ...titled,
    reads: ['publishedOn', 'country'],
    picture: 'picture',
    says: ({ publishedOn, country }, locale) => [
      dayOf(publishedOn, locale),
      countryName(country, locale),
    ],
  },
  project: {
    ...titled,
    reads: ['country', 'status'],
    says: ({ country, status }, locale) => [
      countryName(country, locale),
      optionName('project', 'status', status, locale),
    ],
  },
  service: {
    ...titled,
    reads: ['country', 'checkedOn'],
    says: ({ country, checkedOn }, locale) => [
      countryName(country, locale),
      checkedText(checkedOn, locale),
    ],
  },
  training: {
    ...titled,
    reads: ['sessions', 'country'],
    says: ({ sessions, country }, locale) => [
      sessionDays(sessions, locale),
      countryName(country, locale),
    ],
  },
  report: {
    ...titled,
    reads: ['kind', 'country', 'date'],
    says: ({ kind, country, date }, locale) => [
      optionName('report', 'kind', kind, locale),
      countryName(country, locale),
      dayOf(date, locale),
    ],
  },
  recommendation: {
    ...titledInEach,
    reads: ['paragraph', 'letter', 'source.country', 'assessments'],
    says: ({ paragraph, letter, 'source.country': country, assessments }, locale) => {
      const number = `${textOf(paragraph) ?? ''}${textOf(letter) ?? ''}`;
      const count = Array.isArray(assessments) ? assessments.length : 0;
      return [
        countryName(country, locale),
        number === '' ? undefined : textIn(previewTexts.paragraph, locale, { number }),
        textIn(previewTexts.assessments, locale, { number: count }),
      ];
    },
  },
  reportingCycle: {
    ...titledInEach,
    reads: ['country', 'procedure'],
    says: ({ country, procedure }, locale) => [
      countryName(country, locale),
      optionName('reportingCycle', 'procedure', procedure, locale),
    ],
  },
  organisation: {
    ...namedInEach,
    reads: ['shortName', 'country'],
    picture: 'logo',
    says: ({ shortName, country }, locale) => [textOf(shortName), countryName(country, locale)],
  },
  person: {
    title: 'name',
    isLocalised: false,
    reads: ['role', 'organisation.name'],
    picture: 'picture',
    says: ({ role, 'organisation.name': organisation }, locale) => [
      localisedText(role, locale),
      localisedText(organisation, locale),
    ],
  },
  contact: {
    title: 'label',
    isLocalised: true,
    reads: ['phones.0', 'country', 'checkedOn'],
    says: ({ 'phones.0': phone, country, checkedOn }, locale) => [
      textOf(phone),
      countryName(country, locale),
      checkedText(checkedOn, locale),
    ],
  },
  topic: { ...namedInEach, reads: [], says: () => [] },
  term: {
    ...namedInEach,
    reads: ['country'],
    says: ({ country }, locale) => [countryName(country, locale)],
  },
  redirect: {
    title: 'from',
    isLocalised: false,
    reads: ['document.title', 'href'],
    says: ({ 'document.title': title, href }, locale) => [
      localisedText(title, locale) ?? textOf(href),
    ],
  },
  siteSettings: { ...namedInEach, reads: [], says: () => [] },
};
