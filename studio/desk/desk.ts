import { EditIcon } from '@sanity/icons/Edit';
import type { Locale } from 'content-schemas/locales.ts';
import { definePlugin } from 'sanity';
import { structureTool } from 'sanity/structure';

import { deskTexts } from '../texts/desk.ts';
import { translationViews } from '../translations/translationViews.ts';
import { newDocuments } from './newDocuments.ts';
import { structure } from './structure.ts';

/** What cannot be done with the one document that holds the site's settings. */
const notForSettings: ReadonlySet<string> = new Set(['delete', 'duplicate', 'unpublish']);

/** The desk: lists by task, documents that begin with their language and country, and settings that stay one. */
export const desk = definePlugin((locale: Locale) => ({
  name: 'koda-desk',
  schema: { templates: () => newDocuments(locale) },
  document: {
    actions: (actions, { schemaType }) =>
      schemaType === 'siteSettings'
        ? actions.filter(({ action }) => action === undefined || !notForSettings.has(action))
        : actions,
  },
  plugins: [
    structureTool({
      title: deskTexts.content[locale],
      structure: structure(locale),
      defaultDocumentNode: (S, { schemaType }) =>
        S.document().views([
          S.view.form().title(deskTexts.form[locale]).icon(EditIcon),
          ...translationViews(S, schemaType, locale),
        ]),
    }),
  ],
}));
