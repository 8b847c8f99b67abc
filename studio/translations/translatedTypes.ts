import { contentTypes } from 'content-schemas/contentTypes.ts';
import type { Localised } from 'content-schemas/locales.ts';

/** A content type with one document per language, as far as translating is concerned. */
export interface TranslatedType {
  readonly name: string;
  readonly title: Localised;
  /** The fields that count when a translation is compared with its original, in the order of the form. */
  readonly compared: readonly ComparedField[];
  /** The names of the fields that are kept once, on the original. */
  readonly facts: readonly string[];
}

/** A field that is compared, with the name that editors know it by. */
export interface ComparedField {
  readonly name: string;
  readonly title: Localised;
}

/** Every content type that has one document per language, by its name. */
export const translatedTypes: ReadonlyMap<string, TranslatedType> = new Map(
  Object.values(contentTypes).flatMap((type) =>
    type.translation === 'document' ? [[type.name, translatedType(type)] as const] : [],
  ),
);

/** The names of the compared fields of a type; none for a type that is not translated by document. */
export function comparedFieldsOf(type: string): string[] {
  return translatedTypes.get(type)?.compared.map(({ name }) => name) ?? [];
}

interface Definition {
  readonly name: string;
  readonly comparedFields: readonly string[];
  readonly studio: {
    readonly title: Localised;
    readonly fields: readonly {
      readonly name: string;
      readonly group?: unknown;
      readonly title?: Localised;
    }[];
  };
}

function translatedType({ name, comparedFields, studio }: Definition): TranslatedType {
  const { title, fields } = studio;
  return {
    name,
    title,
    compared: fields.flatMap((field) =>
      comparedFields.includes(field.name) && field.title !== undefined
        ? [{ name: field.name, title: field.title }]
        : [],
    ),
    facts: fields.filter(({ group }) => group === 'facts').map((field) => field.name),
  };
}
