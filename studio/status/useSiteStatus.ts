import { useEffect, useState } from 'react';

import { siteStatusOf, type SiteStatus } from './SiteStatus.ts';

const path = '/.koda/status.json';
const between = 1_500;

/** What the site said last: its status, that it does not answer, or nothing yet. */
export type Answer = SiteStatus | 'silent' | undefined;

/** Asks the site how building stands, again and again while the component is shown. */
export function useSiteStatus(siteUrl: string): Answer {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askAgain = async () => {
      const next = await ask(siteUrl, ending.signal);
      if (ending.signal.aborted) return;
      setAnswer(next);
      timer = setTimeout(() => void askAgain(), between);
    };
    void askAgain();
    return () => {
      ending.abort();
      clearTimeout(timer);
    };
  }, [siteUrl]);
  return answer;
}

async function ask(siteUrl: string, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(new URL(path, siteUrl), { signal, cache: 'no-store' });
    return siteStatusOf(await response.json()) ?? 'silent';
  } catch {
    return 'silent';
  }
}
