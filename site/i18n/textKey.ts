import type strings from './strings/en.json';

type PathOf<Tree, Before extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Before}${Key}`
    : PathOf<Tree[Key], `${Before}${Key}.`>;
}[keyof Tree & string];

type Path = PathOf<typeof strings>;

/** The key of a text that is chosen by `count`. */
export type CountedKey = Path extends infer Form
  ? Form extends `${infer Key}_other`
    ? Key
    : never
  : never;

/** The key of a text with one form. */
export type PlainKey = Exclude<Path, `${CountedKey}_${string}`>;

/** Every key of the strings; an unknown one does not compile. */
export type TextKey = PlainKey | CountedKey;
