import { isRecord } from '../translations/StoredDocument.ts';

/** How building the site stands, as the site tells it. */
export interface SiteStatus {
  readonly isWaiting: boolean;
  readonly isBuilding: boolean;
  readonly built:
    { readonly at: string; readonly pages: number; readonly seconds: number } | undefined;
  readonly failed: { readonly at: string; readonly reason: string } | undefined;
}

/** The one thing that editors want to know first. */
export type Verdict = 'current' | 'building' | 'failed' | 'unbuilt';

/** A paragraph of why a build failed, with the document that it speaks of. */
export interface Obstacle {
  readonly text: string;
  readonly document: { readonly id: string; readonly type: string } | undefined;
}

/** Reads a site's answer; undefined for anything that is none. */
export function siteStatusOf(answer: unknown): SiteStatus | undefined {
  if (!isRecord(answer)) return undefined;
  const { isWaiting, isBuilding } = answer;
  if (typeof isWaiting !== 'boolean' || typeof isBuilding !== 'boolean') return undefined;
  return {
    isWaiting,
    isBuilding,
    built: builtOf(answer['built']),
    failed: failedOf(answer['failed']),
  };
}

/** Whether the site shows what is published. */
export function verdictOf({ isWaiting, isBuilding, built, failed }: SiteStatus): Verdict {
  if (isBuilding || isWaiting) return 'building';
  if (failed !== undefined) return 'failed';
  return built === undefined ? 'unbuilt' : 'current';
}

/** Takes the reason of a failed build apart: a paragraph for each document, its link as data. */
export function obstaclesOf(reason: string): Obstacle[] {
  return reason
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => {
      const [, id, type] = /\/intent\/edit\/id=([^;\s]+);type=(\w+)/.exec(paragraph) ?? [];
      const document = id === undefined || type === undefined ? undefined : { id, type };
      const lines = paragraph.split('\n').filter((line) => !line.includes('/intent/edit/'));
      return { text: (document === undefined ? paragraph : lines.join('\n')).trim(), document };
    });
}

function builtOf(value: unknown): SiteStatus['built'] {
  if (!isRecord(value)) return undefined;
  const { at, pages, seconds } = value;
  return typeof at === 'string' && typeof pages === 'number' && typeof seconds === 'number'
    ? { at, pages, seconds }
    : undefined;
}

function failedOf(value: unknown): SiteStatus['failed'] {
  if (!isRecord(value)) return undefined;
  const { at, reason } = value;
  return typeof at === 'string' && typeof reason === 'string' ? { at, reason } : undefined;
}
