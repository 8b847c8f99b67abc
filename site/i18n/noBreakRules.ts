import type { Locale } from 'content-schemas/locales.ts';

const units = String.raw`(?:€|%|‰|°C|km|cm|mm|m|kg|g|t|h|min|kB|MB|GB)(?![\p{L}\d])`;
const initial = String.raw`(?<![\p{L}\d.])\p{Lu}\.`;

/** What every language keeps together: numbers with their units, figures in groups, initials, a dash with what it follows. */
const shared: readonly RegExp[] = [
  /(?<=\S) (?=[–—](?:\s|$))/gu,
  new RegExp(String.raw`\d ${units}`, 'gu'),
  /(?<=\d) (?=\d{2,3}(?!\d))/gu,
  new RegExp(String.raw`${initial} (?=\p{Lu})`, 'gu'),
  /(?<![\p{L}\d])§ (?=\d)/gu,
];

const etMonths =
  '(?:jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|septemb|oktoob|novemb|detsemb)';
const ltMonths =
  '(?:sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio)';
const enMonths =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Each language's spaces at which a line must not end, as the stretches that hold them. */
export const noBreakRules: Readonly<Record<Locale, readonly RegExp[]>> = {
  et: [
    ...shared,
    new RegExp(String.raw`\d\. (?=${etMonths})`, 'gu'),
    /(?<![\p{L}\d])(?:lk|nr|art|lg|ptk|tel|kl|kell)\.? (?=\d)/giu,
    /\d\. (?=(?:aasta|peatük|lehekül|artik|punkt|kord|klass)\p{Ll}*)/gu,
    /\d (?=(?:eurot?|protsenti?|aastat?|tundi?|päeva)(?!\p{L}))/gu,
  ],
  lt: [
    ...shared,
    /\d m\.(?!\p{L})/gu,
    /\d d\.(?!\p{L})/gu,
    new RegExp(String.raw`${ltMonths} (?=\d)`, 'gu'),
    /(?<![\p{L}\d])(?:p|psl|nr|str|tel|kab|t)\. (?=\d)/giu,
    /\d (?=(?:val|proc|tūkst|mln|str|p|psl)\.)/gu,
    /\d (?=(?:eur\p{Ll}*|met\p{Ll}*|dien\p{Ll}*)(?!\p{L}))/gu,
    /(?<![\p{L}\d])[įoĮO] (?=\p{L})/gu,
  ],
  en: [
    ...shared,
    new RegExp(String.raw`\d (?=${enMonths}(?!\p{L}))`, 'gu'),
    /(?<![\p{L}\d])(?:p|pp|no|nos|art|arts|para|paras|tel|fig)\.? (?=\d)/giu,
    /(?<![\p{L}\d])(?:Mr|Ms|Mrs|Dr)\.? (?=\p{Lu})/gu,
    /(?<![\p{L}\d’])[aAI] (?=\p{L})/gu,
  ],
};
