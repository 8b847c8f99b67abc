const longest = 70;

/**
 * What stands in the browser's tab and in a list of results: the page, what tells it from others of the same title, then
 * the site where there is room for it.
 */
export function headTitle(title: string, siteName: string, distinction?: string): string {
  const own = distinction === undefined ? title : `${title} (${distinction})`;
  const both = `${own} – ${siteName}`;
  return own === siteName || both.length > longest ? own : both;
}
