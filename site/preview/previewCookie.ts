import type { AstroCookies } from 'astro';
import { draftPass } from '../content/draftPass.ts';

const name = 'koda-preview';

/** Lets a browser see drafts until it is closed. */
export function letIn(cookies: AstroCookies): void {
  cookies.set(name, draftPass(), { path: '/', httpOnly: true, sameSite: 'lax' });
}

/** Lets a browser see drafts no longer. */
export function sendOut(cookies: AstroCookies): void {
  cookies.delete(name, { path: '/' });
}

/** True for a browser that the Studio has sent here. */
export function isLetIn(cookies: AstroCookies): boolean {
  return cookies.get(name)?.value === draftPass();
}
