import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { defineCommand } from '../command.ts';
import { fontLetters } from './fontLetters.ts';
import { repositoryRoot } from '../repositoryRoot.ts';

const text = '@expo-google-fonts/atkinson-hyperlegible-next';
const heading = '@expo-google-fonts/bricolage-grotesque';

interface Face {
  readonly source: string;
  /** Which of its OpenType features to keep; all of them when missing. */
  readonly keepFeatures?: string[];
}

const faces: Readonly<Record<string, Face>> = {
  'text-regular': { source: `${text}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf` },
  'text-italic': {
    source: `${text}/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf`,
  },
  'text-bold': { source: `${text}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf` },
  'heading-bold': {
    source: `${heading}/700Bold/BricolageGrotesque_700Bold.ttf`,
    keepFeatures: ['kern', 'mark', 'ccmp', 'locl', 'tnum'],
  },
};

await defineCommand({
  name: 'npm run fonts',
  summary:
    'Cuts the typefaces down to the letters of our languages and writes them into site/fonts/.',
  options: {},
  run: async () => {
    const folder = path.join(repositoryRoot, 'site/fonts');
    mkdirSync(folder, { recursive: true });
    const { resolve } = createRequire(import.meta.url);
    for (const [name, { source, ...features }] of Object.entries(faces)) {
      const options = { targetFormat: 'woff2', noHinting: true, ...features } as const;
      const bytes = await subsetFont(readFileSync(resolve(source)), fontLetters, options);
      writeFileSync(path.join(folder, `${name}.woff2`), bytes);
      process.stdout.write(`site/fonts/${name}.woff2  ${String(bytes.byteLength)} bytes\n`);
    }
  },
}).main();
