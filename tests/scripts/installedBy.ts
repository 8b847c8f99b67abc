import * as z from 'zod';

const names = z.record(z.string(), z.string()).default({});
const entry = z.object({
  resolved: z.string().optional(),
  link: z.boolean().default(false),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
  peerDependenciesMeta: z
    .record(z.string(), z.object({ optional: z.boolean().optional() }))
    .default({}),
});

/** The packages of a lock file, by their place in the checkout. */
export type Lock = Record<string, z.infer<typeof entry>>;

/** Reads the text of a `package-lock.json`. */
export function readLock(text: string): Lock {
  return z.object({ packages: z.record(z.string(), entry) }).parse(JSON.parse(text)).packages;
}

/** Follows the dependencies of workspaces through a lock file, and gives the place of every package that they need. */
export function installedBy(lock: Lock, workspaces: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const follow = (from: string, name: string): void => {
    const place = placeOf(lock, from, name);
    if (place === undefined || seen.has(place)) return;
    seen.add(place);
    visit(place, false);
  };
  const visit = (place: string, withDev: boolean): void => {
    const found = lock[place];
    if (!found || found.link) return;
    for (const name of needsOf(found, withDev)) follow(place, name);
  };
  for (const workspace of workspaces) visit(workspace, true);
  return seen;
}

function needsOf(found: Lock[string], withDev: boolean): string[] {
  const peers = Object.keys(found.peerDependencies);
  return [
    ...Object.keys(found.dependencies),
    ...Object.keys(found.optionalDependencies),
    ...(withDev ? Object.keys(found.devDependencies) : []),
    ...peers.filter((name) => found.peerDependenciesMeta[name]?.optional !== true),
  ];
}

/** Looks for a package as Node does: in the nearest `node_modules` folder, then further out. */
function placeOf(lock: Lock, from: string, name: string): string | undefined {
  for (
    let folder = from;
    ;
    folder = folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$|^[^/]+$/, '')
  ) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock[place]) return place;
    if (folder === '') return undefined;
  }
}
