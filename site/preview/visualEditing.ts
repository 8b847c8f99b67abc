import { enableVisualEditing } from '@sanity/visual-editing';

import { showNewest } from './showNewest.ts';

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
