/** How a form becomes its stem: letters cut from its end, and letters put there. */
export interface Change {
  readonly cut: number;
  readonly add: string;
}

/** Stands before a word, so that an ending may be a whole word. */
export const wordStart = '^';

/** Reads changes with the endings that have them: `4,3e psele rsele` on each line, so that few bytes have to travel. */
export function changesIn(written: string): ReadonlyMap<string, readonly Change[]> {
  const lines = written.split('\n').map((line) => {
    const [changes = '', ...endings] = line.split(' ');
    const read = changes.split(',').map(changeIn);
    return endings.map((ending) => [ending, read] as const);
  });
  return new Map(lines.flat());
}

function changeIn(written: string): Change {
  const [cut = '0'] = /^\d+/.exec(written) ?? [];
  return { cut: Number(cut), add: written.slice(cut.length) };
}

/** Writes what `changesIn` reads. */
export function writtenChange({ cut, add }: Change): string {
  return `${cut}${add}`;
}
