import { isRecord } from '../json/isRecord.ts';
import { malformed } from '../write/failures.ts';
import type { Members } from '../write/PendingTransaction.ts';
import { readDocument } from '../write/readDocument.ts';

/** What an action says, read member by member; a missing or misshapen one is refused by its name. */
export class ActionInput {
  readonly #action: Readonly<Record<string, unknown>>;

  constructor(action: Readonly<Record<string, unknown>>) {
    this.#action = action;
  }

  /** A text that must be there. */
  text(name: string): string {
    const value = this.#action[name];
    if (typeof value === 'string' && value !== '') return value;
    throw malformed(`The action needs "${name}", a string`);
  }

  /** A text that may be there. */
  optionalText(name: string): string | undefined {
    return this.#action[name] === undefined ? undefined : this.text(name);
  }

  /** A list of texts; empty when it is not there. */
  texts(name: string): string[] {
    const value = this.#action[name] ?? [];
    if (Array.isArray(value)) return value.map(String);
    throw malformed(`The action's "${name}" must be a list of strings`);
  }

  /** An object that must be there. */
  record(name: string): Record<string, unknown> {
    const value = this.#action[name];
    if (isRecord(value)) return value;
    throw malformed(`The action needs "${name}", an object`);
  }

  /** A document that must be there; `_id` is put in where it has none. */
  document(name: string, _id: string): Members {
    return readDocument({ _id, ...this.record(name) });
  }

  /** Whether a member is there. */
  has(name: string): boolean {
    return this.#action[name] !== undefined;
  }
}
