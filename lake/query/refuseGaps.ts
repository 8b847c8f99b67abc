import type { ExprNode } from 'groq-js';
import { isRecord } from '../json/isRecord.ts';
import { LakeGap } from '../LakeGap.ts';

/** Functions that Sanity's lake evaluates and groq-js 2.0 only parses. */
const gaps = new Set([
  'documents::get',
  'documents::incomingRefCount',
  'documents::incomingGlobalDocumentReferenceCount',
  'geo::latLng',
  'geo::contains',
  'geo::intersects',
  'geo::distance',
  'global::anywhere',
  'media::aspect',
  'text::semanticSimilarity',
  'user::attributes',
]);

/** Raises a LakeGap when a query calls a function that the lake cannot evaluate. */
export function refuseGaps(tree: ExprNode, query: string): void {
  const gap = gapIn(tree);
  if (gap === undefined) return;
  const name = gap.replace('global::', '');
  throw new LakeGap(
    `The embedded lake cannot answer this query: groq-js does not know \`${name}\` ` +
      `(position ${Math.max(query.indexOf(name), 0)}). Rewrite the query, or use CONTENT_SOURCE=hosted.`,
  );
}

function gapIn(node: unknown): string | undefined {
  if (Array.isArray(node)) return firstGap(node);
  if (!isRecord(node) || node['type'] === 'Value') return undefined;
  if (node['type'] === 'FuncCall') {
    const name = `${String(node['namespace'])}::${String(node['name'])}`;
    if (gaps.has(name)) return name;
  }
  return firstGap(Object.values(node));
}

function firstGap(nodes: readonly unknown[]): string | undefined {
  for (const node of nodes) {
    const gap = gapIn(node);
    if (gap !== undefined) return gap;
  }
  return undefined;
}
