/** Where a reader can go from here. */
export interface NextStep {
  readonly label: string;
  readonly href: string;
}
