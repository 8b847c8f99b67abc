import type { Report } from 'content-schemas/documents/report.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';
import { fileHref } from 'content-schemas/mediaFiles.ts';

export type Output = Report['facts']['files'][number];

/** A document that came out of the work, as a list shows it. */
export interface OutputRow {
  readonly title: string;
  /** The title's language, where it is not the page's. */
  readonly titleLang?: Locale | undefined;
  /** The code of the document's language. */
  readonly language: string;
  readonly file?: { readonly href: string; readonly type: string; readonly bytes: number };
  readonly href?: string | undefined;
}

/** A stored output as a row: with its file, else its address, else its title alone. */
export function outputRow(output: Output, locale: Locale, original: Locale): OutputRow {
  const title = inLocale(output.title, locale, original);
  const row = {
    title: title.text,
    titleLang: title.lang === locale ? undefined : title.lang,
    language: output.language,
  };
  if (output.file === undefined) return { ...row, href: output.href };
  const { asset } = output.file;
  return { ...row, file: { href: fileHref(asset), type: asset.extension, bytes: asset.size } };
}
