import { usEnglishLocale, type LocaleResourceBundle } from 'sanity';
import { presentationTool } from 'sanity/presentation';
import { structureTool } from 'sanity/structure';

/** Sanity's own English texts by namespace, as the installed version has them. */
export async function englishResources(): Promise<ReadonlyMap<string, Record<string, string>>> {
  const plugins = [structureTool(), presentationTool({ previewUrl: 'http://localhost' })];
  const bundles = [usEnglishLocale, ...plugins.map(({ i18n }) => i18n)].flatMap((part) => {
    const own = part?.bundles;
    return Array.isArray(own) ? own : [];
  });
  const loaded = bundles.map(
    async ({ namespace, resources }) => [namespace, await textsOf(resources)] as const,
  );
  return new Map(await Promise.all(loaded));
}

/** The texts of a bundle, loaded when they are a module of their own. */
export async function textsOf(
  resources: LocaleResourceBundle['resources'],
): Promise<Record<string, string>> {
  const value: unknown = typeof resources === 'function' ? await resources() : resources;
  const texts = isRecord(value) && isRecord(value['default']) ? value['default'] : value;
  if (!isRecord(texts)) return {};
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, String(text)]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
