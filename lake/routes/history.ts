import { answerJson, answerLines } from '../http/answer.ts';
import { gatewayError } from '../http/ApiError.ts';
import { requireDataset } from '../http/requireDataset.ts';
import type { Asked, Route } from '../http/route.ts';
import { documentEvents } from '../history/documentEvents.ts';
import { HistoryLog } from '../history/HistoryLog.ts';
import { publishedId } from '../json/documentIds.ts';
import { effectsOf } from '../listen/mutationEvent.ts';

const usualLimit = 100;

/** The transactions of documents, a line each. */
export const historyOfTransactions: Route = {
  method: 'GET',
  path: '/data/history/:dataset/transactions/:ids',
  for: 'editor',
  handle: (asked) => {
    requireDataset(asked);
    const search = asked.url.searchParams;
    const transactions = logOf(asked).transactions({
      ids: asked.part('ids').split(','),
      from: search.get('fromTransaction') ?? undefined,
      to: search.get('toTransaction') ?? undefined,
      newestFirst: search.get('reverse') === 'true',
      limit: limitOf(asked),
    });
    const isShort = search.get('excludeMutations') === 'true';
    const withEffects = search.get('effectFormat') === 'mendoza';
    return answerLines(
      transactions.map(({ id, timestamp, author, changes }) => ({
        id,
        timestamp,
        author,
        documentIDs: changes.map((change) => change.id),
        ...(isShort ? {} : { mutations: changes.flatMap(({ mutations }) => mutations) }),
        ...(withEffects
          ? { effects: Object.fromEntries(changes.map((change) => [change.id, effectsOf(change)])) }
          : {}),
      })),
    );
  },
};

/** Documents as they were: at a revision, at a time, or the last time they were there. */
export const historyOfDocuments: Route = {
  method: 'GET',
  path: '/data/history/:dataset/documents/:ids',
  for: 'editor',
  handle: (asked) => {
    requireDataset(asked);
    const log = logOf(asked);
    const search = asked.url.searchParams;
    const [revision, time] = [search.get('revision'), search.get('time')];
    if (time !== null && Number.isNaN(Date.parse(time))) {
      throw gatewayError(
        400,
        'Bad Request',
        `The time "${time}" is no date. Use 2026-09-01T08:00:00Z.`,
      );
    }
    const find = (id: string) => {
      if (revision !== null) return log.atRevision(id, revision);
      return time === null ? log.last(id) : log.atTime(id, time);
    };
    return answerJson({
      documents: asked
        .part('ids')
        .split(',')
        .flatMap((id) => find(id) ?? []),
    });
  },
};

/** What happened to a document: created, published, unpublished, deleted; newest first. */
export const historyOfEvents: Route = {
  method: 'GET',
  path: '/data/history/:dataset/events/documents/:id',
  for: 'editor',
  handle: (asked) => {
    requireDataset(asked);
    const id = asked.part('id');
    const published = publishedId(id);
    const ids = [published, id === published ? `drafts.${id}` : id];
    const transactions = logOf(asked).transactions({ ids, newestFirst: true, limit: 10_000 });
    const events = documentEvents(id, transactions);
    const start = Number(asked.url.searchParams.get('nextCursor') ?? 0) || 0;
    const end = start + limitOf(asked);
    const nextCursor = end < events.length ? String(end) : '';
    return answerJson({ events: { [id]: events.slice(start, end) }, nextCursor });
  },
};

function logOf({ lake }: Asked): HistoryLog {
  return new HistoryLog(lake.store.file.database);
}

function limitOf({ url }: Asked): number {
  const limit = Number(url.searchParams.get('limit') ?? usualLimit);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, 10_000) : usualLimit;
}
