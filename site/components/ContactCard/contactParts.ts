/** A number of a contact, as it is written and as it is dialled. */
export interface ContactPhone {
  readonly display: string;
  readonly href: string;
  readonly note?: string | undefined;
}

/** Where a contact's data were checked. */
export interface ContactSource {
  readonly label: string;
  readonly href: string;
}
