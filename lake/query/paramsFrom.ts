import { gatewayError } from '../http/ApiError.ts';
import { parseJson } from '../json/parseJson.ts';
import type { QueryParams } from './parseQuery.ts';

/** Reads a query's parameters from an address: every `$name=<JSON>`. */
export function paramsFrom(search: URLSearchParams): QueryParams {
  const pairs = [...search].filter(([name]) => name.startsWith('$'));
  return Object.fromEntries(pairs.map(([name, text]) => [name.slice(1), valueOf(name, text)]));
}

function valueOf(name: string, text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    const message = `The parameter "${name}" is not JSON: ${text}. A string needs its quotes.`;
    throw gatewayError(400, 'Bad Request', message);
  }
}
