import { publishedId } from '../json/documentIds.ts';
import type { Change, Transaction } from '../store/Transaction.ts';

/** What a transaction meant for a document and its draft or version, in the words of Sanity's history. */
export interface DocumentEvent extends Record<string, unknown> {
  type: string;
  timestamp: string;
  author: string;
  documentId: string;
}

interface Pair {
  transaction: Transaction;
  documentId: string;
  versionId: string;
  published: Change | undefined;
  version: Change | undefined;
}

type Rule = (pair: Pair) => Record<string, unknown> | undefined;

/** The first rule that gives something says what a transaction was; edits of drafts are no events. */
const rules: readonly Rule[] = [
  ({ published, version, versionId, transaction }) =>
    published?.after && version?.before && !version.after
      ? {
          type: 'publishDocumentVersion',
          revisionId: transaction.id,
          versionId,
          versionRevisionId: version.before._rev,
          publishCause: 'document.publish',
        }
      : undefined,
  ({ published, version, versionId, transaction }) =>
    published && !published.after && version?.after
      ? { type: 'unpublishDocument', versionId, versionRevisionId: transaction.id }
      : undefined,
  ({ published }) => (published && !published.after ? { type: 'deleteDocumentGroup' } : undefined),
  ({ published, transaction }) =>
    published && !published.before
      ? { type: 'createLiveDocument', revisionId: transaction.id }
      : undefined,
  ({ published, transaction }) =>
    published ? { type: 'updateLiveDocument', revisionId: transaction.id } : undefined,
  ({ version, versionId, transaction }) =>
    version && !version.before
      ? { type: 'createDocumentVersion', versionId, versionRevisionId: transaction.id }
      : undefined,
  ({ version, versionId }) =>
    version?.before && !version.after
      ? { type: 'deleteDocumentVersion', versionId, versionRevisionId: version.before._rev }
      : undefined,
];

/** The events of a document, the same for its published id and its draft's; newest first. */
export function documentEvents(id: string, transactions: readonly Transaction[]): DocumentEvent[] {
  const documentId = publishedId(id);
  const versionId = id === documentId ? `drafts.${id}` : id;
  return transactions.flatMap((transaction) => {
    const change = (of: string) => transaction.changes.find((one) => one.id === of);
    const pair = {
      transaction,
      documentId,
      versionId,
      published: change(documentId),
      version: change(versionId),
    };
    const { timestamp, author } = transaction;
    const told = rules.map((rule) => rule(pair)).find((event) => event !== undefined);
    return told === undefined
      ? []
      : [{ ...told, type: String(told['type']), timestamp, author, documentId }];
  });
}
