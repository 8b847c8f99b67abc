import { describe, expect, it } from 'vitest';
import { formatFileSize, formatMoney, formatNumber } from '../../../site/i18n/numbers.ts';

describe('formatNumber', () => {
  it.each([
    ['et', '1\u00a0234\u00a0567,5'],
    ['lt', '1\u00a0234\u00a0567,5'],
    ['en', '1,234,567.5'],
  ] as const)('groups thousands as %s does', (locale, text) => {
    expect(formatNumber(1_234_567.5, locale)).toBe(text);
  });
});

describe('formatMoney', () => {
  it.each([
    ['et', 12.5, '12,50\u00a0€'],
    ['lt', 12.5, '12,50\u00a0€'],
    ['en', 12.5, '€12.50'],
    ['et', 40, '40\u00a0€'],
    ['lt', 12_000, '12\u00a0000\u00a0€'],
    ['en', 12_000, '€12,000'],
  ] as const)('writes euros in %s: %d', (locale, euros, text) => {
    expect(formatMoney(euros, locale)).toBe(text);
  });
});

describe('formatFileSize', () => {
  it.each([
    ['et', 340_400, '340\u00a0kB'],
    ['lt', 1_440_000, '1,4\u00a0MB'],
    ['en', 1_440_000, '1.4\u00a0MB'],
    ['et', 12, '1\u00a0kB'],
    ['et', 999_600, '1\u00a0MB'],
  ] as const)('writes a size in %s: %d bytes', (locale, bytes, text) => {
    expect(formatFileSize(bytes, locale)).toBe(text);
  });
});
