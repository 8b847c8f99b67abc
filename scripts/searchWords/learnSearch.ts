import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { InflectedLocale } from '../../site/search/words/reduced.ts';
import { sampleFile, writtenSample } from '../benchSearch/readSample.ts';
import { defineCommand } from '../command.ts';
import { repositoryRoot } from '../repositoryRoot.ts';
import { estonianCore, lithuanianCore } from './coreWords.ts';
import { estonianParadigms } from './estonianParadigms.ts';
import { learnEndings } from './learnEndings.ts';
import { lithuanianParadigms } from './lithuanianParadigms.ts';
import type { Paradigm } from './Paradigm.ts';
import { learnable, sampleOf } from './sampleOf.ts';
import { UsageError } from '../UsageError.ts';

/** The second one is changed whenever what is held out has been looked at. */
const seeds = { tuning: 20_261_125, heldOut: 20_261_126 };

await defineCommand({
  name: 'npm run search:learn',
  summary:
    'Learns anew how words change their endings, and draws anew the words by which search is measured, from the ' +
    "dictionaries of Debian's packages myspell-et and hunspell-lt.",
  options: {
    dictionaries: { type: 'string', value: 'folder', help: 'Where et_EE.dic and lt_LT.dic are.' },
  },
  run: ({ dictionaries: folder = '/usr/share/hunspell' }) => {
    if (
      !existsSync(path.join(folder, 'et_EE.dic')) ||
      !existsSync(path.join(folder, 'lt_LT.dic'))
    ) {
      throw new UsageError(
        `There is no et_EE.dic with lt_LT.dic in "${folder}". Install myspell-et and hunspell-lt, or say where they are.`,
      );
    }
    learn('et', 'Debian myspell-et', estonianParadigms(folder), estonianCore());
    learn('lt', 'Debian hunspell-lt', lithuanianParadigms(folder), lithuanianCore());
    return Promise.resolve();
  },
}).main();

function learn(
  locale: InflectedLocale,
  source: string,
  paradigms: readonly Paradigm[],
  core: readonly Paradigm[],
): void {
  const sample = sampleOf(paradigms, { source, seeds, closed: core });
  const endings = learnEndings([...learnable(paradigms, sample), ...core], locale);
  const file = path.join(repositoryRoot, 'site', 'search', 'words', 'endings', `${locale}.json`);
  writeFileSync(file, `${JSON.stringify({ source, endings })}\n`);
  writeFileSync(sampleFile(locale), writtenSample(sample));
}
