/** What has to be closed in the end, the last opened first. */
export class Closers {
  readonly #closers: (() => Promise<void> | void)[] = [];

  /** Remembers how to close something. */
  add(close: () => Promise<void> | void): void {
    this.#closers.push(close);
  }

  /** Closes everything, in the opposite order of opening. */
  async close(): Promise<void> {
    for (let next = this.#closers.pop(); next !== undefined; next = this.#closers.pop()) {
      await next();
    }
  }
}
