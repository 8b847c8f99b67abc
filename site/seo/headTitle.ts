const longest = 70;

/** What stands in the browser's tab and in a list of results: the page, then the site where there is room for it. */
export function headTitle(title: string, siteName: string): string {
  const both = `${title} – ${siteName}`;
  return title === siteName || both.length > longest ? title : both;
}
