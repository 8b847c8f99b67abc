import type { CustomRecord } from 'pagefind';

/** One page as an index holds it; order and content decide the index's bytes. */
export type Entry = Required<Pick<CustomRecord, 'url' | 'content' | 'language'>> & {
  readonly meta: Readonly<Record<string, string>>;
};
