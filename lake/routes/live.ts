import { gatewayError } from '../http/ApiError.ts';
import { requireDataset } from '../http/requireDataset.ts';
import type { Route } from '../http/route.ts';
import { isVersionId } from '../json/documentIds.ts';
import { EventStream } from '../listen/EventStream.ts';

/** The live content API: says that something changed, under the one sync tag that every answer carries. */
export const live: Route = {
  method: 'GET',
  path: '/data/live/events/:dataset',
  for: 'anyone',
  handle: (asked) => {
    requireDataset(asked);
    const withDrafts = asked.url.searchParams.get('includeDrafts') === 'true';
    if (withDrafts && asked.caller === 'anonymous') {
      throw gatewayError(401, 'Unauthorized', "Events of drafts need the lake's token.");
    }
    const stream = new EventStream(asked.request.signal);
    const welcome = crypto.randomUUID();
    stream.send('welcome', { id: welcome }, welcome);
    const stop = asked.lake.store.follow(({ id, changes }) => {
      const isHeard = withDrafts || changes.some((change) => !isVersionId(change.id));
      if (isHeard) stream.send('message', { id, tags: ['s1:all'] }, id);
    });
    stream.whenClosed(stop);
    return stream.answer();
  },
};
