/** Says that robots may read everything: what is not to be found says so itself, and has to be read for that. */
export function robots(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
}
