import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { locales, type Locale } from 'content-schemas/locales.ts';

/** The chapters of the editors' handbook, in reading order; each is a file of this name in every language. */
export const chapters = [
  'writing',
  'plainLanguage',
  'translations',
  'publishing',
  'pictures',
  'trainings',
  'services',
  'monitoring',
  'links',
] as const;
export type Chapter = (typeof chapters)[number];

/** What the site says of itself: one file of each name in every language. */
export type Statement = 'accessibility' | 'privacy';

/** A text that belongs to the software, written in MDX. */
export interface HandbookText {
  readonly frontmatter: {
    readonly title: string;
    readonly summary: string;
    /** The end of the address, for chapters. */
    readonly slug?: string;
  };
  readonly Content: AstroComponentFactory;
  readonly getHeadings: () => readonly {
    readonly depth: number;
    readonly slug: string;
    readonly text: string;
  }[];
}

const files = import.meta.glob<HandbookText>('./*/*.mdx', { eager: true });

/** A chapter or statement in a language; a missing file is a mistake of ours and throws. */
export function handbookText(locale: Locale, name: Chapter | Statement): HandbookText {
  const text = files[`./${locale}/${name}.mdx`];
  if (text !== undefined) return text;
  throw new Error(
    `The handbook has no site/handbook/${locale}/${name}.mdx. Write it, or take "${name}" out of handbook.ts.`,
  );
}

/** The end of a chapter's address in a language. */
export function chapterSlug(locale: Locale, chapter: Chapter): string {
  const { slug } = handbookText(locale, chapter).frontmatter;
  if (slug !== undefined) return slug;
  throw new Error(
    `site/handbook/${locale}/${chapter}.mdx has no slug. Give it one in its first lines.`,
  );
}

/** Something for every language. */
export function inEveryLocale<Value>(of: (locale: Locale) => Value): Record<Locale, Value> {
  const [et, lt, en] = locales;
  return { et: of(et), lt: of(lt), en: of(en) };
}
