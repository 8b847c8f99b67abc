import type { APIRoute } from 'astro';
import { locales, type Locale } from 'content-schemas/locales.ts';
import { searchSource } from '../../content/pages/searchRecords.ts';

/** What the build makes each language's search index of; it takes the file away again. */
export const getStaticPaths = () =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(await searchSource(props.locale));
