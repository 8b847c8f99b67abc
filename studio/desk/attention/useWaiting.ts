import { useMemo } from 'react';

import { everyTranslated } from '../../translations/live/everyTranslated.ts';
import { useLiveVersions } from '../../translations/live/useLiveVersions.ts';
import { groupsOf } from '../../translations/states/TranslationGroup.ts';
import { useStudioLocale } from '../../useStudioLocale.ts';
import { useOutline } from '../outline/useOutline.ts';
import { attention, type WaitingGroup } from './attention.ts';

/** What needs attention now; undefined while it is being asked for. */
export function useWaiting(): {
  readonly waiting: readonly WaitingGroup[] | undefined;
  readonly problem: string | undefined;
} {
  const locale = useStudioLocale();
  const outline = useOutline();
  const live = useLiveVersions(everyTranslated);
  const { rows } = outline;
  const { versions } = live;
  const waiting = useMemo(
    () => attention({ rows, groups: groupsOf(versions), now: new Date(), locale }),
    [rows, versions, locale],
  );
  const isLoaded = outline.isLoaded && live.isLoaded;
  return { waiting: isLoaded ? waiting : undefined, problem: outline.problem ?? live.problem };
}
