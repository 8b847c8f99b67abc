/** Knows which open documents have edits that are not saved yet. */
export class PendingEdits {
  readonly #documents = new Set<string>();
  readonly #waiting = new Set<() => void>();
  readonly #quiet: number;

  /** `quiet` is for how long, in milliseconds, nothing may be pending before it counts as none. */
  constructor(quiet: number) {
    this.#quiet = quiet;
  }

  /** Says whether a document has edits that are not saved. */
  report(id: string, isPending: boolean): void {
    if (isPending) this.#documents.add(id);
    else this.#documents.delete(id);
    for (const again of this.#waiting) again();
  }

  /** Calls back once everything is saved; what it gives back ends the waiting. */
  whenNone(callback: () => void): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (): void => {
      clearTimeout(timer);
      if (this.#documents.size === 0) timer = setTimeout(done, this.#quiet);
    };
    const end = (): void => {
      clearTimeout(timer);
      this.#waiting.delete(again);
    };
    const done = (): void => {
      end();
      callback();
    };
    this.#waiting.add(again);
    again();
    return end;
  }
}
