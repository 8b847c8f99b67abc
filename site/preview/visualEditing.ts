import { enableVisualEditing } from '@sanity/visual-editing';

import { placeMarks } from './placeMarks.ts';
import { showNewest } from './showNewest.ts';

placeMarks(document);
const changes = new EventSource('/api/changes');
// Also when the connection opens: something may have changed since the page was made.
for (const event of ['open', 'message']) changes.addEventListener(event, () => void showNewest());

enableVisualEditing({
  refresh: ({ source }) => source === 'manual' && showNewest(),
  history: {
    subscribe: (navigate) => {
      navigate({ type: 'push', title: document.title, url: location.href });
      return () => undefined;
    },
    update: ({ type, url }) => {
      if (type === 'pop') history.back();
      else if (type === 'replace') location.replace(url);
      else location.assign(url);
    },
  },
});
