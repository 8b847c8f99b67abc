import type { Rule } from '@sanity/types';

import { checkTranslation } from './checkTranslation.ts';
import type { NamedStudioField } from './fold.ts';
import { localeFacts, locales, type Localised } from './locales.ts';
import { requiredMessage } from './message.ts';

/** The tabs of a form: what each language has of its own, where and when it is shown, and what all languages share. */
export const groups = [
  { name: 'text', title: { et: 'Tekst', lt: 'Tekstas', en: 'Text' }, default: true },
  {
    name: 'facts',
    title: { et: 'Faktid', lt: 'Faktai', en: 'Facts' },
  },
  {
    name: 'showing',
    title: { et: 'Aadressid ja aeg', lt: 'Adresai ir laikas', en: 'Addresses and time' },
  },
] as const;

/** The text fields that say where and when a text is shown, under their own tab. */
export const showingFields: ReadonlySet<string> = new Set([
  'formerSlugs',
  'publishFrom',
  'publishUntil',
]);

/** The fields that say in which language a document is, and of which original it is a translation. */
export function identity(type: string): NamedStudioField[] {
  return [
    {
      name: 'language',
      type: 'string',
      title: { et: 'Keel', lt: 'Kalba', en: 'Language' },
      group: 'text',
      readOnly: ({ value }: { readonly value?: unknown }) => Boolean(value),
      options: {
        list: locales.map((value) => ({ value, title: nameOf(localeFacts[value].name) })),
      },
      validation: (rule: Rule) => [rule.required().error(requiredMessage)],
    },
    {
      name: 'translationOf',
      type: 'reference',
      title: { et: 'Originaal', lt: 'Originalas', en: 'Original' },
      description: {
        et: 'Tühi, kui see dokument on ise originaal.',
        lt: 'Tuščia, jei originalas yra pats šis dokumentas.',
        en: 'Empty when this document is itself the original.',
      },
      group: 'text',
      to: [{ type }],
      readOnly: true,
      hidden: ({ value }: { readonly value?: unknown }) => !value,
      options: { filter: '!defined(translationOf)', disableNew: true },
      validation: (rule: Rule) => [rule.custom(checkTranslation)],
    },
    matchedOriginal,
  ];
}

/** What the original said when somebody last found that this translation matches it. */
const matchedOriginal: NamedStudioField = {
  name: 'matchedOriginal',
  type: 'text',
  title: {
    et: 'Originaal viimasel võrdlemisel',
    lt: 'Originalas paskutinį kartą lyginant',
    en: 'Original at the last comparison',
  },
  group: 'text',
  readOnly: true,
  hidden: () => true,
  validation: () => [],
};

function nameOf(name: string): Localised {
  return { et: name, lt: name, en: name };
}
