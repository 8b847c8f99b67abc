import type { Locale } from 'content-schemas/locales.ts';

import { library } from '../readLibrary.ts';
import { siteFacts, type SiteFacts } from './siteFacts.ts';

/** The site in one language, and when its settings last changed. */
export async function siteOf(
  locale: Locale,
): Promise<{ readonly site: SiteFacts; readonly settingsChanged: string }> {
  const content = await library();
  return { site: siteFacts(locale, content), settingsChanged: content.settings._updatedAt };
}
