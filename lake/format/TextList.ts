/** Portable Text in short form: the list after `!text`. */
export class TextList {
  readonly items: readonly unknown[];

  constructor(items: readonly unknown[]) {
    this.items = items;
  }
}
