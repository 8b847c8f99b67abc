import { useToast } from '@sanity/ui/toast';
import { useState } from 'react';

import { translationTexts } from '../../texts/translations.ts';
import { useTexts } from '../useTexts.ts';

/** Runs work in the lake one at a time; says what was done, or that nothing was and why. */
export function useTask() {
  const { push } = useToast();
  const { say } = useTexts();
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<void>, done: string): Promise<boolean> => {
    setBusy(true);
    try {
      await work();
      push({ status: 'success', title: done });
      return true;
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      push({ status: 'error', title: say(translationTexts.failed, { problem }), closable: true });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, run };
}
