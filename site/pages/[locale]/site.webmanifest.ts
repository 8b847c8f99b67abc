import type { APIRoute } from 'astro';
import { locales } from 'content-schemas/locales.ts';

import { siteOf } from '../../content/pages/siteOf.ts';
import { webManifest } from '../../seo/webManifest.ts';

/** What a phone keeps of the site when a reader puts it on the first screen. */
export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute<{ readonly locale: (typeof locales)[number] }> = async ({ props }) => {
  const { site } = await siteOf(props.locale);
  return new Response(webManifest(props.locale, site.name), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
