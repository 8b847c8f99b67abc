import { freshnessOf } from 'content-schemas/freshness.ts';
import { meaningfulText, snapshotOf } from 'content-schemas/meaningfulText.ts';

import { draftId, isDraftId, publishedId } from '../documentIds.ts';
import { isRecord, type StoredDocument } from '../StoredDocument.ts';
import type { Mutation } from './Mutation.ts';
import { originalReference } from './originalReference.ts';
import { differs, movedFacts } from './movedFacts.ts';
import { referencePaths, repointed } from './referencePaths.ts';

/** Everything that a hand-over touches: the group's drafts and published documents, and whoever refers to the original. */
export interface HandOver {
  readonly documents: readonly StoredDocument[];
  /** The id of the present original. */
  readonly from: string;
  /** The id of the translation that becomes the original. */
  readonly to: string;
  /** The names of the type's facts. */
  readonly facts: readonly string[];
  /** The names of the type's compared fields. */
  readonly compared: readonly string[];
}

/** Why an original cannot be handed over. */
export type Refusal = 'newNotPublished' | 'oldNotPublished';

/** Why a hand-over cannot be done, going by the published ids; facts may only stand on a published document. */
export function whyNotHandOver(
  published: ReadonlySet<string>,
  { from, to }: Pick<HandOver, 'from' | 'to'>,
): Refusal | undefined {
  if (!published.has(to)) return 'newNotPublished';
  return published.has(from) ? undefined : 'oldNotPublished';
}

/**
 * Makes a translation the original, in one transaction: the facts move, published and draft; the siblings and
 * all references lead to the new original; ids and addresses stay. Each document is guarded by its revision.
 * What matched the old original still matches if the new one did; everything else has to be compared again.
 */
export function handOver(plan: HandOver): Mutation[] {
  const newDraft = draftId(plan.to);
  const hasNewDraft = plan.documents.some(({ _id }) => _id === newDraft);
  const patches = plan.documents.map((document) => ({ patch: patchOf(document, plan) }));
  const created = hasNewDraft ? undefined : draftWithFacts(plan);
  return [...patches, ...(created === undefined ? [] : [{ create: created }])];
}

function patchOf(document: StoredDocument, plan: HandOver) {
  const { set, unset } = changesOf(document, plan);
  const revision = document['_rev'];
  return {
    id: document._id,
    ...(typeof revision === 'string' ? { ifRevisionID: revision } : {}),
    ...(Object.keys(set).length > 0 ? { set } : {}),
    ...(unset.length > 0 ? { unset } : {}),
  };
}

interface Changes {
  readonly set: Readonly<Record<string, unknown>>;
  readonly unset: string[];
}

function changesOf(document: StoredDocument, plan: HandOver): Changes {
  const { from, to, facts } = plan;
  const id = publishedId(document._id);
  const own = repointing(document, plan, id === from || id === to ? facts : []);
  if (id === to) {
    const moved = movedFacts(factsFor(document, plan), document, facts);
    return {
      set: { ...own, ...recordOf(repointed(moved.set, from, to)) },
      unset: [...moved.unset, 'translationOf', 'matchedOriginal'],
    };
  }
  const isSibling = refersTo(document['translationOf'], from);
  if (id !== from && !isSibling) return { set: own, unset: [] };
  const matched = matchedAfter(document, plan);
  return {
    set: {
      ...own,
      translationOf: originalReference(to, document._type, true),
      ...(matched === undefined ? {} : { matchedOriginal: matched }),
    },
    unset: [
      ...(id === from ? facts.filter((name) => document[name] !== undefined) : []),
      ...(matched === undefined ? ['matchedOriginal'] : []),
    ],
  };
}

/** References in a document's own fields, except those that are moved or set as a whole. */
function repointing(document: StoredDocument, { from, to }: HandOver, moved: readonly string[]) {
  const whole = new Set(['translationOf', ...moved]);
  const own = Object.fromEntries(Object.entries(document).filter(([name]) => !whole.has(name)));
  return Object.fromEntries(referencePaths(own, from).map((path) => [path, to]));
}

/** The published facts go to the published document; a draft takes those of the draft, where there is one. */
function factsFor({ _id }: StoredDocument, plan: HandOver): StoredDocument | undefined {
  const published = find(plan, plan.from);
  return isDraftId(_id) ? (find(plan, draftId(plan.from)) ?? published) : published;
}

/** Facts that were changed in the old original's draft only are kept in a draft of the new one. */
function draftWithFacts(plan: HandOver): StoredDocument | undefined {
  const { from, to, facts } = plan;
  const [published, draft] = [find(plan, from), find(plan, draftId(from))];
  const target = find(plan, to);
  if (draft === undefined || target === undefined) return undefined;
  if (!facts.some((name) => differs(draft[name], published?.[name]))) return undefined;
  const dropped = new Set(['_rev', 'translationOf', 'matchedOriginal', ...facts]);
  const own = Object.entries(target).filter(([name]) => !dropped.has(name));
  const members = { ...Object.fromEntries(own), ...movedFacts(draft, undefined, facts).set };
  return { ...recordOf(repointed(members, from, to)), _id: draftId(to), _type: target._type };
}

function matchedAfter(document: StoredDocument, plan: HandOver): string | undefined {
  const [old, next] = [find(plan, plan.from), find(plan, plan.to)];
  if (old === undefined || next === undefined) return undefined;
  const matches = (translation: StoredDocument) => {
    const snapshot = translation['matchedOriginal'];
    const text = typeof snapshot === 'string' ? snapshot : undefined;
    return freshnessOf(text, old, plan.compared) === 'current';
  };
  const isOld = publishedId(document._id) === plan.from;
  if (!matches(next) || !(isOld || matches(document))) return undefined;
  return snapshotOf(meaningfulText(next, plan.compared));
}

function find({ documents }: HandOver, id: string): StoredDocument | undefined {
  return documents.find(({ _id }) => _id === id);
}

function refersTo(reference: unknown, id: string): boolean {
  return isRecord(reference) && reference['_ref'] === id;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
