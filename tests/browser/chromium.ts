import { chromium, type Browser } from 'playwright-core';

import { findChromium } from '../../scripts/findChromium.ts';

/** Starts the machine's Chromium without any of its background traffic. */
export async function startChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'There is no Chromium on this machine. Install it, for example with apt-get install chromium.',
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}
