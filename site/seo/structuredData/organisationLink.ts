import type { NGO, Organization, Person } from 'schema-dts';
import type { Card, Cards, OrganisationCard, PersonCard } from 'content-schemas/card.ts';
import type { Reference } from 'content-schemas/fields/reference.ts';

import { absolute, type DataPlace } from './DataPlace.ts';

/** As much of an organisation as a mention needs; the id leads to the rest on its own page. */
export function organisationLink(
  { id, title, href, memberships }: OrganisationCard,
  place: DataPlace,
): Organization | NGO {
  const isCoalition = place.site.publishers.some((publisher) => publisher.id === id);
  return {
    '@type': isCoalition || memberships.length > 0 ? 'NGO' : 'Organization',
    '@id': absolute(place, `/#${id}`),
    name: title.text,
    ...(href !== undefined && { url: absolute(place, href) }),
  };
}

/** A person, named and no more. */
function personLink({ title }: PersonCard): Person {
  return { '@type': 'Person', name: title.text };
}

/** The organisations and people that references name, in their order. */
export function actorsOf(
  references: readonly Reference[],
  cards: Cards,
  place: DataPlace,
): (Organization | NGO | Person)[] {
  return references.flatMap(({ ref }) => actorOf(cards[ref], place));
}

/** The organisations among what references name. */
export function organisationsOf(
  references: readonly Reference[],
  cards: Cards,
  place: DataPlace,
): (Organization | NGO)[] {
  return references.flatMap(({ ref }) => {
    const card = cards[ref];
    return card?.type === 'organisation' ? [organisationLink(card, place)] : [];
  });
}

function actorOf(card: Card | undefined, place: DataPlace): (Organization | NGO | Person)[] {
  if (card?.type === 'organisation') return [organisationLink(card, place)];
  return card?.type === 'person' ? [personLink(card)] : [];
}
