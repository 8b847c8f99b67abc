/** Where the Studio's content and its site are. Vite puts the values in place of these expressions. */
export const environment = {
  projectId: process.env.SANITY_STUDIO_PROJECT_ID ?? 'koda',
  dataset: process.env.SANITY_STUDIO_DATASET ?? 'production',
  /** The site that this Studio's content is published on, when it tells how its builds went. */
  siteUrl: process.env.SANITY_STUDIO_SITE_URL,
} as const;
