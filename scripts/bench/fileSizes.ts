import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../repositoryRoot.ts';
import { spread, type Spread } from './spread.ts';

const rooms = ['content-schemas', 'studio', 'site', 'lake', 'scripts', 'tests'];
const exclude = ['**/node_modules/**', '**/dist/**', '**/.*/**'];

/** Gives, for each room, how long its source files are, in lines. */
export function fileSizes(): ReadonlyMap<string, Spread> {
  return new Map(rooms.map((room) => [room, spread(linesIn(room))]));
}

function linesIn(room: string): number[] {
  const files = globSync(`${room}/**/*.{ts,tsx,mjs,astro,css}`, { cwd: repositoryRoot, exclude });
  return files.map((file) => {
    const text = readFileSync(path.join(repositoryRoot, file), 'utf8');
    return text.trimEnd().split('\n').length;
  });
}
