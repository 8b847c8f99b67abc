/** What runs where, as far as it runs. */
export interface Running {
  site: string;
  studio?: string | undefined;
  preview?: string | undefined;
  lake?: string | undefined;
  dataFolder: string;
  /** The pages of the site that is up, or undefined when no build has succeeded yet. */
  pages?: number | undefined;
}

/** The one block that ends the start: what runs where, and how to stop it. */
export function announcement({ site, studio, preview, lake, dataFolder, pages }: Running): string {
  const built =
    pages === undefined
      ? 'not rebuilt, see the message above; it is built again when something is published'
      : `${pages} pages, built again when something is published`;
  const rows = [
    ['Site', `${site}/`, built],
    ...(studio === undefined ? [] : [['Studio', studio, 'where content is written']]),
    ...(preview === undefined
      ? []
      : [['Preview', `${preview}/`, 'of drafts, opened from the Studio']]),
    ...(lake === undefined ? [] : [['Lake', lake, `content in ${dataFolder}`]]),
  ];
  const lines = rows.map(
    ([name = '', url = '', note = '']) => `  ${name.padEnd(8)}${url.padEnd(26)}${note}`,
  );
  return ['', 'Koda is running.', '', ...lines, '', 'Stop everything with Ctrl-C.', ''].join('\n');
}
