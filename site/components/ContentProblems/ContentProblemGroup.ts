/** What is wrong with one document, and where the Studio opens it. */
export interface ContentProblemGroup {
  readonly title: string;
  readonly lines: readonly string[];
  readonly href: string;
}
