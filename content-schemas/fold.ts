import type { Rule, ValidationContext } from '@sanity/types';

import type { Field, Fields, Parsers, StudioField, Validation } from './field.ts';
import { requiredMessage } from './message.ts';

/** The GROQ projection entries that read the fields, without braces. */
export function projectionOf(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, field]) => {
      const expression = field.groq(name);
      return expression === name ? name : `"${name}": ${expression}`;
    })
    .join(', ');
}

/** The parsers of the fields, under the fields' names. */
export function parsersOf<Named extends Fields>(fields: Named): Parsers<Named> {
  // The one cast of the fold: `Object.fromEntries` forgets which name goes with which parser.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.parser]),
  ) as Parsers<Named>;
}

/** A field as the Studio takes it: named, its presence demanded where it is required. */
export interface NamedStudioField extends StudioField {
  readonly name: string;
  readonly validation: Validation;
}

/** The Studio's fields, named and with presence added to their own rules. */
export function studioFieldsOf(fields: Fields): NamedStudioField[] {
  return Object.entries(fields).map(([name, field]) => ({
    ...field.studio,
    name,
    validation: withPresence(field),
  }));
}

function withPresence({ studio, required }: Field): Validation {
  return (rule: Rule, context?: ValidationContext) => {
    const own = studio.validation?.(rule, context) ?? [];
    return required ? [rule.required().error(requiredMessage), ...own] : own;
  };
}
