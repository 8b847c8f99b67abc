import { keptFolders } from './hostHeaders.ts';

/** The headers in the form of `_headers`, for Netlify and Cloudflare Pages. */
export function headersFile(headers: ReadonlyMap<string, string>): string {
  const everywhere = [...headers].map(([name, value]) => `  ${name}: ${value}\n`);
  const folders = keptFolders.map(([folder, cache]) => `\n${folder}*\n  Cache-Control: ${cache}\n`);
  return `/*\n${everywhere.join('')}${folders.join('')}`;
}
