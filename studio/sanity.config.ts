import { schemaTypes } from 'content-schemas/schemaTypes.ts';
import { defineConfig } from 'sanity';

import { desk } from './desk/desk.ts';
import { withPreviews } from './desk/previews/withPreviews.tsx';
import { embeddedLake } from './embeddedLake.ts';
import { environment } from './environment.ts';
import { failures } from './failures/failures.tsx';
import { forms } from './inputs/forms.ts';
import { languages } from './locales/languages.ts';
import { preview } from './preview/preview.ts';
import { publishing } from './status/publishing.ts';
import { storedLocale } from './storedLocale.ts';
import { translations } from './translations/translations.ts';
import { uploads } from './uploads/uploads.tsx';

const { projectId, dataset, siteUrl } = environment;
const workspace = 'koda';
const locale = storedLocale(projectId, workspace);

/**
 * What no lake offers here, embedded or hosted: releases and schedules know neither the order between languages
 * nor what a translation was compared with, and "Shown from" does what a schedule would; Sanity's own news.
 */
const withoutReleases = {
  releases: { enabled: false },
  scheduledDrafts: { enabled: false },
  scheduledPublishing: { enabled: false },
  announcements: { enabled: false },
};

export default defineConfig({
  ...withoutReleases,
  name: workspace,
  title: 'Koda',
  projectId,
  dataset,
  schema: { types: withPreviews(schemaTypes(locale), locale) },
  plugins: [
    desk(locale),
    forms(),
    uploads(),
    failures(),
    ...(process.env.SANITY_STUDIO_PREVIEW_URL === undefined
      ? []
      : [preview(process.env.SANITY_STUDIO_PREVIEW_URL, locale)]),
    translations(locale),
    publishing({ siteUrl, locale }),
    languages(locale),
  ],
  // The variables stand here in full, so that a hosted Studio's bundle leaves the lake's part out.
  ...(process.env.SANITY_STUDIO_API_HOST === undefined
    ? {}
    : embeddedLake(process.env.SANITY_STUDIO_API_HOST, process.env.LAKE_TOKEN)),
});
