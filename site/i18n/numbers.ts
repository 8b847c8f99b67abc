import type { Locale } from 'content-schemas/locales.ts';
import { perLocale } from './perLocale.ts';

const plain = perLocale((bcp47) => new Intl.NumberFormat(bcp47));
const money = perLocale(
  (bcp47) =>
    new Intl.NumberFormat(bcp47, {
      style: 'currency',
      currency: 'EUR',
      trailingZeroDisplay: 'stripIfInteger',
    }),
);
const kilobytes = perLocale(
  (bcp47) => new Intl.NumberFormat(bcp47, { style: 'unit', unit: 'kilobyte' }),
);
const megabytes = perLocale(
  (bcp47) =>
    new Intl.NumberFormat(bcp47, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
);

/** A number, its thousands kept together by no-break spaces where the language groups them so. */
export function formatNumber(value: number, locale: Locale): string {
  return unbroken(plain(locale).format(value));
}

/** A sum in euros; cents are shown only where there are any: "1200 €", "12,50 €", "€12.50". */
export function formatMoney(euros: number, locale: Locale): string {
  return unbroken(money(locale).format(euros));
}

/** A file's size in kB or MB (1 kB = 1000 bytes), never less than 1 kB. */
export function formatFileSize(bytes: number, locale: Locale): string {
  const thousands = Math.max(1, Math.round(bytes / 1000));
  return unbroken(
    thousands < 1000
      ? kilobytes(locale).format(thousands)
      : megabytes(locale).format(bytes / 1_000_000),
  );
}

function unbroken(text: string): string {
  return text.replaceAll(/\s/g, '\u00a0');
}
