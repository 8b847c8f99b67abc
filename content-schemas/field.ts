import type { Rule, ValidationContext } from '@sanity/types';
import type { z } from 'zod';

import type { Localised } from './locales.ts';

/** What an editor reads about a field, in every language of the Studio. */
export interface Labels {
  readonly title: Localised;
  readonly description?: Localised;
}

/** Sanity's validation, always as a list, so that presence can be added to it. */
export type Validation = (rule: Rule, context?: ValidationContext) => Rule[];

/** What the form holds while a field decides whether it is shown. */
export interface FormState {
  readonly document?: Readonly<Record<string, unknown>> | undefined;
  /** The object in which the field stands; the document itself for its own fields. */
  readonly parent?: unknown;
  readonly value?: unknown;
}

/** A native Sanity field without its name; its texts stand in every language until `inLanguage` picks one. */
export interface StudioField extends Partial<Labels> {
  readonly type: string;
  readonly validation?: Validation;
  readonly hidden?: ((form: FormState) => boolean) | undefined;
  readonly [property: string]: unknown;
}

/**
 * One value with three faces, each written by hand: the editor's form, the GROQ expression that reads
 * the value at a path, and the parser of the answer.
 */
export interface Field<Parser extends z.ZodType = z.ZodType> {
  readonly studio: StudioField;
  readonly groq: (path: string) => string;
  readonly parser: Parser;
  /** Whether the Studio insists on a value. */
  readonly required: boolean;
}

/** Named fields: a content type, or an object inside one. */
export type Fields = Readonly<Record<string, Field>>;

/** The parsers of named fields, under the same names. */
export type Parsers<Named extends Fields> = {
  readonly [Name in keyof Named]: Named[Name]['parser'];
};
