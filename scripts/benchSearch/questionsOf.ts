import type { Paradigm } from '../searchWords/Paradigm.ts';
import { drawn } from '../searchWords/drawn.ts';
import { isGraded } from './isGraded.ts';

/** A page with one word on it. */
export interface WordPage {
  readonly address: string;
  readonly text: string;
  /** The words that a compound is made of: whoever asks for one of them may be shown it. */
  readonly madeOf?: readonly string[] | undefined;
}

/** Something to look for: which pages it should find, and in which groups that counts. */
export interface Question {
  readonly lemma: string;
  readonly query: string;
  readonly groups: readonly string[];
  readonly wanted: ReadonlySet<string>;
  /** Pages that are neither right nor wrong, such as the one with the very same form. */
  readonly aside: ReadonlySet<string>;
}

/** Pages, and questions about them. */
export interface Exam {
  readonly pages: readonly WordPage[];
  readonly questions: readonly Question[];
}

/** Asks with each form of a word for the pages with its other forms. */
export function formExam(paradigms: readonly Paradigm[], half: string): Exam {
  const pages = paradigms.flatMap(({ lemma, forms }) =>
    forms.map(({ form }) => ({ address: `/${half}/${lemma}/${form}/`, text: form })),
  );
  const questions = paradigms.flatMap(({ lemma, forms }) =>
    forms.flatMap(({ form, name }) => {
      const groups = [`${half}: all forms`, `${half}: asked by ${name}`];
      const others = forms.filter((one) => one.form !== form);
      const own = new Set([`/${half}/${lemma}/${form}/`]);
      const addressOf = (one: string): string => `/${half}/${lemma}/${one}/`;
      const graded = others.filter((one) => isGraded(one.form, form));
      return [
        { lemma, query: form, groups, wanted: set(others, addressOf), aside: own },
        ...(graded.length === 0
          ? []
          : [gradedQuestion({ lemma, form }, half, graded, others, addressOf)]),
      ];
    }),
  );
  return { pages, questions };
}

function gradedQuestion(
  { lemma, form }: { lemma: string; form: string },
  half: string,
  graded: Paradigm['forms'],
  others: Paradigm['forms'],
  addressOf: (form: string) => string,
): Question {
  const rest = others.filter((one) => !graded.includes(one));
  return {
    lemma,
    query: form,
    groups: [`${half}: the stem changes too`],
    wanted: set(graded, addressOf),
    aside: new Set([addressOf(form), ...set(rest, addressOf)]),
  };
}

/** Joins words two by two, and asks for the whole by its head and by its tail. */
export function compoundExam(paradigms: readonly Paradigm[], half: string, seed: number): Exam {
  const heads = drawn(paradigms, 40, seed);
  const tails = drawn(paradigms, 40, seed + 1);
  const pairs = heads.flatMap((head, index) => {
    const tail = tails[index];
    return tail === undefined || tail === head ? [] : [{ head, tail }];
  });
  const made = pairs.map(({ head, tail }) => {
    const [first, genitive = first] = head.forms;
    const last = tail.forms.at(-1);
    const text = `${genitive?.form ?? ''}${last?.form ?? ''}`;
    return {
      head,
      tail,
      page: { address: `/${half}/compound/${text}/`, text, madeOf: [head.lemma, tail.lemma] },
    };
  });
  return {
    pages: made.map(({ page }) => page),
    questions: made.flatMap(({ head, tail, page }) =>
      [
        { word: head, group: `${half}: a compound by its head` },
        { word: tail, group: `${half}: a compound by its tail` },
      ].map(({ word, group }) => ({
        lemma: word.lemma,
        query: word.lemma,
        groups: [group],
        wanted: new Set([page.address]),
        aside: new Set(word.forms.map(({ form }) => `/${half}/${word.lemma}/${form}/`)),
      })),
    ),
  };
}

function set(forms: Paradigm['forms'], addressOf: (form: string) => string): Set<string> {
  return new Set(forms.map(({ form }) => addressOf(form)));
}
