import type { Locale } from 'content-schemas/locales.ts';

/** A picture of the Studio for the handbook: where it is taken, in the same way in every language. */
export interface StudioPicture {
  readonly name: string;
  /** The Studio's address in a language. */
  readonly address: Readonly<Record<Locale, string>>;
  /** What must be there before the picture is taken, by its test id. */
  readonly waitsFor: string;
  /** What is pressed first, by its test id. */
  readonly presses?: readonly string[];
  /** What is brought into view, by its test id. */
  readonly shows?: string;
}

const everywhere = (address: string) => ({ et: address, lt: address, en: address });
const edit = (id: string, type: string) => `/intent/edit/id=${id};type=${type}/`;

/** Every picture that the handbook uses. */
export const pictures: readonly StudioPicture[] = [
  { name: 'desk', address: everywhere('/structure/attention'), waitsFor: 'attention' },
  {
    name: 'page',
    address: {
      et: edit('page-about-et', 'page'),
      lt: edit('page-confederation-lt', 'page'),
      en: edit('page-about-en', 'page'),
    },
    waitsFor: 'field-title',
  },
  { name: 'translations', address: everywhere('/translations'), waitsFor: 'row-page-why-join-et' },
  {
    name: 'training',
    address: everywhere(edit('training-demo-et', 'training')),
    waitsFor: 'group-tab-facts',
    presses: ['group-tab-facts'],
    shows: 'field-sessions',
  },
  {
    name: 'contact',
    address: everywhere(edit('contact-lasteabi', 'contact')),
    waitsFor: 'field-label',
  },
  {
    name: 'picture',
    address: everywhere(edit('article-koolitused-et', 'article')),
    waitsFor: 'group-tab-facts',
    presses: ['group-tab-facts'],
    shows: 'field-byline',
  },
  {
    name: 'recommendation',
    address: everywhere(edit('recommendation-demo-1', 'recommendation')),
    waitsFor: 'field-assessments',
    shows: 'field-assessments',
  },
  { name: 'publishing', address: everywhere('/site'), waitsFor: 'publishing' },
];
