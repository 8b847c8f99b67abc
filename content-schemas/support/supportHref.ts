import { hrefFor } from '../address.ts';
import { countyCodes, countyOf, type CountyCode } from '../counties.ts';
import { familyNames, type Family } from './families.ts';
import { locales, type Locale, type Localised } from '../locales.ts';
import { needNames, type Need } from './needs.ts';
import type { Wish } from './serves.ts';
import { slugFrom } from '../slugFrom.ts';

const familySlugs: Readonly<Record<Family, Localised>> = {
  adoptive: { et: 'lapsendajaperele', lt: 'iteviams', en: 'for-adoptive-families' },
  guardian: { et: 'eestkosteperele', lt: 'globejams-ir-rupintojams', en: 'for-guardians' },
  foster: { et: 'hooldusperele', lt: 'globojancioms-seimoms', en: 'for-foster-families' },
  crisis: {
    et: 'kriisihooldusperele',
    lt: 'priimantiems-vaika-krizes-metu',
    en: 'for-crisis-foster-families',
  },
  specialCare: {
    et: 'erihooldusperele',
    lt: 'kai-vaikui-reikia-ypatingos-prieziuros',
    en: 'for-special-care-foster-families',
  },
  considering: {
    et: 'enne-kui-laps-perre-tuleb',
    lt: 'svarstantiems-globoti-ar-ivaikinti',
    en: 'thinking-of-taking-in-a-child',
  },
  worried: {
    et: 'mure-lapse-parast',
    lt: 'nerimaujantiems-del-vaiko',
    en: 'worried-about-a-child',
  },
};

const needSlugs: Readonly<Record<Need, Localised>> = {
  helpNow: { et: 'abi-kohe', lt: 'pagalba-dabar', en: 'help-right-now' },
  talk: { et: 'kellega-raakida', lt: 'su-kuo-pasikalbeti', en: 'someone-to-talk-to' },
  support: {
    et: 'mentor-voi-tugiisik',
    lt: 'pagalbininkas-seimai',
    en: 'mentor-or-support-person',
  },
  peers: { et: 'teised-pered', lt: 'kitos-seimos', en: 'other-families' },
  training: {
    et: 'ettevalmistav-koolitus',
    lt: 'parengiamieji-mokymai',
    en: 'preparation-training',
  },
  rights: { et: 'nou-oiguste-kohta', lt: 'patarimai-del-teisiu', en: 'advice-on-rights' },
  home: { et: 'turvaline-pere-lapsele', lt: 'saugi-seima-vaikui', en: 'safe-family-for-a-child' },
};

const comparisonSlugs: Localised = { et: 'milline-pere', lt: 'kokia-seima', en: 'which-family' };

/** The path of the list of services that fit a wish of one part; of an empty wish, the section's own page. */
export function supportHref(locale: Locale, { family, need, county }: Wish): string {
  const slug =
    (family && familySlugs[family][locale]) ??
    (need && needSlugs[need][locale]) ??
    (county && countySlug(county, locale));
  return hrefFor({ locale, section: 'support', slugs: slug === undefined ? [] : [slug] });
}

/** The path of the page that puts the kinds of family side by side. */
export function comparisonHref(locale: Locale): string {
  return hrefFor({ locale, section: 'support', slugs: [comparisonSlugs[locale]] });
}

/** The slugs of the support finder's own pages in every language, which no service may take. */
export const supportSlugs: readonly string[] = locales.flatMap((locale) => [
  ...familyNames.map((family) => familySlugs[family][locale]),
  ...needNames.map((need) => needSlugs[need][locale]),
  ...countyCodes.map((county) => countySlug(county, locale)),
  comparisonSlugs[locale],
]);

function countySlug(code: CountyCode, locale: Locale): string {
  return slugFrom(countyOf(code).name[locale]);
}
