/** Says what in a file of the starting dataset cannot be understood, and at which path of the file. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly path: readonly (string | number)[];

  constructor(message: string, path: readonly (string | number)[]) {
    super(message);
    this.path = path;
  }
}
