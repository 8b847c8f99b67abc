import type { Page } from 'playwright-core';

import type { PageWishes } from './openStudio.ts';

/** Windows of the Studio that stay open from one test to the next. */
export interface KeptWindows {
  visit: (address: string, wishes?: PageWishes) => Promise<Page>;
  closeAll: () => Promise<void>;
}

/**
 * Keeps a window for each kind of wishes and goes to addresses in it as a followed link does. Loading the Studio takes
 * longer than all else that a test does.
 */
export function keptWindows(
  open: (address: string, wishes?: PageWishes) => Promise<Page>,
): KeptWindows {
  const windows = new Map<string, Page>();
  return {
    visit: async (address, wishes = {}) => {
      const kind = JSON.stringify(wishes);
      const kept = windows.get(kind);
      if (kept !== undefined) return await goTo(kept, address);
      const page = await open(address, wishes);
      windows.set(kind, page);
      return page;
    },
    closeAll: async () => {
      for (const page of windows.values()) await page.context().close();
      windows.clear();
    },
  };
}

/** Leaves the document that is shown before it goes on, so that nothing is typed into the wrong one. */
async function goTo(page: Page, address: string): Promise<Page> {
  await follow(page, '/site');
  await page.getByTestId('publishing').waitFor();
  await follow(page, address);
  return page;
}

async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}
