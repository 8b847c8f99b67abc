import { schemaTypes } from 'content-schemas/schemaTypes.ts';
import { defineConfig } from 'sanity';
import { structureTool } from 'sanity/structure';

import { environment } from './environment.ts';
import { lakeClientFactory } from './lakeClient.ts';
import { storedLocale } from './storedLocale.ts';

const { projectId, dataset, apiHost, lakeToken } = environment;
const workspace = 'koda';

/** What the embedded lake has no part in. */
const withoutHostedFeatures = {
  announcements: { enabled: false },
  tasks: { enabled: false },
  releases: { enabled: false },
  mediaLibrary: { enabled: false },
  scheduledPublishing: { enabled: false },
  scheduledDrafts: { enabled: false },
};

export default defineConfig({
  name: workspace,
  title: 'Koda',
  projectId,
  dataset,
  schema: { types: schemaTypes(storedLocale(projectId, workspace)) },
  plugins: [structureTool()],
  ...(apiHost === undefined
    ? {}
    : {
        ...withoutHostedFeatures,
        apiHost,
        unstable_clientFactory: lakeClientFactory({ apiHost, token: lakeToken }),
        document: { comments: { enabled: false } },
      }),
});
