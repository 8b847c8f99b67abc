/** A form of a word and the name of its case, or of what else it is. */
export interface WordForm {
  readonly form: string;
  readonly name: string;
}

/** A word with its forms; the first is the one that dictionaries list. */
export interface Paradigm {
  readonly lemma: string;
  readonly forms: readonly WordForm[];
}
