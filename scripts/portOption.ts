import { UsageError } from './UsageError.ts';

/** Reads a port number from an option's text; 0 means "any free port". */
export function portOption(name: string, text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--${name} is "${text}". Give a whole number from 0 to 65535.`);
}
