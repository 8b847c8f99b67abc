import type { Source } from './openSource.ts';

/** What the Studio's dev server is told: where its lake is, with which token it writes, where site and preview are. */
export function studioVariables(
  { lake }: Source,
  { site, preview }: { readonly site: string; readonly preview: string },
): Record<string, string> {
  const variables = { SANITY_STUDIO_SITE_URL: site, SANITY_STUDIO_PREVIEW_URL: preview };
  if (lake === undefined) return variables;
  return { ...variables, SANITY_STUDIO_API_HOST: lake.url, LAKE_TOKEN: lake.token };
}
