import type { CountyCode } from '../counties.ts';
import type { Country } from '../countries.ts';
import type { Family } from './families.ts';
import type { Need } from './needs.ts';

/** What somebody looks for; what is not said excludes nothing. */
export interface Wish {
  readonly family?: Family | undefined;
  readonly need?: Need | undefined;
  readonly country?: Country | undefined;
  /** A county of that country. */
  readonly county?: CountyCode | undefined;
}

/** What decides whether a service fits a wish; the names are plain where they come out of a page. */
interface Offered {
  readonly families: readonly string[];
  readonly needs: readonly string[];
  readonly country: string;
  /** None when the service is given in the whole country. */
  readonly counties: readonly string[];
}

/** A wish as it may come out of a page or an address. */
type Asked = { readonly [Part in keyof Wish]?: string | undefined };

/** True when a service is for that family, answers that need, and can be had there. */
export function serves({ families, needs, country, counties }: Offered, wish: Asked): boolean {
  return (
    (wish.family === undefined || families.includes(wish.family)) &&
    (wish.need === undefined || needs.includes(wish.need)) &&
    (wish.country === undefined || wish.country === country) &&
    (wish.county === undefined || counties.length === 0 || counties.includes(wish.county))
  );
}
