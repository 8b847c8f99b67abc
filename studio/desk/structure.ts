import { countries, countryFacts, type Country } from 'content-schemas/countries.ts';
import type { Locale } from 'content-schemas/locales.ts';
import type { ListItemBuilder, StructureBuilder, StructureResolver } from 'sanity/structure';

import { deskTexts } from '../texts/desk.ts';
import { textIn } from '../texts/textIn.ts';
import { publishedId } from '../translations/documentIds.ts';
import { apiVersion } from './apiVersion.ts';
import { AttentionPane } from './attention/AttentionPane.tsx';
import { lists, monitoring, type DocumentList, type ListGroup } from './lists.ts';
import { newDocumentIds } from './newDocuments.ts';
import { attentionIcon, typeIcons } from './typeIcons.ts';

/** The desk: what waits for somebody first, then lists by task, the settings last. */
export function structure(locale: Locale): StructureResolver {
  return (S, { getClient }) => {
    const monitoringWithCountries = () =>
      group(S, monitoring, locale, [
        ...countries.map((country) => recommendations(S, country, locale, getClient)),
      ]);
    return S.list()
      .id('content')
      .title(deskTexts.content[locale])
      .items([
        attention(S, locale),
        S.divider(),
        ...lists.map((entry) => {
          if (!('lists' in entry)) return documents(S, entry, locale);
          return entry === monitoring ? monitoringWithCountries() : group(S, entry, locale);
        }),
        S.divider(),
        settings(S, locale),
      ]);
  };
}

function attention(S: StructureBuilder, locale: Locale): ListItemBuilder {
  const title = deskTexts.attention[locale];
  return S.listItem()
    .id('attention')
    .title(title)
    .icon(attentionIcon)
    .child(S.component(AttentionPane).id('attention').title(title));
}

function group(
  S: StructureBuilder,
  { id, title, lists: inside }: ListGroup,
  locale: Locale,
  more: readonly ListItemBuilder[] = [],
): ListItemBuilder {
  const icon = inside[0] && typeIcons[inside[0].type];
  const items = [...inside.map((entry) => documents(S, entry, locale)), ...more];
  const item = S.listItem().id(id).title(title[locale]);
  return (icon === undefined ? item : item.icon(icon)).child(
    S.list().id(id).title(title[locale]).items(items),
  );
}

function documents(S: StructureBuilder, entry: DocumentList, locale: Locale): ListItemBuilder {
  const { id, type, title } = entry;
  return S.listItem()
    .id(id)
    .title(title[locale])
    .schemaType(type)
    .icon(typeIcons[type])
    .child(documentList(S, entry, title[locale]));
}

/** A list of originals with every way to begin another. */
function documentList(
  S: StructureBuilder,
  { id, type, where, order = [{ field: '_updatedAt', direction: 'desc' }] }: DocumentList,
  title: string,
  params: Readonly<Record<string, unknown>> = {},
) {
  const conditions = ['_type == $type', '!defined(translationOf)', ...(where ? [where] : [])];
  return S.documentTypeList(type)
    .id(id)
    .title(title)
    .filter(conditions.join(' && '))
    .params({ type, ...params })
    .apiVersion(apiVersion)
    .defaultOrdering([...order])
    .initialValueTemplates(newDocumentIds(type).map((one) => S.initialValueTemplateItem(one)));
}

/** A recommendation's country is that of the report it stands in, so the reports are asked for first. */
function recommendations(
  S: StructureBuilder,
  country: Country,
  locale: Locale,
  getClient: Parameters<StructureResolver>[1]['getClient'],
): ListItemBuilder {
  const name = countryFacts[country].name[locale];
  const title = textIn(deskTexts.recommendations, locale, { country: name });
  const id = `recommendations-${country}`;
  return S.listItem()
    .id(id)
    .title(title)
    .icon(typeIcons.recommendation)
    .child(async () => {
      const ids = await getClient({ apiVersion }).fetch<string[]>(
        '*[_type == "report" && country == $country && !defined(translationOf)]._id',
        { country },
        { perspective: 'raw' },
      );
      const reports = [...new Set(ids.map((report) => publishedId(report)))];
      const list = {
        id,
        type: 'recommendation' as const,
        title: deskTexts.recommendations,
        where: 'source._ref in $reports',
        order: [{ field: 'paragraph', direction: 'asc' as const }],
      };
      return documentList(S, list, title, { reports });
    });
}

function settings(S: StructureBuilder, locale: Locale): ListItemBuilder {
  return (
    S.listItem()
      // Sanity goes to a lone document by its own name.
      .id('siteSettings')
      .title(deskTexts.settings[locale])
      .icon(typeIcons.siteSettings)
      .child(S.document().schemaType('siteSettings').documentId('siteSettings'))
  );
}
