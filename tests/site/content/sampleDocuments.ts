import type { Written } from './libraryOf.ts';

const slug = (current: string) => ({ _type: 'slug', current });

/** Settings that name one coalition and nothing else. */
export const settings = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  name: { et: 'Lapse Huvikaitse Koda', en: 'Voices for children' },
  coalitions: [
    {
      _key: 'a',
      _type: 'coalition',
      organisation: { _type: 'reference', _ref: 'organisation-a' },
      country: 'EE',
      tagline: { et: 'Laste huvides' },
    },
  ],
  navigation: {},
} satisfies Written;

/** An organisation with a name in one language. */
export const organisation: Written = {
  _id: 'organisation-a',
  _type: 'organisation',
  name: { et: 'Õnne Ühendus' },
  slug: slug('onne-uhendus'),
};

/** An Estonian training with one session in the future. */
export const training = {
  _id: 'training-a',
  _type: 'training',
  language: 'et',
  title: 'Kaasamise koolitus',
  slug: slug('kaasamise-koolitus'),
  summary: 'Koolitus omavalitsustele.',
  kind: 'training',
  country: 'EE',
  sessions: [
    {
      _key: 's1',
      _type: 'session',
      start: '2027-03-11T08:00:00Z',
      end: '2027-03-11T14:00:00Z',
      timeZone: 'Europe/Tallinn',
      county: 'ee-tartu',
      language: 'et',
      state: 'open',
    },
  ],
} satisfies Written;

/** Its English translation, with no facts of its own. */
export const translation: Written = {
  _id: 'training-a-en',
  _type: 'training',
  language: 'en',
  translationOf: { _type: 'reference', _ref: 'training-a' },
  title: 'Training on participation',
  slug: slug('participation'),
  summary: 'A training for municipalities.',
};
