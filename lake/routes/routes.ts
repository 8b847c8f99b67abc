import type { Route } from '../http/route.ts';
import { actOnDocuments } from './actions.ts';
import { datasets, projectDatasets } from './datasets.ts';
import { doc } from './doc.ts';
import { exportDocuments } from './export.ts';
import { file } from './file.ts';
import { fixed, logout, telemetry } from './fixed.ts';
import { historyOfDocuments, historyOfEvents, historyOfTransactions } from './history.ts';
import { image } from './image.ts';
import { readSettings, writeSettings } from './keyvalue.ts';
import { listen } from './listen.ts';
import { live } from './live.ts';
import { mutateDocuments } from './mutate.ts';
import { project, projects } from './project.ts';
import { queryByAddress, queryByBody } from './query.ts';
import { references } from './references.ts';
import { uploads } from './upload.ts';
import { me, users } from './users.ts';

/** Everything that the lake answers; the first that fits a request wins. */
export const routes: readonly Route[] = [
  queryByAddress,
  queryByBody,
  doc,
  exportDocuments,
  mutateDocuments,
  actOnDocuments,
  listen,
  live,
  references,
  historyOfTransactions,
  historyOfDocuments,
  historyOfEvents,
  ...uploads,
  readSettings,
  writeSettings,
  image,
  file,
  me,
  users,
  projects,
  project,
  projectDatasets,
  datasets,
  ...fixed,
  telemetry,
  logout,
];
