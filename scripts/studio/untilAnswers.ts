import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until a server answers at an address (true), or the program behind it is no longer alive (false). */
export async function untilAnswers(url: string, isAlive: () => boolean): Promise<boolean> {
  while (isAlive()) {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    );
    if (response?.ok === true) return true;
    await sleep(200);
  }
  return false;
}
