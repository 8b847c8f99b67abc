import type { Locale } from 'content-schemas/locales.ts';
import { presentationTool } from 'sanity/presentation';

import { previewTexts } from '../texts/preview.ts';
import { locations } from './locations.ts';
import { mainDocuments } from './mainDocuments.ts';

/** The tool that shows pages as readers will see them, drafts included, beside the form. */
export function preview(url: string, locale: Locale) {
  return presentationTool({
    title: previewTexts.title[locale],
    previewUrl: {
      initial: new URL(`/${locale}/`, url).href,
      previewMode: { enable: '/api/enable', disable: '/api/disable' },
    },
    resolve: { mainDocuments, locations: locations(locale) },
  });
}
