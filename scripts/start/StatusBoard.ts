/** How building the site stands, as the Studio's "Publishing" page reads it. */
export interface BuildStatus {
  /** Whether something was published that no finished build has taken up yet. */
  isWaiting: boolean;
  isBuilding: boolean;
  /** The last build that became the site; times are ISO 8601 in UTC. */
  built?: { at: string; pages: number; seconds: number };
  /** Why the build after that did not become the site. */
  failed?: { at: string; reason: string };
}

/** Keeps how building stands; each method tells it what just happened. */
export class StatusBoard {
  #isWaiting = false;
  #startedAt: Date | undefined;
  #built: BuildStatus['built'];
  #failed: BuildStatus['failed'];

  /** Something was published. */
  asked(): void {
    this.#isWaiting = true;
  }

  /** A build has started, and takes up what was published until now. */
  began(now = new Date()): void {
    this.#isWaiting = false;
    this.#startedAt = now;
  }

  /** The build became the site. */
  succeeded(pages: number, now = new Date()): void {
    const seconds = (now.getTime() - (this.#startedAt ?? now).getTime()) / 1000;
    this.#built = { at: now.toISOString(), pages, seconds };
    this.#failed = undefined;
    this.#startedAt = undefined;
  }

  /** The build did not become the site. */
  failed(reason: string, now = new Date()): void {
    this.#failed = { at: now.toISOString(), reason };
    this.#startedAt = undefined;
  }

  /** How building stands now. */
  status(): BuildStatus {
    return {
      isWaiting: this.#isWaiting,
      isBuilding: this.#startedAt !== undefined,
      ...(this.#built && { built: this.#built }),
      ...(this.#failed && { failed: this.#failed }),
    };
  }
}
