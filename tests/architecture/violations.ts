import path from 'node:path/posix';
import { importsOf, type Import } from './importsOf.ts';
import type { Room } from './rooms.ts';

const workspaces = ['content-schemas/', 'lake/', 'studio/'];

/** Gives the room of a file, or undefined where no room has it. */
export function roomOf(file: string, rooms: readonly Room[]): Room | undefined {
  const holding = rooms.filter(({ folder }) => file.startsWith(folder));
  return holding.sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** Lists what a file imports and its room forbids, one sentence each. */
export function violations(file: string, source: string, rooms: readonly Room[]): string[] {
  const room = roomOf(file, rooms);
  if (!room) return [`"${file}" belongs to no room. Move it, or name its folder in rooms.ts.`];
  return importsOf(file, source)
    .filter((one) => !isAllowed(room, targetOf(file, one.specifier), one))
    .map((one) => sentence(file, one, room));
}

function sentence(file: string, { specifier, typeOnly }: Import, room: Room): string {
  const how = typeOnly ? 'a type from ' : '';
  return `"${file}" imports ${how}"${specifier}", which "${room.folder}" may not.`;
}

/** Turns a specifier into a path of the checkout, or a package's name. */
export function targetOf(file: string, specifier: string): string {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return path.join(path.dirname(file), plain);
  if (plain.startsWith('node:') || workspaces.some((name) => plain.startsWith(name))) return plain;
  const parts = plain.split('/');
  return parts.slice(0, plain.startsWith('@') ? 2 : 1).join('/');
}

function isAllowed(room: Room, target: string, { typeOnly }: Import): boolean {
  const allowed = typeOnly ? [...room.may, ...room.mayForTypes] : room.may;
  return target.startsWith(room.folder) || allowed.some((one) => covers(one, target));
}

function covers(allowed: string, target: string): boolean {
  if (allowed.endsWith('*')) return target.startsWith(allowed.slice(0, -1));
  if (allowed.endsWith('/') || allowed.endsWith(':')) return target.startsWith(allowed);
  return target === allowed;
}
