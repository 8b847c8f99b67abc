import type { ValidationContext } from '@sanity/types';

import { message } from './message.ts';

const question = `{
  "originals": *[_id in $originals]{language, "isTranslation": defined(translationOf)},
  "others": count(*[translationOf._ref == $original && language == $language && !(_id in $own)])
}`;

/**
 * Asks the lake whether a translation has its place to itself: one per original and language, in another language
 * than the original's, and none of a translation. Duplicating a document copies `translationOf`, for example.
 */
export async function checkTranslation(
  value: unknown,
  context: Pick<ValidationContext, 'document' | 'getClient'>,
) {
  const original =
    typeof value === 'object' && value !== null && '_ref' in value ? value._ref : undefined;
  const { document } = context;
  if (typeof original !== 'string' || document === undefined) return true;
  const id = document._id.replace(/^drafts\./u, '');
  const language = document['language'] ?? '';
  const client = context.getClient({ apiVersion: '2025-02-19' }).withConfig({ perspective: 'raw' });
  const originals = [original, `drafts.${original}`];
  const params = { original, originals, language, own: [id, `drafts.${id}`] };
  const { originals: found, others } = await client.fetch<Answer>(question, params);
  if (found.some(({ isTranslation }) => isTranslation)) return message(translationOfTranslation);
  if (found.some((one) => one.language === language)) return message(sameLanguage);
  return others > 0 ? message(alreadyTranslated) : true;
}

interface Answer {
  readonly originals: readonly { readonly language: unknown; readonly isTranslation: boolean }[];
  readonly others: number;
}

const sameLanguage = {
  et: 'Tõlge on originaaliga samas keeles. Muuda keelt või kustuta see dokument.',
  lt: 'Vertimo kalba sutampa su originalo kalba. Pakeiskite kalbą arba ištrinkite šį dokumentą.',
  en: 'This translation is in the same language as its original. Change the language, or delete this document.',
};
const translationOfTranslation = {
  et: 'See on tõlge tõlkest. Loo tõlge originaali vaates „Tõlked“.',
  lt: 'Tai vertimo vertimas. Vertimą kurkite originalo rodinyje „Vertimai“.',
  en: 'This is a translation of a translation. Create it in the original’s view “Translations”.',
};
const alreadyTranslated = {
  et: 'Originaalil on selles keeles juba tõlge. Jäta alles üks ja kustuta teine.',
  lt: 'Originalas šia kalba jau išverstas. Palikite vieną vertimą, kitą ištrinkite.',
  en: 'The original has a translation into this language already. Keep one, and delete the other.',
};
