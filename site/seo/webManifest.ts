import { localeFacts, type Locale } from 'content-schemas/locales.ts';

import { hrefFor } from '../i18n/hrefFor.ts';

/** The web manifest of the site in one language. */
export function webManifest(locale: Locale, name: string): string {
  const icon = (size: number, purpose: string) => ({
    src: `/icon-${purpose === 'any' ? '' : `${purpose}-`}${String(size)}.png`,
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name,
    short_name: 'Koda',
    lang: locale,
    dir: localeFacts[locale].direction,
    id: hrefFor({ locale }),
    start_url: hrefFor({ locale }),
    scope: '/',
    display: 'browser',
    background_color: '#fbf6ec',
    theme_color: '#fbf6ec',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...[icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
    ],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
