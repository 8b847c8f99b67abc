import type { Locale, Localised } from 'content-schemas/locales.ts';

import { textIn } from '../texts/textIn.ts';
import { refusalTexts } from '../texts/uploads.ts';

const known: ReadonlyMap<unknown, Localised> = new Map(Object.entries(refusalTexts.reasons));

/**
 * Why an upload failed and what to do, in the editor's language: by the reason that the embedded lake gives,
 * else in the words of whichever lake refused it; without any answer the lake was not reached.
 */
export function refusalOf(error: unknown, locale: Locale): string {
  const body = answerIn(error);
  if (body === undefined) return refusalTexts.notReached[locale];
  const details = recordIn(body['error']);
  const text = known.get(details['reason']);
  if (text !== undefined) return textIn(text, locale, wordsIn(details));
  const said = [details['description'], body['message'], body['error']].find(
    (words) => typeof words === 'string',
  );
  return textIn(refusalTexts.unknown, locale, { said: said ?? '' }).trim();
}

/** The body of the lake's answer that an error carries. */
function answerIn(error: unknown): Readonly<Record<string, unknown>> | undefined {
  const { response } = recordIn(error);
  const { body } = recordIn(response);
  return typeof body === 'object' && body !== null ? { ...body } : undefined;
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** What the reason names: a file's ending, and a limit in whole megabytes. */
function wordsIn({ extension, limit }: Readonly<Record<string, unknown>>) {
  return {
    extension: typeof extension === 'string' ? extension : '',
    megabytes: typeof limit === 'number' ? Math.floor(limit / 1_000_000) : '',
  };
}
