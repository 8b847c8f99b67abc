/** Where the Studio's content is. Vite puts the values in place of these expressions, so each stands in full. */
export const environment = {
  projectId: process.env.SANITY_STUDIO_PROJECT_ID ?? 'koda',
  dataset: process.env.SANITY_STUDIO_DATASET ?? 'production',
  /** The embedded lake's address; undefined for Sanity's own hosts. */
  apiHost: process.env.SANITY_STUDIO_API_HOST,
  /** The token with which the embedded lake lets the Studio write. */
  lakeToken: process.env.SANITY_STUDIO_LAKE_TOKEN,
} as const;
