import type { ValidationContext } from '@sanity/types';
import { z } from 'zod';

import type { Fields, FormState, Labels } from './field.ts';
import { parsersOf, projectionOf, studioFieldsOf, type NamedStudioField } from './fold.ts';
import { groups, identity, showingFields } from './identity.ts';
import { isLocale, locales } from './locales.ts';
import { comparedFields } from './meaningfulText.ts';

interface Definition extends Labels {
  /** The stored `_type`. */
  readonly name: string;
  readonly preview?: Readonly<Record<string, unknown>>;
  readonly orderings?: readonly unknown[];
}

/** Where a content type's texts live: one document per language, or every language inside one document. */
export type Translation = 'document' | 'fields';

const stored = { _id: z.string(), _updatedAt: z.string() };
const storedProjection = '_id, _type, _updatedAt';

/**
 * Folds a type that has one document per language. `text` belongs to each language; `facts` are kept once,
 * on the original, and read from there: a translation whose original is not published is refused.
 */
export function contentType<const Name extends string, Text extends Fields, Facts extends Fields>(
  definition: Definition & { readonly name: Name; readonly text: Text; readonly facts: Facts },
) {
  const { text, facts, ...studio } = definition;
  const identityFields = identity(definition.name);
  return {
    name: definition.name,
    translation: 'document' as const,
    comparedFields: comparedFields(Object.keys(text)),
    studio: {
      ...studio,
      type: 'document',
      groups,
      fields: [
        ...identityFields,
        ...studioFieldsOf(text).map(keptInEachLanguage),
        ...studioFieldsOf(facts).map(keptOnOriginal),
      ],
    },
    projection:
      `${storedProjection}, language, "original": coalesce(translationOf._ref, _id), matchedOriginal, ${projectionOf(text)}, ` +
      `"facts": select(defined(translationOf) => translationOf->, @){_id, language, ${projectionOf(facts)}}`,
    parser: z.object({
      ...stored,
      _type: z.literal(definition.name),
      language: z.enum(locales),
      original: z.string(),
      matchedOriginal: z
        .string()
        .nullish()
        .transform((snapshot) => snapshot ?? undefined),
      ...parsersOf(text),
      facts: z.object(
        { _id: z.string(), language: z.enum(locales), ...parsersOf(facts) },
        { error: 'cannot be read: publish the original first' },
      ),
    }),
  };
}

/** Folds a type whose one document holds its texts in every language. */
export function localisedType<const Name extends string, Named extends Fields>(
  definition: Definition & { readonly name: Name; readonly fields: Named },
) {
  const { fields, ...studio } = definition;
  return {
    name: definition.name,
    translation: 'fields' as const,
    studio: { ...studio, type: 'document', fields: studioFieldsOf(fields) },
    projection: `${storedProjection}, ${projectionOf(fields)}`,
    parser: z.object({ ...stored, _type: z.literal(definition.name), ...parsersOf(fields) }),
  };
}

function keptInEachLanguage(field: NamedStudioField) {
  return { ...field, group: showingFields.has(field.name) ? 'showing' : 'text' };
}

/** A fact is hidden on translations, and its rules are silent there: Sanity validates hidden fields too. */
function keptOnOriginal(field: NamedStudioField) {
  return {
    ...field,
    group: 'facts',
    hidden: (form: FormState) =>
      Boolean(form.document?.['translationOf']) || field.hidden?.(form) === true,
    validation: (...[rule, context]: Parameters<NamedStudioField['validation']>) =>
      isTranslation(context) ? [rule] : field.validation(rule, context),
  };
}

function isTranslation(context: ValidationContext | undefined): boolean {
  return Boolean(context?.document?.['translationOf']) && isLocale(context?.document?.['language']);
}
