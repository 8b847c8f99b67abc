import { sectionOfType } from 'content-schemas/address.ts';
import { localeFacts, locales, sections } from 'content-schemas/locales.ts';
import { defineDocuments } from 'sanity/presentation';

const home = `_type == "page" && language == $locale && coalesce(translationOf->kind, kind) == "home"`;
const flat = `_type == "page" && language == $locale && slug.current == $slug`;
const ofSection =
  '_type in $types && slug.current == $slug && (!defined(language) || language == $locale)';

/** Which document's form belongs to a page of the preview, so that it opens as one walks through the site. */
export const mainDocuments = defineDocuments([
  { route: ['/:locale', '/:locale/'], filter: home, params: ({ params }) => params },
  {
    route: ['/:locale/:section/:slug', '/:locale/:section/:slug/'],
    resolve: ({ params }) => {
      const { locale = '', section = '', slug = '' } = params;
      const types = typesUnder(section);
      return types.length === 0 ? undefined : { filter: inTypes(types), params: { locale, slug } };
    },
  },
  { route: ['/:locale/:slug', '/:locale/:slug/'], filter: flat, params: ({ params }) => params },
]);

function inTypes(types: readonly string[]): string {
  return ofSection.replace('$types', JSON.stringify(types));
}

/** The content types whose addresses stand under a section's slug, in whichever language. */
function typesUnder(slug: string): string[] {
  const section = sections.find((one) =>
    locales.some((locale) => localeFacts[locale].sectionSlugs[one] === slug),
  );
  return Object.entries(sectionOfType)
    .filter(([, one]) => section !== undefined && one === section)
    .map(([type]) => type);
}
