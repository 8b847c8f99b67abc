import type { AstroIntegration } from 'astro';

/** Adds the component gallery at `/gallery/`: every component with its named examples, and sample pages. */
export function galleryIntegration(): AstroIntegration {
  return {
    name: 'koda-gallery',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/gallery', entrypoint: './site/gallery/GalleryPage.astro' });
        injectRoute({
          pattern: '/gallery/[sample]',
          entrypoint: './site/gallery/SamplePage.astro',
        });
      },
    },
  };
}
