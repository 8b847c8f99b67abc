import { isRecord } from '../json/isRecord.ts';

/** A string that holds a JSON object, in its readable form: the mapping after `!json`. */
export class JsonText {
  readonly members: Record<string, unknown>;

  constructor(members: Record<string, unknown>) {
    this.members = members;
  }

  /** The JSON text of a string; undefined where writing the object again would not give the same string. */
  static of(text: string): JsonText | undefined {
    if (!text.startsWith('{"')) return undefined;
    try {
      const value: unknown = JSON.parse(text);
      return isRecord(value) && JSON.stringify(value) === text ? new JsonText(value) : undefined;
    } catch {
      return undefined;
    }
  }

  toString(): string {
    return JSON.stringify(this.members);
  }
}
