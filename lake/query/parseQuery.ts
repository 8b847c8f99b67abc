import { type ExprNode, GroqSyntaxError, parse } from 'groq-js';
import { storeError } from '../http/ApiError.ts';
import { refuseGaps } from './refuseGaps.ts';

/** A query's values by name, without the `$`. */
export type QueryParams = Readonly<Record<string, unknown>>;

const limit = 500;
const known = new Map<string, ExprNode>();

/**
 * Parses a query with its parameters (groq-js reads `title[$locale]` only so), remembering the last 500.
 * Raises Sanity's queryParseError, or a LakeGap for what groq-js does not know.
 */
export function parseQuery(query: string, params: QueryParams): ExprNode {
  const key = `${query}\0${JSON.stringify(params)}`;
  const tree = known.get(key) ?? parseNew(query, params);
  known.delete(key);
  known.set(key, tree);
  const oldest = known.keys().next().value;
  if (known.size > limit && oldest !== undefined) known.delete(oldest);
  return tree;
}

function parseNew(query: string, params: QueryParams): ExprNode {
  try {
    const tree = parse(query, { params });
    refuseGaps(tree, query);
    return tree;
  } catch (cause) {
    if (cause instanceof GroqSyntaxError) throw parseError(query, cause.position, cause.message);
    if (cause instanceof Error && cause.name === 'GroqQueryError') {
      throw parseError(query, positionOf(query, cause.message), cause.message);
    }
    throw cause;
  }
}

function positionOf(query: string, message: string): number {
  const name = /: (\S+)$/.exec(message)?.[1];
  return name === undefined ? 0 : Math.max(query.indexOf(name), 0);
}

function parseError(query: string, start: number, description: string) {
  const end = Math.min(start + 1, query.length);
  return storeError(400, 'queryParseError', description, { query, start, end });
}
