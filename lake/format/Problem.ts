/** A mistake in a folder of the starting dataset's format. */
export interface Problem {
  /** The file, relative to the folder. */
  file: string;
  line: number;
  message: string;
}

/** The problem as people read it: `file:line message`. */
export function problemText({ file, line, message }: Problem): string {
  return `${file}:${line} ${message}`;
}
