import { countiesIn } from 'content-schemas/counties.ts';
import { countryFacts, type Country } from 'content-schemas/countries.ts';
import type { Locale } from 'content-schemas/locales.ts';
import { translator } from '../../i18n/translator.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The places that readers can choose: each country's counties, and the country as a whole where there are several. */
export function placeOptions(
  countries: readonly Country[],
  locale: Locale,
): { readonly label: string; readonly options: readonly Option[] }[] {
  const t = translator(locale);
  return countries.map((country) => {
    const label = countryFacts[country].name[locale];
    const whole = { value: country, label: t('finder.wholeCountry', { country: label }) };
    const counties = countiesIn(country).map(({ code, name }) => ({
      value: code,
      label: name[locale],
    }));
    return { label, options: countries.length > 1 ? [whole, ...counties] : counties };
  });
}
