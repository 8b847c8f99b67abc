import type { ExprNode } from 'groq-js';
import { isRecord } from '../json/isRecord.ts';
import { hasTerms, searchTerms } from './searchText.ts';
import type { View } from './Views.ts';

/**
 * A query's tree with every `... match text::query(...)` replaced, which groq-js parses but cannot evaluate:
 * `[@, _id] match` becomes the ids of a full-text scan, `field match` a match with the search's words.
 */
export function withoutTextQuery(tree: ExprNode, view: View): ExprNode {
  return usesTextQuery(tree) ? rewritten(tree, view) : tree;
}

const known = new WeakMap<ExprNode, boolean>();

function usesTextQuery(tree: ExprNode): boolean {
  const uses =
    known.get(tree) ?? JSON.stringify(tree).includes('"namespace":"text","name":"query"');
  known.set(tree, uses);
  return uses;
}

function rewritten<T>(node: T, view: View): T;
function rewritten(node: unknown, view: View): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => rewritten(item, view));
  if (!isRecord(node) || node['type'] === 'Value') return node;
  const search = searchIn(node);
  if (search !== undefined) return replacement(node['left'], search, view);
  const pairs = Object.entries(node).map(([key, value]) => [key, rewritten(value, view)] as const);
  return Object.fromEntries(pairs);
}

/** The text that a `match text::query(...)` looks for; undefined for every other node. */
function searchIn(node: Readonly<Record<string, unknown>>): string | undefined {
  const { type, op, right } = node;
  if (type !== 'OpCall' || op !== 'match' || !isRecord(right) || right['type'] !== 'FuncCall')
    return undefined;
  if (right['namespace'] !== 'text' || right['name'] !== 'query') return undefined;
  const argument: unknown = Array.isArray(right['args']) ? right['args'][0] : undefined;
  const text = isRecord(argument) && argument['type'] === 'Value' ? argument['value'] : '';
  return typeof text === 'string' ? text : '';
}

function replacement(left: unknown, search: string, view: View): unknown {
  const terms = searchTerms(search);
  if (terms.length === 0) return { type: 'Value', value: true };
  if (!isWhole(left)) {
    const words = terms.filter(({ isUnwanted }) => !isUnwanted);
    const value = words.map(({ text, isPrefix }) => (isPrefix ? `${text}*` : text));
    return { type: 'OpCall', op: 'match', left, right: { type: 'Value', value } };
  }
  const ids = view.documents.filter((document) => hasTerms(document, terms)).map(({ _id }) => _id);
  const id = { type: 'AccessAttribute', name: '_id' };
  return { type: 'OpCall', op: 'in', left: id, right: { type: 'Value', value: ids } };
}

/** Tells whether the left side is the whole document: `@`, or a list with it. */
function isWhole(left: unknown): boolean {
  if (!isRecord(left)) return false;
  if (left['type'] === 'This') return true;
  if (left['type'] === 'Group') return isWhole(left['base']);
  const elements: unknown[] =
    left['type'] === 'Array' && Array.isArray(left['elements']) ? left['elements'] : [];
  return elements.some((element) => isRecord(element) && isWhole(element['value']));
}
