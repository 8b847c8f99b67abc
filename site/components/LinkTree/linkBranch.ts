/** A link with the links below it. */
export interface LinkBranch {
  readonly title: string;
  readonly href: string;
  /** The title's language, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly demo?: boolean | undefined;
  readonly below?: readonly LinkBranch[] | undefined;
}
