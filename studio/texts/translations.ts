import type { Localised } from 'content-schemas/locales.ts';

/** What the Translations view, the comparison, the facts' panel and the actions say. */
export const translationTexts = {
  translations: { et: 'Tõlked', lt: 'Vertimai', en: 'Translations' },
  loading: { et: 'Laadin tõlkeid …', lt: 'Įkeliami vertimai …', en: 'Loading translations …' },
  problem: {
    et: 'Tõlgete seisu ei õnnestunud laadida: {problem}. Proovin mõne sekundi pärast uuesti.',
    lt: 'Nepavyko sužinoti vertimų būsenos: {problem}. Po kelių sekundžių bus bandoma dar kartą.',
    en: 'The translations could not be loaded: {problem}. Trying again in a few seconds.',
  },
  notSavedYet: {
    et: 'Kirjuta esmalt pealkiri. Siis saab dokumenti tõlkida.',
    lt: 'Pirmiausia parašykite pavadinimą. Tada dokumentą bus galima versti.',
    en: 'Write a title first. Then the document can be translated.',
  },
  original: { et: 'Originaal', lt: 'Originalas', en: 'Original' },
  thisDocument: { et: 'See dokument', lt: 'Šis dokumentas', en: 'This document' },
  untitled: { et: 'Pealkirjata', lt: 'Be pavadinimo', en: 'Untitled' },
  open: { et: 'Ava', lt: 'Atverti', en: 'Open' },
  create: { et: 'Loo tõlge', lt: 'Sukurti vertimą', en: 'Create the translation' },
  compare: { et: 'Võrdle', lt: 'Palyginti', en: 'Compare' },
  back: { et: 'Tagasi tõlgete juurde', lt: 'Atgal prie vertimų', en: 'Back to the translations' },
  cancel: { et: 'Katkesta', lt: 'Atšaukti', en: 'Cancel' },
  twice: {
    et: 'Sellel originaalil on siin keeles mitu tõlget. Jäta alles üks ja kustuta teised.',
    lt: 'Šis originalas turi kelis vertimus šia kalba. Palikite vieną, kitus ištrinkite.',
    en: 'This original has more than one translation into this language. Keep one and delete the others.',
  },
  originalGone: {
    et: 'Originaali enam ei ole. Seepärast ei ole tõlkel fakte, mida näidata.',
    lt: 'Originalo nebėra. Todėl vertimas neturi faktų, kuriuos galėtų rodyti.',
    en: 'The original is gone, so the translation has no facts to show.',
  },
  failed: {
    et: 'See ei õnnestunud ja midagi ei muutunud: {problem}',
    lt: 'Nepavyko ir niekas nepasikeitė: {problem}',
    en: 'This did not work, and nothing was changed: {problem}',
  },

  createTitle: {
    et: 'Uus tõlge: {language}',
    lt: 'Naujas vertimas: {language}',
    en: 'New translation: {language}',
  },
  titleInLanguage: {
    et: 'Pealkiri selles keeles',
    lt: 'Pavadinimas šia kalba',
    en: 'Title in this language',
  },
  titleHint: {
    et: 'Originaalis: {title}',
    lt: 'Originale: {title}',
    en: 'In the original: {title}',
  },
  address: { et: 'Aadress: {address}', lt: 'Adresas: {address}', en: 'Address: {address}' },
  addressLater: {
    et: 'Aadress tuleb pealkirjast.',
    lt: 'Adresas sudaromas iš pavadinimo.',
    en: 'The address comes from the title.',
  },
  startFrom: { et: 'Alusta', lt: 'Pradėti', en: 'Start with' },
  emptyForm: { et: 'tühja vormiga', lt: 'nuo tuščios formos', en: 'an empty form' },
  copyOf: {
    et: 'koopiaga, mille kirjutan üle: {language}',
    lt: 'nuo kopijos, kurią perrašysiu: {language}',
    en: 'a copy that I write over: {language}',
  },
  created: {
    et: 'Tõlke mustand on loodud.',
    lt: 'Vertimo juodraštis sukurtas.',
    en: 'The draft of the translation has been created.',
  },

  compareTitle: {
    et: '{language}: võrdlus originaaliga',
    lt: '{language}: palyginimas su originalu',
    en: '{language}: compared with the original',
  },
  thenColumn: {
    et: 'Originaal viimasel võrdlemisel',
    lt: 'Originalas paskutinį kartą lyginant',
    en: 'The original when last compared',
  },
  nowColumn: { et: 'Originaal praegu', lt: 'Originalas dabar', en: 'The original now' },
  translationColumn: { et: 'Tõlge: {state}', lt: 'Vertimas: {state}', en: 'Translation: {state}' },
  changedFields: {
    et: 'Muutunud väljad: {fields}',
    lt: 'Pasikeitę laukai: {fields}',
    en: 'Changed fields: {fields}',
  },
  nothingChanged: {
    et: 'Originaali tekst ei ole võrdlemisest saadik muutunud.',
    lt: 'Nuo palyginimo originalo tekstas nepasikeitė.',
    en: 'The original’s text has not changed since it was compared.',
  },
  nobodyCompared: {
    et: 'Seda tõlget ei ole veel originaaliga võrreldud. Loe mõlemat ja ütle, kas need vastavad teineteisele.',
    lt: 'Šis vertimas dar nelygintas su originalu. Perskaitykite abu ir pasakykite, ar jie atitinka vienas kitą.',
    en: 'This translation has not been compared with its original yet. Read both, and say whether they match.',
  },
  nothingPublished: {
    et: 'Originaal on avaldamata. Võrrelda saab, kui see on avaldatud.',
    lt: 'Originalas nepaskelbtas. Palyginti bus galima, kai jis bus paskelbtas.',
    en: 'The original is not published yet. Comparing is possible once it is.',
  },
  draftWaits: {
    et: 'Originaalil on avaldamata muudatusi. Arvesse lähevad need alles siis, kui need on avaldatud.',
    lt: 'Originale yra nepaskelbtų pakeitimų. Į juos bus atsižvelgta, kai jie bus paskelbti.',
    en: 'The original has unpublished changes. They count once they are published.',
  },
  onlyChanged: { et: 'Ainult muutunud', lt: 'Tik pasikeitę', en: 'Changed only' },
  allFields: { et: 'Kõik väljad', lt: 'Visi laukai', en: 'All fields' },
  empty: { et: '(tühi)', lt: '(tuščia)', en: '(empty)' },
  inserted: { et: 'lisatud: ', lt: 'pridėta: ', en: 'inserted: ' },
  deleted: { et: 'kustutatud: ', lt: 'ištrinta: ', en: 'deleted: ' },
  endOfMark: { et: ' (märgi lõpp) ', lt: ' (žymos pabaiga) ', en: ' (end of mark) ' },
  stillCorrect: {
    et: 'Tõlge on endiselt õige',
    lt: 'Vertimas tebėra teisingas',
    en: 'Still correct',
  },
  firstMatch: {
    et: 'Tõlge vastab originaalile',
    lt: 'Vertimas atitinka originalą',
    en: 'It matches the original',
  },
  matchRecorded: {
    et: 'Kirjas: tõlge vastab originaalile. Tekst ei muutunud.',
    lt: 'Pažymėta: vertimas atitinka originalą. Tekstas nepakeistas.',
    en: 'Recorded: the translation matches the original. Its text has not changed.',
  },

  factsTitle: {
    et: 'Faktid on kirjas originaalis: {language}',
    lt: 'Faktai įrašyti originale: {language}',
    en: 'The facts are kept on the original: {language}',
  },
  factsHint: {
    et: 'Kõik keeled näitavad samu fakte. Muuda neid originaalis.',
    lt: 'Visomis kalbomis rodomi tie patys faktai. Keiskite juos originale.',
    en: 'Every language shows the same facts. Change them in the original.',
  },
  noFacts: {
    et: 'Originaalis ei ole fakte veel kirjas.',
    lt: 'Originale faktų dar nėra.',
    en: 'The original has no facts yet.',
  },
  openOriginal: { et: 'Ava originaal', lt: 'Atverti originalą', en: 'Open the original' },
  yes: { et: 'jah', lt: 'taip', en: 'yes' },

  whyNotPublish: {
    et: 'Avalda enne originaal „{original}“: tõlge näitab selle fakte.',
    lt: 'Pirmiausia paskelbkite originalą „{original}“: vertimas rodo jo faktus.',
    en: 'Publish the original “{original}” first: the translation shows its facts.',
  },
  whyNotUnpublish: {
    et: 'Neil tõlgetel on vaja originaali fakte: {languages}. Lõpeta enne nende avaldamine või anna originaal üle vaates „Tõlked“.',
    lt: 'Originalo faktų reikia šiems vertimams: {languages}. Pirmiausia juose pasirinkite „Nebeskelbti“ arba perduokite originalą rodinyje „Vertimai“.',
    en: 'These translations need the original’s facts: {languages}. Unpublish them first, or hand over the original in “Translations”.',
  },
  whyNotDelete: {
    et: 'Originaalil on tõlkeid: {languages}. Kustuta enne need või anna originaal üle vaates „Tõlked“.',
    lt: 'Originalas turi vertimų: {languages}. Pirmiausia ištrinkite juos arba perduokite originalą rodinyje „Vertimai“.',
    en: 'The original has translations: {languages}. Delete them first, or hand over the original in “Translations”.',
  },
  whyNotLoaded: {
    et: 'Kontrollin, millised tõlked on olemas.',
    lt: 'Tikrinama, kokių yra vertimų.',
    en: 'Checking which translations there are.',
  },

  handOver: { et: 'Tee originaaliks', lt: 'Padaryti originalu', en: 'Make it the original' },
  handOverTitle: {
    et: 'Originaali üleandmine: {language}',
    lt: 'Originalo perdavimas: {language}',
    en: 'Hand over the original: {language}',
  },
  handOverText: {
    et: 'Originaaliks saab „{title}“. Faktid lähevad selle juurde, teised keeled ja kõik viited juhivad edaspidi sinna. Tekstid ja aadressid ei muutu.',
    lt: 'Originalu taps „{title}“. Faktai pereis į jį, kitos kalbos ir visos nuorodos ves į jį. Tekstai ir adresai nepasikeis.',
    en: '“{title}” becomes the original. The facts move to it, and the other languages and all references will lead to it. Texts and addresses stay as they are.',
  },
  handedOver: {
    et: 'Originaal on üle antud.',
    lt: 'Originalas perduotas.',
    en: 'The original has been handed over.',
  },
  newNotPublished: {
    et: 'Avalda see tõlge enne: originaal peab olema avaldatud.',
    lt: 'Pirmiausia paskelbkite šį vertimą: originalas turi būti paskelbtas.',
    en: 'Publish this translation first: an original has to be published.',
  },
  oldNotPublished: {
    et: 'Avalda enne praegune originaal: selle faktid on alles mustandis.',
    lt: 'Pirmiausia paskelbkite dabartinį originalą: jo faktai dar tik juodraštyje.',
    en: 'Publish the current original first: its facts are only in a draft.',
  },
} as const satisfies Record<string, Localised>;
