import type { Rule } from '@sanity/types';

import type { Localised } from '../locales.ts';
import { message } from '../message.ts';
import { longSentence } from './longSentence.ts';
import { oldLithuanianPhone } from './oldLithuanianPhone.ts';
import { personalCode } from './personalCode.ts';

/** Looks for one thing in a text and gives the words in which it stands. */
export type Finder = (text: string) => string | undefined;

/** What is looked for in every text that readers read, and what an editor is told when it is found. */
const advice: readonly (readonly [Finder, (found: string) => Localised])[] = [
  [longSentence, tooLongSentence],
  [personalCode, codeInText],
  [oldLithuanianPhone, oldPhone],
];

/** Warnings about what a text says; they never keep anybody from publishing. `textOf` finds the text in a value. */
export function textWarnings(
  rule: Rule,
  textOf: (value: unknown) => string | undefined = plainText,
): Rule[] {
  return advice.map(([find, tell]) =>
    rule
      .custom((value) => {
        const found = find(textOf(value) ?? '');
        return found === undefined || message(tell(found));
      })
      .warning(),
  );
}

function plainText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function tooLongSentence(sentence: string): Localised {
  const start = `${sentence.trim().split(/\s+/u).slice(0, 5).join(' ')} …`;
  return {
    et: `Lause „${start}“ on väga pikk. Jaga see mitmeks, siis on seda kergem lugeda.`,
    lt: `Sakinys „${start}“ labai ilgas. Padalykite jį į kelis, kad būtų lengviau skaityti.`,
    en: `The sentence “${start}” is very long. Split it, so that it is easier to read.`,
  };
}

function codeInText(code: string): Localised {
  const start = `${code.slice(0, 3)}…`;
  return {
    et: `${start} näib olevat isikukood. Isikukoodi ei avaldata: eemalda see.`,
    lt: `${start} panašu į asmens kodą. Asmens kodai neskelbiami: pašalinkite jį.`,
    en: `${start} looks like a personal code. Personal codes are not published: remove it.`,
  };
}

function oldPhone(number: string): Localised {
  return {
    et: `Leedu number ${number} algab 8-ga ja enam ei tööta. Kirjuta see kujul +370 …`,
    lt: `Numeris ${number} prasideda 8 ir nebeveikia. Rašykite jį su +370.`,
    en: `The Lithuanian number ${number} begins with 8 and no longer works. Write it with +370.`,
  };
}
