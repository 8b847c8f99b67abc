/** How a form becomes its stem: letters cut from its end, and letters put there. */
export interface Change {
  readonly cut: number;
  readonly add: string;
}

/** Stands before a word, so that an ending may be a whole word. */
export const wordStart = '^';

/** Reads endings with their changes: one ending a line, `psele 4,3e`. */
export function changesIn(written: string): ReadonlyMap<string, readonly Change[]> {
  const lines = written.split('\n').map((line) => {
    const [ending = '', changes = ''] = line.split(' ');
    return [ending, changes.split(',').map(changeIn)] as const;
  });
  return new Map(lines);
}

function changeIn(written: string): Change {
  const [cut = '0'] = /^\d+/.exec(written) ?? [];
  return { cut: Number(cut), add: written.slice(cut.length) };
}

/** Writes what `changesIn` reads. */
export function writtenChange({ cut, add }: Change): string {
  return `${cut}${add}`;
}
