declare namespace NodeJS {
  interface ProcessEnv {
    readonly SANITY_STUDIO_PROJECT_ID?: string;
    readonly SANITY_STUDIO_DATASET?: string;
    /** The embedded lake's address; without it the Studio speaks to Sanity's own hosts. */
    readonly SANITY_STUDIO_API_HOST?: string;
    /** The token with which the embedded lake lets the Studio write. */
    readonly LAKE_TOKEN?: string;
    /** Where the preview of drafts runs; without it the Studio has no preview. */
    readonly SANITY_STUDIO_PREVIEW_URL?: string;
    readonly SANITY_STUDIO_SITE_URL?: string;
  }
}
