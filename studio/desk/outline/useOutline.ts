import type { SanityClient } from '@sanity/client';
import { useSyncExternalStore } from 'react';
import { useClient } from 'sanity';

import { apiVersion } from '../apiVersion.ts';
import { LiveOutline, type OutlineState } from './LiveOutline.ts';

/** One listener for every list and pane of the Studio. */
let shared: LiveOutline | undefined;

/** The outline of all documents, kept up to date while the component is shown. */
export function useOutline(): OutlineState {
  const outline = sharedOutline(useClient({ apiVersion }));
  return useSyncExternalStore(outline.watch, outline.state);
}

function sharedOutline(client: SanityClient): LiveOutline {
  return (shared ??= new LiveOutline(client));
}
