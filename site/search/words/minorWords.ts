import type { Locale } from 'content-schemas/locales.ts';
import { fold } from './fold.ts';

const written: Readonly<Record<Locale, string>> = {
  et:
    'aga ega ehk ei et ja ju ka kas kes keda kelle kellele ning või kui kuid kuidas kuhu kus kust ' +
    'ma mind minu mul mulle mida mille millal milline mis miks me meie meil meile ta te teie teil teile ' +
    'on olen ole olema olla oli saab saada saan saame tahan tahaks tahame soovin soovime vajan vajame ' +
    'leida leian selle see seda jaoks kohta mõni siis',
  lt:
    'ar aš apie bei bet be dėl gal galima galiu į iki ir iš jei jeigu ji jis jo jos jums jūs ką kad kada kai ' +
    'kaip kas kiek kokia koks kokie kodėl kur kuris kuri man mane mano mes mums mus mūsų ne nes nuo o pas per ' +
    'po prie reikia noriu norime norėčiau su ta tai tapti gauti rasti turiu už yra būti',
  en:
    'a about am an and are as at be become been but by can could do does find for from get how i if in is ' +
    'it its me my of on or our should that the their there these this to us was we were what when where which ' +
    'who why will with would you your',
};

const sets = new Map(
  Object.entries(written).map(([locale, words]) => [locale, new Set(words.split(' ').map(fold))]),
);

/** True for a word that people put around what they look for: `how`, `kuidas`, `noriu`. */
export function isMinorWord(word: string, locale: Locale): boolean {
  return sets.get(locale)?.has(fold(word)) === true;
}
