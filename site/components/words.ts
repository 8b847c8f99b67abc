import type { Locale } from 'content-schemas/locales.ts';
const words: Record<string, readonly [string, string, string]> = {
  'frame.skipToContent': ['Liigu sisu juurde', 'Pereiti prie turinio', 'Skip to content'],
  'frame.menu': ['Menüü', 'Meniu', 'Menu'],
  'frame.mainNavigation': ['Peamenüü', 'Pagrindinis meniu', 'Main menu'],
  'frame.languages': ['Keeled', 'Kalbos', 'Languages'],
  'frame.notThisPage': ['seda lehte pole', 'šio puslapio nėra', 'not this page'],
  'frame.breadcrumb': ['Asukoht', 'Kelias iki puslapio', 'You are here'],
  'frame.helplines': ['Kui vajad abi', 'Jei reikia pagalbos', 'If you need help'],
  'frame.search': ['Otsing', 'Paieška', 'Search'],
  'frame.leavePage': ['Lahku lehelt', 'Palikti puslapį', 'Leave this page'],
  'frame.leavePageNote': ['Leht jääb brauseri ajalukku alles.', 'Puslapis lieka naršyklės istorijoje.', 'The page stays in the browser’s history.'],
};
/** Temporary. */
export function translator(locale: Locale) {
  return (key: string, params: Record<string, string | number> = {}): string => {
    const all = words[key];
    if (all === undefined) throw new Error('no word ' + key);
    return all[{ et: 0, lt: 1, en: 2 }[locale]]!.replace(/\{\{(\w+)\}\}/g, (_, k) => String(params[k]));
  };
}
