/** What tells how an Estonian noun is declined. */
export interface PrincipalParts {
  readonly genitive: string;
  readonly partitive: string;
  readonly pluralGenitive: string;
}

const vowels = ['a', 'e', 'i', 'u'] as const;

/** Strong consonants before the stem's vowel, and what they become in the weak grade. */
const weakened: readonly (readonly [string, string])[] = [
  ...([
    ['kk', 'k'],
    ['pp', 'p'],
    ['tt', 't'],
    ['k', 'g'],
    ['p', 'b'],
    ['t', 'd'],
    ['ss', 's'],
  ] as const),
  ...([
    ['g', ''],
    ['b', 'v'],
    ['d', ''],
    ['s', ''],
    ['ht', 'h'],
    ['sk', 's'],
    ['hk', 'h'],
  ] as const),
  ...([
    ['lg', 'l'],
    ['rg', 'r'],
    ['lb', 'lv'],
    ['rb', 'rv'],
    ['rd', 'rr'],
    ['ld', 'll'],
  ] as const),
  ...([
    ['nd', 'nn'],
    ['mb', 'mm'],
    ['d', 'j'],
    ['g', 'j'],
    ['lg', 'lj'],
    ['rg', 'rj'],
  ] as const),
];

/** Every set of principal parts that the patterns of declension allow a word; most of them are not real. */
export function principalParts(word: string): PrincipalParts[] {
  return unique([
    ...inSibilant(word),
    ...inVowel(word),
    ...stemVowels(word),
    ...weakGrade(word),
    ...strongGenitive(word),
    ...contracted(word),
  ]);
}

/** koolitus, koolituse, koolitust, koolituste; inimene, inimese; rikas, rikka; hammas, hamba. */
function inSibilant(word: string): PrincipalParts[] {
  const parts: PrincipalParts[] = [];
  if (word.endsWith('s')) parts.push(of(`${word}e`, `${word}t`, `${word}te`));
  if (word.endsWith('ne')) {
    const stem = word.slice(0, -2);
    parts.push(of(`${stem}se`, `${stem}st`, `${stem}ste`));
  }
  const [, body = '', vowel = ''] = /^(.+?)([aeiu])s$/.exec(word) ?? [];
  if (body !== '') {
    for (const strong of [body, ...strengthened(body)]) {
      parts.push(of(strong + vowel, `${word}t`, `${word}te`));
    }
  }
  if (word.endsWith('ps') || word.endsWith('ks')) {
    const stem = word.slice(0, -2);
    parts.push(
      of(`${word}e`, `${stem}st`, `${stem}ste`),
      of(`${stem}he`, `${stem}ht`, `${stem}hte`),
    );
  }
  return parts;
}

/** ema, ema, ema, emade; pere, pere, peret, perede; komitee, komitee, komiteed. */
function inVowel(word: string): PrincipalParts[] {
  if (!/[aeiouõäöü]$/.test(word)) return [];
  const shortened = [word, ...weakenedForms(word)];
  return [
    of(word, word, `${word}de`),
    of(word, `${word}t`, `${word}te`),
    of(word, `${word}t`, `${word}de`),
    ...(/[aeiouõäöü]{2}$/.test(word) ? [of(word, `${word}d`, `${word}de`)] : []),
    ...shortened.map((genitive) => of(genitive, word, `${word}de`)),
    ...(word.endsWith('i') ? eStems(word) : []),
  ];
}

/** nimi, nime, nime, nimede; jõgi, jõe, jõge, jõgede; meri, mere, merd, merede; käsi, käe, kätt, käte. */
function eStems(word: string): PrincipalParts[] {
  const stem = word.slice(0, -1);
  const strong = `${stem}e`;
  return [
    of(strong, strong, `${strong}de`),
    of(strong, `${stem}d`, `${strong}de`),
    ...weakenedForms(strong).map((genitive) => of(genitive, strong, `${strong}de`)),
    ...(word.endsWith('si') ? [sibilantStem(stem.slice(0, -1))] : []),
  ];
}

/** kool, kooli, kooli, koolide; raamat, raamatu, raamatut, raamatute; keel, keele, keelt, keelte; ametnik, ametniku. */
function stemVowels(word: string): PrincipalParts[] {
  if (!/[^aeiouõäöü]$/.test(word)) return [];
  return vowels.flatMap((vowel) => {
    const stem = word + vowel;
    const doubled = word + word.slice(-1) + vowel;
    return [
      of(stem, stem, `${stem}de`),
      of(stem, `${stem}t`, `${stem}te`),
      of(stem, `${word}t`, `${word}te`),
      of(stem, doubled, `${word}e`),
      of(stem, `${word}d`, `${word}de`),
      of(stem, `${word}t`, `${stem}te`),
    ];
  });
}

/** leht, lehe, lehte, lehtede; riik, riigi, riiki, riikide; kord, korra, korda, kordade; peatükk, peatüki. */
function weakGrade(word: string): PrincipalParts[] {
  if (!/[^aeiouõäöü]$/.test(word)) return [];
  return vowels.flatMap((vowel) => {
    const strong = word + vowel;
    return weakenedForms(strong).flatMap((genitive) => [
      of(genitive, strong, `${strong}de`),
      of(genitive, strong, `${genitive}te`),
      of(genitive, strong, `${strong}te`),
    ]);
  });
}

/** mõte, mõtte, mõtet, mõtete; nõue, nõude, nõuet, nõuete; aruanne, aruande; liige, liikme. */
function strongGenitive(word: string): PrincipalParts[] {
  if (!/[aeiu]$/.test(word)) return [];
  const vowel = word.slice(-1);
  const body = word.slice(0, -1);
  const strong = [...strengthened(body), `${body}d`, `${body}g`, `${body}m`, `${hardened(body)}m`];
  return strong.map((stem) => of(stem + vowel, `${word}t`, `${word}te`));
}

/** aken, akna, akent, akende; number, numbri, numbrit, numbrite; tütar, tütre, tütart, tütarde. */
function contracted(word: string): PrincipalParts[] {
  const [, body = '', last = ''] = /^(.+?)[aei]([lnrm])$/.exec(word) ?? [];
  if (body === '') return [];
  return [body, ...strengthened(body)].flatMap((stem) =>
    vowels.flatMap((vowel) => {
      const genitive = stem + last + vowel;
      return [
        of(genitive, `${genitive}t`, `${genitive}te`),
        of(genitive, `${word}t`, `${word}te`),
        of(genitive, `${word}t`, `${word}de`),
      ];
    }),
  );
}

function sibilantStem(stem: string): PrincipalParts {
  return of(`${stem}e`, `${stem}tt`, `${stem}te`);
}

function weakenedForms(strong: string): string[] {
  const vowel = strong.slice(-1);
  const stem = strong.slice(0, -1);
  return weakened.flatMap(([from, to]) =>
    stem.endsWith(from) && stem.length > from.length + 1
      ? [stem.slice(0, stem.length - from.length) + to + vowel]
      : [],
  );
}

function strengthened(weak: string): string[] {
  return weakened.flatMap(([from, to]) =>
    to !== '' && weak.endsWith(to) ? [weak.slice(0, weak.length - to.length) + from] : [],
  );
}

function hardened(body: string): string {
  const hard = { g: 'k', b: 'p', d: 't' } as const;
  return body.replace(
    /[gbd]$/,
    (last) => Object.entries(hard).find(([soft]) => soft === last)?.[1] ?? last,
  );
}

function of(genitive: string, partitive: string, pluralGenitive: string): PrincipalParts {
  return { genitive, partitive, pluralGenitive };
}

function unique(parts: readonly PrincipalParts[]): PrincipalParts[] {
  return [...new Map(parts.map((one) => [Object.values(one).join(' '), one])).values()];
}
