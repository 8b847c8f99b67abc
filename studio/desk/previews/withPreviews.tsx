import type { SchemaTypeDefinition } from '@sanity/types';
import { contentTypes, type TypeName } from 'content-schemas/contentTypes.ts';
import type { Locale } from 'content-schemas/locales.ts';

import { publishedId } from '../../translations/documentIds.ts';
import { typeIcons } from '../typeIcons.ts';
import { LanguageBadges } from './LanguageBadges.tsx';
import type { Selected } from './PreviewPlan.ts';
import { previewOf, selectionOf } from './previewOf.ts';
import { previewPlans } from './previewPlans.ts';
import { readableItems } from './readableItems.ts';
import { textOf } from './sayings.ts';

/** The Studio's types with signs, and with lines in lists that carry pictures and one badge per language. */
export function withPreviews(
  types: SchemaTypeDefinition[],
  locale: Locale,
): SchemaTypeDefinition[] {
  return types.map((type) => {
    if (!isTypeName(type.name)) return type;
    const icon = typeIcons[type.name];
    const inside = 'fields' in type ? { fields: readableItems(type.fields, locale) } : {};
    return Object.assign({}, type, inside, { icon, preview: preview(type.name, locale) });
  });
}

function preview(type: TypeName, locale: Locale) {
  const plan = previewPlans[type];
  const isTranslated = contentTypes[type].translation === 'document';
  return {
    select: selectionOf(plan, isTranslated),
    prepare: (selected: Selected) => ({
      ...previewOf(plan, selected, locale),
      // Sanity's list lines show the children that a preview has, at their end.
      ...(isTranslated && { children: badges(selected) }),
    }),
  };
}

function badges({ id, original }: Selected) {
  return <LanguageBadges original={textOf(original) ?? publishedId(textOf(id) ?? '')} />;
}

function isTypeName(name: string): name is TypeName {
  return name in contentTypes;
}
