import type { FAQPage } from 'schema-dts';
import type { Prose } from 'content-schemas/fields/richText/prose.ts';
import type { RichText } from 'content-schemas/fields/richText/richText.ts';

import { absolute, type DataPlace } from './DataPlace.ts';

/** The questions that a text answers, where it has any; one list for the page, however many blocks they stand in. */
export function questionsData(body: RichText, place: DataPlace): FAQPage[] {
  const questions = body.flatMap((block) => (block._type === 'accordion' ? block.items : []));
  if (questions.length === 0) return [];
  const url = absolute(place, place.href);
  return [
    {
      '@type': 'FAQPage',
      '@id': `${url}#questions`,
      url,
      inLanguage: place.locale,
      mainEntity: questions.map(({ title, body: answer }) => ({
        '@type': 'Question' as const,
        name: title,
        acceptedAnswer: { '@type': 'Answer' as const, text: wordsOf(answer) },
      })),
    },
  ];
}

function wordsOf(answer: Prose): string {
  return answer
    .map(({ children }) =>
      children.map((child) => (child._type === 'span' ? child.text : '')).join(''),
    )
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n');
}
