import { UsageError } from '../UsageError.ts';
import type { PortWish } from './claimPort.ts';

/** Makes a wish for a port from an option's text, or for the usual one where the option was not given. */
export function portWish(
  purpose: string,
  option: string,
  text: string | undefined,
  usual: number,
): PortWish {
  if (text === undefined) return { purpose, port: usual };
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return { purpose, port, option };
  throw new UsageError(`${option} is "${text}". Give a whole number from 0 to 65535.`);
}
