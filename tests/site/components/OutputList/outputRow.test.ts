import { describe, expect, it } from 'vitest';
import { outputRow, type Output } from '../../../../site/components/OutputList/outputRow.ts';

const analysis: Output = {
  title: { et: 'Analüüs', lt: undefined, en: undefined },
  language: 'et',
  file: undefined,
  href: undefined,
};
const asset = {
  _id: 'file-0123456789abcdef0123456789abcdef01234567-pdf',
  extension: 'pdf',
  mimeType: 'application/pdf',
  size: 1200,
  originalFilename: 'Analüüs.pdf',
};

describe('outputRow', () => {
  it('leads to the file on the site, rather than to an address', () => {
    const row = outputRow(
      { ...analysis, file: { asset }, href: 'https://sev.example/' },
      'et',
      'et',
    );
    expect(row.file).toEqual({ href: '/files/0123456789ab-analuus.pdf', type: 'pdf', bytes: 1200 });
    expect(row.href).toBeUndefined();
  });

  it('leads to the address when there is no file', () => {
    const row = outputRow({ ...analysis, href: 'https://sev.example/' }, 'et', 'et');
    expect(row.href).toBe('https://sev.example/');
    expect(row.file).toBeUndefined();
  });

  it('says a title’s language where the page’s own is missing', () => {
    expect(outputRow(analysis, 'lt', 'et')).toMatchObject({ title: 'Analüüs', titleLang: 'et' });
    expect(outputRow(analysis, 'et', 'et').titleLang).toBeUndefined();
  });
});
