import type { Locale } from 'content-schemas/locales.ts';

import { previewTexts } from '../../texts/desk.ts';
import type { PreviewPlan, Selected } from './PreviewPlan.ts';
import { localisedText, textOf, whenSet } from './sayings.ts';

/** Paths hold dots and previews take selected names apart at them, so names have none. */
const named = (path: string) => path.replaceAll('.', '__');
const onOriginal = (path: string) => `original__${named(path)}`;

/** What a preview selects: a plan's paths, and the same on the original, for translations. */
export function selectionOf(plan: PreviewPlan, isTranslated: boolean): Record<string, string> {
  const paths = [...plan.reads, 'demo', ...(plan.picture === undefined ? [] : [plan.picture])];
  const own = paths.map((path) => [named(path), path] as const);
  const originals = paths.map((path) => [onOriginal(path), `translationOf.${path}`] as const);
  return {
    id: '_id',
    name: plan.title,
    ...Object.fromEntries(own),
    ...(isTranslated
      ? { original: 'translationOf._ref', language: 'language', ...Object.fromEntries(originals) }
      : {}),
  };
}

/** A document's line in a list, from what was selected. */
export function previewOf(plan: PreviewPlan, selected: Selected, locale: Locale) {
  const read = (path: string) => selected[named(path)] ?? selected[onOriginal(path)];
  const value = Object.fromEntries(plan.reads.map((path) => [path, read(path)]));
  const title = plan.isLocalised
    ? localisedText(selected['name'], locale)
    : textOf(selected['name']);
  const parts = [...plan.says(value, locale), whenSet(read('demo'), previewTexts.demo, locale)];
  return {
    title: title ?? previewTexts.untitled[locale],
    subtitle: parts.filter((part) => part !== undefined).join(' · '),
    media: plan.picture === undefined ? undefined : read(plan.picture),
  };
}
