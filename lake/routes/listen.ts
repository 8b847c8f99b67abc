import { requireDataset } from '../http/requireDataset.ts';
import type { Asked, Route } from '../http/route.ts';
import { EventStream } from '../listen/EventStream.ts';
import { listenRequest, type ListenRequest } from '../listen/ListenRequest.ts';
import { mutationEvent } from '../listen/mutationEvent.ts';
import { transitions } from '../listen/transitions.ts';
import type { Transaction } from '../store/Transaction.ts';

/** Server-sent events for every change that a query sees. */
export const listen: Route = {
  method: 'GET',
  path: '/data/listen/:dataset',
  for: 'anyone',
  handle: (asked) => {
    requireDataset(asked);
    const request = listenRequest(asked.url.searchParams, asked.caller);
    const stream = new EventStream(asked.request.signal);
    stream.send('welcome', { listenerName: crypto.randomUUID() });
    const stop = asked.lake.store.follow((transaction) => {
      try {
        tell(transaction, request, stream, asked);
      } catch (error) {
        endWith(error, stream);
      }
    });
    stream.whenClosed(stop);
    return stream.answer();
  },
};

function tell(
  transaction: Transaction,
  request: ListenRequest,
  stream: EventStream,
  { lake }: Asked,
) {
  const heard = transitions(transaction, request, lake);
  heard.forEach((transition, index) => {
    const place = { current: index + 1, total: heard.length };
    const event = mutationEvent(transition, transaction, request, place);
    stream.send('mutation', event, event.eventId);
  });
}

/** What was written stays written: a query that cannot be evaluated ends its own channel only, as at Sanity. */
function endWith(error: unknown, stream: EventStream) {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The embedded lake cannot evaluate what this listener asks: ${reason}. Listen to another query.`;
  stream.send('channelError', { message });
  stream.close();
}
