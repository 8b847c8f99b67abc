import type { SiteSettings } from 'content-schemas/documents/siteSettings.ts';

import { library } from '../readLibrary.ts';

/** The colours that the settings choose for links and buttons, and the address of their style sheet; none by default. */
export async function siteAccent() {
  const { settings } = await library();
  return { accent: settings.accent, href: accentHrefOf(settings) };
}

/** Where the chosen colours stand; undefined where none is chosen. */
export function accentHrefOf({ accent }: Pick<SiteSettings, 'accent'>): string | undefined {
  return accent?.light === undefined && accent?.dark === undefined ? undefined : '/accent.css';
}
