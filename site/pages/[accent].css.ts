import type { APIRoute } from 'astro';
import { siteAccent } from '../content/pages/siteAccent.ts';
import { accentStyles, type Accent } from '../layouts/accentStyles.ts';

/** One style sheet, where the settings choose a colour; none where they do not. */
export async function getStaticPaths() {
  const { accent, href } = await siteAccent();
  return href === undefined ? [] : [{ params: { accent: 'accent' }, props: { ...accent } }];
}

/** The chosen colours as custom properties. */
export const GET: APIRoute<Accent> = ({ props }) =>
  new Response(accentStyles(props), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
