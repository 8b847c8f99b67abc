import { instant } from '../fields/instant.ts';
import { list } from '../fields/list.ts';
import { optional } from '../fields/optional.ts';
import { slug } from '../fields/slug.ts';
import { text } from '../fields/text.ts';
import { flag } from '../fields/flag.ts';

/** The text fields of every document that has an address of its own in each language. */
export const addressed = {
  title: text({ title: { et: 'Pealkiri', lt: 'Pavadinimas', en: 'Title' }, max: 100 }),
  slug: slug(),
  summary: text({
    title: { et: 'Kokkuvõte', lt: 'Santrauka', en: 'Summary' },
    description: {
      et: 'Üks-kaks lauset loenditesse ja otsingusse.',
      lt: 'Vienas arba du sakiniai sąrašams ir paieškai.',
      en: 'One or two sentences for lists and for search engines.',
    },
    lines: 3,
    max: 200,
  }),
};

/** Earlier addresses and the time for which a text is shown; each language has its own. */
export const schedule = {
  formerSlugs: list({
    title: { et: 'Varasemad aadressid', lt: 'Ankstesni adresai', en: 'Earlier addresses' },
    description: {
      et: 'Suunavad siia edasi, et vanad lingid töötaksid.',
      lt: 'Iš jų nukreipiama čia, kad senos nuorodos veiktų.',
      en: 'They lead here, so that old links keep working.',
    },
    of: text({
      title: { et: 'Aadressi lõpp', lt: 'Adreso pabaiga', en: 'End of the address' },
      max: 80,
    }),
  }),
  publishFrom: optional(
    instant({ title: { et: 'Nähtav alates', lt: 'Rodoma nuo', en: 'Shown from' } }),
  ),
  publishUntil: optional(
    instant({ title: { et: 'Nähtav kuni', lt: 'Rodoma iki', en: 'Shown until' } }),
  ),
};

/** The fact that marks a document as an example. */
export const demo = {
  demo: flag({
    title: { et: 'Näide', lt: 'Pavyzdys', en: 'Example' },
    description: {
      et: 'Sait ütleb, et see on näide, ja otsimootorid jätavad selle kõrvale.',
      lt: 'Svetainė pasako, kad tai pavyzdys, o paieškos sistemos jo nerodo.',
      en: 'The site says that this is an example, and search engines leave it out.',
    },
  }),
};
