import type { APIRoute } from 'astro';
import { locales } from 'content-schemas/locales.ts';

import type { OpenDataFile } from '../../../feeds/openData/openDataFiles.ts';
import { openDataIn } from '../../_openData.ts';
import { pathTo } from '../../_pathTo.ts';

/** The files of the monitoring's open data. */
export async function getStaticPaths() {
  const files = await Promise.all(locales.map(openDataIn));
  return files.flat().map((file) => ({
    params: pathTo(file.href, ['locale', 'monitoring', 'data']),
    props: file,
  }));
}

export const GET: APIRoute<OpenDataFile> = ({ props: { text, mediaType } }) =>
  new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
