import type { ContentProblem } from '../ContentProblem.ts';
import { documentProblem, nameOf } from '../documentProblem.ts';
import type { Claim } from './Claim.ts';
import type { Redirect } from './Redirect.ts';

interface Followed {
  readonly redirect?: Redirect;
  readonly problem?: ContentProblem;
}

/** A claim with the end of its way for a target, however many redirects lie between; a way without end is a problem. */
export function followed(claim: Claim, claims: ReadonlyMap<string, Claim>): Followed {
  const way = [claim];
  for (;;) {
    const last = way.at(-1) ?? claim;
    const next = claims.get(pathIn(last.to));
    if (next === undefined) return { redirect: redirectFrom(claim, way, last) };
    if (way.includes(next)) return { problem: circle(claim, last) };
    way.push(next);
  }
}

/** For good only where every step is. */
function redirectFrom({ from, locale }: Claim, way: readonly Claim[], last: Claim): Redirect {
  const { to, toLocale } = last;
  return { from, locale, to, toLocale, permanent: way.every(({ permanent }) => permanent) };
}

function circle(claim: Claim, last: Claim): ContentProblem {
  const back =
    last === claim
      ? 'leads back to itself'
      : `leads in a circle with "${nameOf(last.document)}" (${last.document._id})`;
  return documentProblem(
    claim.document,
    `${back}, so that ${claim.from} has no end: let one of them lead to a page`,
    claim.field,
  );
}

function pathIn(to: string | undefined): string {
  return to?.startsWith('/') ? to.replace(/[?#].*$/u, '') : '';
}
