import { file } from '../fields/file.ts';
import { languageCode } from '../fields/languageCode.ts';
import { localised } from '../fields/localised.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { webAddress } from '../fields/webAddress.ts';

/** Something written that came out of the work: named always, with a file or an address where there is one. */
export function output() {
  return object({
    name: 'output',
    title: { et: 'Dokument', lt: 'Dokumentas', en: 'Document' },
    fields: {
      title: localised({ title: { et: 'Pealkiri', lt: 'Pavadinimas', en: 'Title' } }),
      language: languageCode({ title: { et: 'Keel', lt: 'Kalba', en: 'Language' } }),
      file: optional(file({ title: { et: 'Fail', lt: 'Failas', en: 'File' }, fields: {} })),
      href: optional(
        webAddress({ title: { et: 'Või aadress', lt: 'Arba adresas', en: 'Or an address' } }),
      ),
    },
    preview: { select: { title: 'title.et', subtitle: 'language' } },
  });
}
