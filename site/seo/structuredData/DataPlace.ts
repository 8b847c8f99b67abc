import type { SiteFacts } from '../../content/pages/siteFacts.ts';
import type { PagePlace } from '../../content/pages/pages.ts';

/** What structured data has to know of the page that it stands on. */
export type DataPlace = Pick<PagePlace, 'locale' | 'href' | 'changed'> & {
  readonly site: Pick<SiteFacts, 'origin' | 'name' | 'publishers'>;
};

/** The full address of a path of the site. */
export function absolute({ site }: Pick<DataPlace, 'site'>, path: string): string {
  return new URL(path, site.origin).href;
}
