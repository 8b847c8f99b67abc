import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { webAddress } from '../fields/webAddress.ts';
import { localeFacts, type Locale } from '../locales.ts';

/** For each language, the neutral page to which readers leave a sensitive page. */
export function leaveTo() {
  return object({
    title: {
      et: 'Kuhu tundlikult lehelt lahkutakse',
      lt: 'Kur nukreipiama išėjus iš jautraus puslapio',
      en: 'Where readers go when they leave a sensitive page',
    },
    description: {
      et: 'Tavaline, tuntud leht, mis ei reeda midagi, näiteks ilmateade. Kui jätad tühjaks, avaneb Vikipeedia.',
      lt: 'Įprastas, gerai žinomas puslapis, kuris nieko neišduoda, pavyzdžiui, orų prognozė. Palikus tuščią, atveriama Vikipedija.',
      en: 'An ordinary, well-known page that gives nothing away, such as a weather forecast. If left empty, Wikipedia opens.',
    },
    fields: { et: address('et'), lt: address('lt'), en: address('en') },
  });
}

function address(locale: Locale) {
  const { name } = localeFacts[locale];
  return optional(webAddress({ title: { et: name, lt: name, en: name } }));
}
