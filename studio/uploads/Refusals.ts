/** A file that was not taken in, and the error that says why. */
export interface Refusal {
  readonly name: string;
  readonly error: unknown;
}

type Listener = (refusal: Refusal) => void;

/** Carries refused uploads from the uploaders, which are no components, to the frame, which can show a message. */
export class Refusals {
  readonly #listeners = new Set<Listener>();

  tell(refusal: Refusal): void {
    for (const listener of this.#listeners) listener(refusal);
  }

  /** Calls for every refusal from now on; what it gives back ends that. */
  follow(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
