import type { SanityClient } from '@sanity/client';
import { contentTypes } from 'content-schemas/contentTypes.ts';

import { outlineOf, outlineProjection, type OutlineRow } from './Outline.ts';

/** The outline as it is known now. */
export interface OutlineState {
  readonly rows: readonly OutlineRow[];
  readonly isLoaded: boolean;
  /** What went wrong, in the lake's words; it is tried again by itself. */
  readonly problem: string | undefined;
}

const quiet = 500;
const beforeRetry = 5_000;
const filter = '_type in $types';
const params = { types: Object.keys(contentTypes) };

/**
 * Asks once for the outline of all documents, and again when one came or went: a draft that begins, a document
 * that is published or deleted. What is typed into a draft changes nothing here.
 */
export class LiveOutline {
  readonly #client: SanityClient;
  readonly #watchers = new Set<() => void>();
  #state: OutlineState = { rows: [], isLoaded: false, problem: undefined };
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: SanityClient) {
    this.#client = client.withConfig({ perspective: 'raw' });
  }

  readonly state = (): OutlineState => this.#state;

  /** Calls back after every change, until the returned function is called. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    this.#stop ??= this.#listen();
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size > 0) return;
      this.#stop?.();
      this.#stop = undefined;
    };
  };

  #listen(): () => void {
    const listening = this.#client
      .listen(`*[${filter}]`, params, {
        events: ['welcome', 'mutation'],
        includeResult: false,
        includeMutations: false,
        includeAllVersions: true,
        visibility: 'query',
      })
      .subscribe({
        next: (event) => {
          if (event.type === 'welcome') this.#askIn(0);
          else if (event.transition !== 'update') this.#askIn(quiet);
        },
        error: (error: unknown) => {
          this.#fail(error);
          this.#timer = setTimeout(() => (this.#stop = this.#listen()), beforeRetry);
        },
      });
    return () => {
      clearTimeout(this.#timer);
      listening.unsubscribe();
    };
  }

  #askIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#client
        .fetch<unknown>(`*[${filter}]{${outlineProjection}}`, params)
        .then((answer) =>
          this.#tell({ rows: outlineOf(answer), isLoaded: true, problem: undefined }),
        )
        .catch((error: unknown) => this.#fail(error));
    }, milliseconds);
  }

  #fail(error: unknown): void {
    this.#tell({ ...this.#state, problem: error instanceof Error ? error.message : String(error) });
  }

  #tell(state: OutlineState): void {
    this.#state = state;
    for (const watcher of this.#watchers) watcher();
  }
}
