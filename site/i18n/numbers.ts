import { type Locale, localeFacts } from 'content-schemas/locales.ts';

/** A number, its thousands kept together by no-break spaces where the language groups them so. */
export function formatNumber(value: number, locale: Locale): string {
  return format(value, locale, {});
}

/** A sum in euros; cents are shown only where there are any: "1200 €", "12,50 €", "€12.50". */
export function formatMoney(euros: number, locale: Locale): string {
  return format(euros, locale, {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
}

/** A file's size in kB or MB (1 kB = 1000 bytes), never less than 1 kB. */
export function formatFileSize(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000
    ? format(kilobytes, locale, { style: 'unit', unit: 'kilobyte' })
    : format(bytes / 1_000_000, locale, {
        style: 'unit',
        unit: 'megabyte',
        maximumFractionDigits: 1,
      });
}

function format(value: number, locale: Locale, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(localeFacts[locale].bcp47, options)
    .format(value)
    .replaceAll(/\s/g, '\u00a0');
}
