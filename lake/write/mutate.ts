import { isRecord } from '../json/isRecord.ts';
import { memberOf } from '../json/memberOf.ts';
import { without } from '../json/without.ts';
import { evaluateNow } from '../query/answerQuery.ts';
import type { LakeParts } from '../LakeParts.ts';
import { alreadyExists, malformed, notFound, wrongRevision } from './failures.ts';
import { patched } from './patched.ts';
import type { PendingTransaction } from './PendingTransaction.ts';
import { readDocument } from './readDocument.ts';
import { checkPatch } from './readPatch.ts';
import { withKeys } from './withKeys.ts';

/** What a mutation did to a document. */
export interface Outcome {
  id: string;
  operation: 'create' | 'update' | 'delete' | 'none';
}

/** What a mutation works in. */
export interface MutationScene {
  pending: PendingTransaction;
  names: LakeParts['names'];
  addKeys: boolean;
}

type Mutate = (value: unknown, scene: MutationScene) => Outcome[];

/** The mutations, as Sanity documents them. */
const mutations: Readonly<Record<string, Mutate>> = {
  create: (value, scene) => {
    const document = readDocument(keyed(value, scene));
    if (scene.pending.get(document._id) !== undefined) throw alreadyExists(document._id);
    return [created(document, scene)];
  },
  createIfNotExists: (value, scene) => {
    const document = readDocument(keyed(value, scene));
    if (scene.pending.get(document._id) !== undefined)
      return [{ id: document._id, operation: 'none' }];
    return [created(document, scene)];
  },
  createOrReplace: (value, scene) => {
    const document = readDocument(keyed(value, scene));
    const before = scene.pending.get(document._id);
    if (before === undefined) return [created(document, scene)];
    const { _createdAt = before._createdAt } = document;
    const after = scene.pending.put({ ...document, _createdAt }, { createOrReplace: document });
    return [{ id: after._id, operation: 'update' }];
  },
  delete: (value, scene) =>
    targets(value, scene)
      .filter((id) => scene.pending.get(id) !== undefined)
      .map((id) => {
        scene.pending.remove(id);
        return { id, operation: 'delete' };
      }),
  patch: (value, scene) => {
    if (!isRecord(value)) throw malformed('A patch must be an object');
    checkPatch(value);
    return targets(value, scene).map((id) => patchOne(id, value, scene));
  },
};

/** Does one mutation of a request: an object with one member that names it. */
export function mutate(mutation: unknown, scene: MutationScene): Outcome[] {
  const [pair, ...more] = isRecord(mutation) ? Object.entries(mutation) : [];
  const apply = pair === undefined ? undefined : memberOf(mutations, pair[0]);
  if (pair === undefined || apply === undefined || more.length > 0) {
    throw malformed(`A mutation has one member: ${Object.keys(mutations).join(', ')}`);
  }
  return apply(pair[1], scene);
}

function created(document: ReturnType<typeof readDocument>, { pending }: MutationScene): Outcome {
  pending.create(document);
  return { id: document._id, operation: 'create' };
}

function patchOne(
  id: string,
  value: Record<string, unknown>,
  { pending, addKeys }: MutationScene,
): Outcome {
  const document = pending.get(id);
  if (document === undefined) throw notFound(id);
  const { ifRevisionID } = value;
  const operations = without(value, ['ifRevisionID', 'query', 'params']);
  if (typeof ifRevisionID === 'string' && ifRevisionID !== document._rev) {
    throw wrongRevision(id, document._rev, ifRevisionID);
  }
  const patch = { ...(addKeys ? withKeys(operations) : operations), id };
  pending.put(patched(document, patch), { patch });
  return { id, operation: 'update' };
}

function targets(value: unknown, { pending, names }: MutationScene): string[] {
  if (!isRecord(value)) throw malformed('The target must be {"id": "..."} or {"query": "..."}');
  const { id, query, params } = value;
  if (typeof id === 'string') return [id];
  if (Array.isArray(id)) return id.map(String);
  if (typeof query !== 'string')
    throw malformed('The target must be {"id": "..."} or {"query": "..."}');
  const view = { documents: pending.documents(), get: (one: string) => pending.get(one) };
  const found = evaluateNow({
    query,
    params: isRecord(params) ? params : {},
    view,
    names,
    identity: 'editor',
  });
  const rows: unknown[] = Array.isArray(found) ? found : [found];
  return rows.flatMap((row) =>
    isRecord(row) && typeof row['_id'] === 'string' ? [row['_id']] : [],
  );
}

function keyed(value: unknown, { addKeys }: MutationScene): unknown {
  return addKeys ? withKeys(value) : value;
}
