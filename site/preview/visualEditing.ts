import { enableVisualEditing } from '@sanity/visual-editing';

import { placeMarks } from './placeMarks.ts';
import { showNewest } from './showNewest.ts';

placeMarks(document);
enableVisualEditing({
  refresh: () => showNewest(),
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
