/** Shows a passing line of progress, and wipes it when the work is done. */
export interface Progress {
  say: (text: string) => void;
  done: () => void;
}

/** Makes a progress line on stderr; where that is no terminal, it stays silent. */
export function progress(stream = process.stderr): Progress {
  if (!stream.isTTY) return { say: () => undefined, done: () => undefined };
  const wipe = '\r\u001b[2K';
  return {
    say: (text) => void stream.write(`${wipe}${text.slice(0, stream.columns - 1)}`),
    done: () => void stream.write(wipe),
  };
}
