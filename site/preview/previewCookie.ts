import type { AstroCookies } from 'astro';

const name = 'koda-preview';

/** What a browser has to show to see drafts; it changes whenever the preview starts. */
const pass = crypto.randomUUID();

/** Lets a browser see drafts until it is closed or the preview is stopped. */
export function letIn(cookies: AstroCookies): void {
  cookies.set(name, pass, { path: '/', httpOnly: true, sameSite: 'lax' });
}

/** Lets a browser see drafts no longer. */
export function sendOut(cookies: AstroCookies): void {
  cookies.delete(name, { path: '/' });
}

/** True for a browser that the Studio has sent here. */
export function isLetIn(cookies: AstroCookies): boolean {
  return cookies.get(name)?.value === pass;
}
