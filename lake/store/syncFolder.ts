import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes what was renamed in a folder outlive a power cut; on Windows, where folders cannot be opened, it does nothing. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
