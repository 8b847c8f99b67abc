/**
 * Makes this checkout ready before a command runs: packages, the pinned Node and, when asked, a browser.
 * It depends on nothing and runs on any Node from 20 on, because it runs before anything is installed.
 *
 *   --full           also needs the Studio's packages (the tests and the lint do)
 *   --with-browser   also needs Chromium (the browser tests do)
 *
 * KODA_INSTALL=site installs only what building the site needs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCi } from './npmCi.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => path.join(root, ...parts);
const stampFile = at('node_modules', '.koda-bootstrap');
const leastNode = [24, 16];

const args = new Set(process.argv.slice(2));
const mode = await ensurePackages();
if (args.has('--full') && mode === 'site') {
  stop("This command needs the Studio's packages too, and only the site's are here. Run: npm ci");
}
const node = workingNode();
if (args.has('--with-browser')) ensureBrowser(node);

/** Installs when nothing is installed or the lock file has changed; says which packages are there. */
async function ensurePackages() {
  const digest = createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex');
  const stamp = readStamp();
  if (stamp?.digest === digest) return stamp.mode;
  const wanted = process.env.KODA_INSTALL === 'site' ? 'site' : (stamp?.mode ?? 'full');
  const found = stamp?.mode === 'site' ? undefined : installedByHand();
  if (found === undefined) await npmCi(root, wanted).catch((error) => stop(error.message));
  const installed = found ?? wanted;
  writeFileSync(stampFile, JSON.stringify({ digest, mode: installed }));
  return installed;
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Compares npm's record of what it installed with the lock file; undefined where they differ. */
function installedByHand() {
  if (!existsSync(at('node_modules', '.package-lock.json'))) return undefined;
  const packagesOf = (file) => JSON.parse(readFileSync(at(file), 'utf8')).packages;
  const locked = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  const same = Object.keys(present).every((key) => present[key].version === locked[key]?.version);
  if (!same) return undefined;
  if (!present['node_modules/studio']) return 'site';
  const needed = Object.keys(locked).filter((key) => key !== '' && !locked[key].optional);
  return needed.every((key) => key in present) ? 'full' : undefined;
}

/** Finds a Node that is new enough: the pinned one, else the machine's own. */
function workingNode() {
  const pinned = at('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(pinned) && newEnough(versionOf(pinned))) return pinned;
  if (newEnough(process.versions.node)) return process.execPath;
  return stop(
    `Koda needs Node ${leastNode.join('.')} or newer; this is ${process.versions.node}, and the Node that Koda brings ` +
      'is not there, probably because npm ignored its install script.\n' +
      'Run: npm rebuild node --ignore-scripts=false   (or install a newer Node)',
  );
}

function versionOf(executable) {
  if (process.execPath.startsWith(at('node_modules', 'node'))) return process.versions.node;
  const shell = process.platform === 'win32';
  return spawnSync(executable, ['--version'], { encoding: 'utf8', shell }).stdout?.slice(1) ?? '';
}

function newEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
}

function ensureBrowser(executable) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(executable, [at('scripts', 'browser.ts')], {
    stdio: 'inherit',
    shell,
  });
  if (status !== 0) process.exit(1);
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
