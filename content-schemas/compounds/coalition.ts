import { bankDetails } from './bankDetails.ts';
import { country } from '../fields/country.ts';
import { link } from './link.ts';
import { list } from '../fields/list.ts';
import { localised } from '../fields/localised.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { reference } from '../fields/reference.ts';

/** One coalition that the site speaks for. */
export function coalition() {
  return object({
    name: 'coalition',
    title: { et: 'Ühendus', lt: 'Susivienijimas', en: 'Coalition' },
    fields: {
      organisation: reference({
        title: { et: 'Organisatsioon', lt: 'Organizacija', en: 'Organisation' },
        to: ['organisation'],
      }),
      country: country(),
      tagline: localised({ title: { et: 'Tunnuslause', lt: 'Šūkis', en: 'Tagline' } }),
      joinPage: optional(
        reference({
          title: { et: 'Liitumise leht', lt: 'Prisijungimo puslapis', en: 'Join page' },
          to: ['page'],
          originals: true,
        }),
      ),
      bankDetails: optional(bankDetails()),
      social: list({
        title: { et: 'Sotsiaalmeedia', lt: 'Socialiniai tinklai', en: 'Social media' },
        of: link({ title: { et: 'Link', lt: 'Nuoroda', en: 'Link' } }),
      }),
    },
    preview: { select: { title: 'organisation.name.en', subtitle: 'country' } },
  });
}
