import type { SanityClient } from '@sanity/client';
import { useMemo, useSyncExternalStore } from 'react';
import { useClient } from 'sanity';

import { isRecord } from '../StoredDocument.ts';
import { LiveVersions, type LiveQuestion, type LiveState } from './LiveVersions.ts';

/** The API version with which translations are asked for. */
export const apiVersion = '2025-02-19';

/** One listener per question, however many views, actions and badges ask it. */
const shared = new Map<string, LiveVersions>();

/** The versions that a question finds, kept up to date while the component is shown. */
export function useLiveVersions({ filter, params }: LiveQuestion): LiveState {
  const client = useClient({ apiVersion });
  const asked = JSON.stringify(params);
  const live = useMemo(() => sharedVersions(client, filter, asked), [client, filter, asked]);
  return useSyncExternalStore(live.watch, live.state);
}

function sharedVersions(client: SanityClient, filter: string, asked: string): LiveVersions {
  const { projectId = '', dataset = '' } = client.config();
  const key = [projectId, dataset, filter, asked].join('\n');
  const known = shared.get(key);
  if (known !== undefined) return known;
  const params: unknown = JSON.parse(asked);
  const made = new LiveVersions(client, { filter, params: isRecord(params) ? params : {} });
  shared.set(key, made);
  return made;
}
