import type { ViteUserConfig } from 'astro';

/** Has a build bundle its code at once, and wait before it reads content and writes pages. */
export function heldUntil(asked: () => Promise<void>): ViteUserConfig {
  return { plugins: [{ name: 'koda-held-until', buildApp: { order: 'post', handler: asked } }] };
}
