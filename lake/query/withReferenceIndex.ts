import type { ExprNode } from 'groq-js';
import { isRecord } from '../json/isRecord.ts';
import type { StoredDocument } from '../json/StoredDocument.ts';
import { referring } from './referring.ts';
import type { View } from './Views.ts';

type Node = Readonly<Record<string, unknown>>;

/** Begins what is asked of `dereference` when it stands for the referrers of ids; no document id holds it. */
const mark = '\0';

const known = new WeakMap<ExprNode, ExprNode>();

/**
 * A query's tree in which `*[references(x)]` begins with the documents that refer to x instead of with all.
 * The filter stays, so the answer is the same; only fewer documents are looked through.
 */
export function withReferenceIndex(tree: ExprNode): ExprNode {
  const made = known.get(tree) ?? rewritten(tree);
  known.set(tree, made);
  return made;
}

/** What `dereference` gives for an id that such a tree made; undefined for a document's. */
export function referrersFor(
  id: string,
  view: View,
): { documents: readonly StoredDocument[] } | undefined {
  if (!id.startsWith(mark)) return undefined;
  return { documents: referring(view, id.slice(mark.length).split(mark)) };
}

function rewritten<T>(node: T): T;
function rewritten(node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => rewritten(item));
  if (!isRecord(node) || node['type'] === 'Value') return node;
  const pairs = Object.entries(node).map(([key, value]) => [key, rewritten(value)] as const);
  const copy = Object.fromEntries(pairs);
  const target = node['type'] === 'Filter' ? targetIn(node['expr']) : undefined;
  return target === undefined ? copy : { ...copy, base: narrowed(copy['base'], target) };
}

/** What a filter's `references()` looks for, where that is the same for every document it filters. */
function targetIn(filter: unknown): unknown {
  if (!isRecord(filter)) return undefined;
  const { type, left, right, base, namespace, name, args } = filter;
  if (type === 'And') return targetIn(left) ?? targetIn(right);
  if (type === 'Group') return targetIn(base);
  if (type !== 'FuncCall' || namespace !== 'global' || name !== 'references') return undefined;
  const targets: readonly unknown[] = Array.isArray(args) ? args : [];
  const [target, ...more] = targets;
  return more.length === 0 && isFromOutside(target) ? target : undefined;
}

/** Tells whether an expression reads nothing of the document that is filtered. */
function isFromOutside(node: unknown): boolean {
  if (!isRecord(node)) return false;
  const { type, base, left, right, elements } = node;
  if (type === 'Value' || type === 'Parameter' || type === 'Parent') return true;
  if (type === 'OpCall') return isFromOutside(left) && isFromOutside(right);
  if (type === 'Array' && Array.isArray(elements)) {
    return elements.every((element) => isRecord(element) && isFromOutside(element['value']));
  }
  return ['AccessAttribute', 'Group', 'Deref'].includes(String(type)) && isFromOutside(base);
}

/** All documents, or the filters of all documents, made to begin with the referrers. */
function narrowed(base: unknown, target: unknown): unknown {
  if (!isRecord(base)) return base;
  if (base['type'] === 'Filter') return { ...base, base: narrowed(base['base'], target) };
  if (base['type'] !== 'Everything') return base;
  const joined = call('array', 'join', [target, value(mark)]);
  return call('global', 'coalesce', [referrers(target), referrers(joined), base]);
}

/** The projection gives `^` the meaning that it has in the filter; no text as the ids gives null. */
function referrers(ids: unknown): Node {
  const id = { type: 'OpCall', op: '+', left: value(mark), right: ids };
  const reference = {
    type: 'Object',
    attributes: [{ type: 'ObjectAttributeValue', name: '_ref', value: id }],
  };
  const found = {
    type: 'AccessAttribute',
    name: 'documents',
    base: { type: 'Deref', base: reference },
  };
  return { type: 'Projection', base: { type: 'Object', attributes: [] }, expr: found };
}

function call(namespace: string, name: string, args: readonly unknown[]): Node {
  return { type: 'FuncCall', namespace, name, args };
}

function value(text: string): Node {
  return { type: 'Value', value: text };
}
