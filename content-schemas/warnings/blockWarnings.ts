import type { Rule } from '@sanity/types';

import { message } from '../message.ts';
import { isEmptyLinkText } from './emptyLinkText.ts';
import { skippedHeading } from './skippedHeading.ts';
import { storedBlock } from './storedBlock.ts';
import { textWarnings } from './textWarnings.ts';

/** Warnings about one paragraph of a rich text, shown at that paragraph. */
export function paragraphWarnings(rule: Rule): Rule[] {
  return [
    ...textWarnings(rule, (block) => storedBlock(block)?.text),
    rule.custom((block) => linkTextProblem(block)).warning(),
  ];
}

/** A warning about the order of headings in a whole text. */
export function headingWarnings(rule: Rule): Rule[] {
  return [rule.custom((blocks) => headingProblem(blocks)).warning()];
}

function linkTextProblem(block: unknown) {
  const text = storedBlock(block)?.linkTexts.find(isEmptyLinkText);
  if (text === undefined) return true;
  return message({
    et: `Link „${text}“ ei ütle, kuhu see viib. Kirjuta linki lehe nimi.`,
    lt: `Nuoroda „${text}“ nesako, kur ji veda. Įrašykite puslapio pavadinimą.`,
    en: `The link “${text}” does not say where it leads. Write the page’s name in it.`,
  });
}

function headingProblem(blocks: unknown) {
  const text = skippedHeading(blocks);
  if (text === undefined) return true;
  return message({
    et: `Enne pealkirja „${text}“ on üks tase vahele jäänud. Vali suurem alapealkiri.`,
    lt: `Prieš antraštę „${text}“ praleistas vienas lygis. Pasirinkite didesnę antraštę.`,
    en: `A level is missing above the heading “${text}”. Choose a larger heading.`,
  });
}
