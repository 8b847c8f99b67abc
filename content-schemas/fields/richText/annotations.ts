import { languageCode } from '../languageCode.ts';
import { reference } from '../reference.ts';
import { linkTarget } from '../webAddress.ts';
import { addressedTypes } from '../../typeNames.ts';
import { block } from './block.ts';

/** Text that leads out of the site. */
export const externalLink = block('externalLink', {
  title: { et: 'Link mujale', lt: 'Išorinė nuoroda', en: 'Link elsewhere' },
  fields: {
    href: linkTarget({
      title: { et: 'Aadress', lt: 'Adresas', en: 'Address' },
      description: {
        et: 'https://, mailto: või tel:',
        lt: 'https://, mailto: arba tel:',
        en: 'https://, mailto: or tel:',
      },
    }),
  },
});

/** Text that leads to another document of the site, in the reader's language where that exists. */
export const internalLink = block('internalLink', {
  title: {
    et: 'Link saidi lehele',
    lt: 'Nuoroda į svetainės puslapį',
    en: 'Link to a page of the site',
  },
  fields: {
    document: reference({
      title: { et: 'Leht', lt: 'Puslapis', en: 'Page' },
      to: addressedTypes,
      originals: true,
    }),
  },
});

/** Text in another language than the page's, so that screen readers pronounce it rightly. */
export const foreign = block('foreign', {
  title: { et: 'Võõrkeelne', lt: 'Kita kalba', en: 'In another language' },
  fields: {
    language: languageCode({ title: { et: 'Keel', lt: 'Kalba', en: 'Language' } }),
  },
});
