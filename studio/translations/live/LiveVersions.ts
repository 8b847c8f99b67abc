import type { ListenOptions, SanityClient } from '@sanity/client';

import { isStoredDocument, storedDocuments } from '../StoredDocument.ts';
import { translatedTypes } from '../translatedTypes.ts';
import { versionOf, type Version } from '../states/Version.ts';

/** The versions that a question finds, as they are now. */
export interface LiveState {
  readonly versions: readonly Version[];
  readonly isLoaded: boolean;
  /** What went wrong, in the lake's words; the question is asked again by itself. */
  readonly problem: string | undefined;
}

/** Which documents are meant: a GROQ filter and its parameters. */
export interface LiveQuestion {
  readonly filter: string;
  readonly params: Readonly<Record<string, unknown>>;
}

type Stop = () => void;

const notLoaded: LiveState = { versions: [], isLoaded: false, problem: undefined };
const secondsBeforeRetry = 5;
const secondsOfGrace = 2;
const options: ListenOptions = {
  events: ['welcome', 'mutation', 'reconnect'],
  includeResult: true,
  includeMutations: false,
  includeAllVersions: true,
  visibility: 'query',
};

/** What a version is read from: the identity of a document, and every text that can be compared. */
const projection = [
  '_id, _type, language, title, slug, translationOf, matchedOriginal',
  ...new Set(
    [...translatedTypes.values()].flatMap(({ compared }) => compared.map(({ name }) => name)),
  ),
].join(', ');

/** Asks once and follows one listener for as long as somebody watches; after a lost connection it asks again. */
export class LiveVersions {
  readonly #client: SanityClient;
  readonly #question: LiveQuestion;
  readonly #watchers = new Set<() => void>();
  readonly #versions = new Map<string, Version>();
  #state = notLoaded;
  #stop: Stop | undefined;

  constructor(client: SanityClient, question: LiveQuestion) {
    this.#client = client.withConfig({ perspective: 'raw' });
    this.#question = question;
  }

  readonly state = (): LiveState => this.#state;

  /** Calls back after every change, until the returned function is called. */
  readonly watch = (watcher: () => void): Stop => {
    this.#watchers.add(watcher);
    this.#stop ??= this.#connect();
    return () => {
      this.#watchers.delete(watcher);
      setTimeout(() => this.#rest(), secondsOfGrace * 1000);
    };
  };

  /** Stops listening when nobody watches; one who comes back within the grace finds everything as it was. */
  #rest(): void {
    if (this.#watchers.size > 0) return;
    this.#stop?.();
    this.#stop = undefined;
    this.#state = notLoaded;
  }

  #connect(): Stop {
    const { filter, params } = this.#question;
    let isOver = false;
    let waiting: unknown[] | undefined = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async () => {
      waiting = [];
      const answer = await this.#client.fetch<unknown>(`*[${filter}]{${projection}}`, {
        ...params,
      });
      if (isOver) return;
      this.#replace(answer);
      for (const event of waiting) this.#follow(event);
      waiting = undefined;
      this.#tell(undefined);
    };
    const hear = (event: { type: string }) => {
      if (event.type === 'welcome') load().catch(fail);
      else if (event.type === 'mutation' && waiting === undefined) this.#hear(event);
      else if (event.type === 'mutation') waiting?.push(event);
    };
    const fail = (error: unknown) => {
      subscription.unsubscribe();
      if (isOver) return;
      this.#tell(error instanceof Error ? error.message : String(error));
      timer = setTimeout(() => (this.#stop = this.#connect()), secondsBeforeRetry * 1000);
    };
    const subscription = this.#client
      .listen(`*[${filter}]`, { ...params }, options)
      .subscribe({ next: hear, error: fail });
    return () => {
      isOver = true;
      clearTimeout(timer);
      subscription.unsubscribe();
    };
  }

  #replace(answer: unknown): void {
    this.#versions.clear();
    for (const document of storedDocuments(answer)) {
      const version = versionOf(document);
      if (version !== undefined) this.#versions.set(document._id, version);
    }
  }

  #hear(event: unknown): void {
    this.#follow(event);
    this.#tell(undefined);
  }

  #follow(event: unknown): void {
    if (typeof event !== 'object' || event === null || !('documentId' in event)) return;
    const id = String(event.documentId);
    const isGone = 'transition' in event && event.transition === 'disappear';
    const result = 'result' in event && isStoredDocument(event.result) ? event.result : undefined;
    const version = isGone || result === undefined ? undefined : versionOf(result);
    if (version === undefined) this.#versions.delete(id);
    else this.#versions.set(id, version);
  }

  #tell(problem: string | undefined): void {
    const isLoaded = problem === undefined || this.#state.isLoaded;
    this.#state = { versions: [...this.#versions.values()], isLoaded, problem };
    for (const watcher of this.#watchers) watcher();
  }
}
