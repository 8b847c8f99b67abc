/** Link texts, without their punctuation, that say nothing to a reader who hears only the links of a page. */
const sayingNothing: ReadonlySet<string> = new Set([
  ...['siin', 'siit', 'siia', 'see', 'seda', 'link', 'lingil', 'edasi', 'rohkem', 'lähemalt'],
  ...['loe', 'loe siit', 'loe edasi', 'loe lähemalt', 'loe rohkem', 'vaata', 'vaata siit'],
  ...['vajuta siia', 'vajuta siin', 'kliki siia', 'kliki siin', 'klõpsa siia', 'klõpsa siin'],
  ...['sellel lingil', 'lae alla', 'laadi alla'],
  ...['čia', 'šia', 'šis', 'nuoroda', 'nuorodą', 'šia nuoroda', 'šioje nuorodoje', 'plačiau'],
  ...['daugiau', 'skaityti', 'skaityti daugiau', 'skaityti plačiau', 'skaitykite čia', 'žr'],
  ...['skaityti toliau', 'spauskite čia', 'spauskite', 'žiūrėti', 'žiūrėkite čia', 'atsisiųsti'],
  ...['here', 'click', 'click here', 'read', 'read here', 'read more', 'more', 'learn more'],
  ...['see here', 'this', 'this link', 'this page', 'details', 'download', 'continue'],
]);

/** True for the text of a link that does not say where the link leads, such as "siin", "čia" or "here". */
export function isEmptyLinkText(text: string): boolean {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return sayingNothing.has(words);
}
