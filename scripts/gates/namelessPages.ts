import { addressOf } from './BuiltSite.ts';
import type { Gate } from './Gate.ts';

/** Lists pages that do not say their language or their title. */
export const namelessPages: Gate = ({ pages }) =>
  [...pages].flatMap(([file, { lang, title }]) => {
    const address = addressOf(file);
    const problems = [];
    if (lang.trim() === '') problems.push({ address, text: 'has no lang on its html element' });
    if (title.trim() === '') problems.push({ address, text: 'has no title' });
    return problems;
  });
