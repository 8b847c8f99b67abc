import { schemaTypes } from 'content-schemas/schemaTypes.ts';
import { defineConfig } from 'sanity';
import { structureTool } from 'sanity/structure';

import { embeddedLake } from './embeddedLake.ts';
import { environment } from './environment.ts';
import { forms } from './inputs/forms.ts';
import { languages } from './locales/languages.ts';
import { preview } from './preview/preview.ts';
import { storedLocale } from './storedLocale.ts';
import { translations } from './translations/translations.ts';
import { translationViews } from './translations/translationViews.ts';

const { projectId, dataset } = environment;
const workspace = 'koda';
const locale = storedLocale(projectId, workspace);

export default defineConfig({
  name: workspace,
  title: 'Koda',
  projectId,
  dataset,
  schema: { types: schemaTypes(locale) },
  plugins: [
    structureTool({
      defaultDocumentNode: (S, { schemaType }) =>
        S.document().views([S.view.form(), ...translationViews(S, schemaType, locale)]),
    }),
    forms(),
    ...(process.env.SANITY_STUDIO_PREVIEW_URL === undefined
      ? []
      : [preview(process.env.SANITY_STUDIO_PREVIEW_URL, locale)]),
    translations(locale),
    languages(locale),
  ],
  // The variables stand here in full, so that a hosted Studio's bundle leaves the lake's part out.
  ...(process.env.SANITY_STUDIO_API_HOST === undefined
    ? {}
    : embeddedLake(process.env.SANITY_STUDIO_API_HOST, process.env.SANITY_STUDIO_LAKE_TOKEN)),
});
