import type { Project } from 'content-schemas/documents/project.ts';

export type Gathering = Project['facts']['gatherings'][number];

/** Gatherings of one kind, on one subject, of the same people: told once, with all their days. */
export interface GatheringGroup extends Omit<Gathering, 'date'> {
  /** The days, the earliest first. */
  readonly dates: readonly string[];
}

/** Gatherings in the order of time; those that differ only by their day stand together, at the first. */
export function gatheringGroups(gatherings: readonly Gathering[]): GatheringGroup[] {
  const inTime = gatherings.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const groups = new Map<string, GatheringGroup>();
  for (const { date, ...rest } of inTime) {
    const key = JSON.stringify(rest);
    const dates = groups.get(key)?.dates ?? [];
    groups.set(key, { ...rest, dates: [...dates, date] });
  }
  return [...groups.values()];
}
