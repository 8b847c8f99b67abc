import { library } from '../readLibrary.ts';
import type { Redirect } from '../redirects/Redirect.ts';

/** The addresses that pages once had, each with what its readers get now. */
export async function redirectPages(): Promise<readonly Redirect[]> {
  const { redirects } = await library();
  return redirects;
}
