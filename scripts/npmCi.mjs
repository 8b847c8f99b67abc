/** Installs packages with npm; like bootstrap.mjs it depends on nothing and runs on any Node from 20 on. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const siteOnly = ['-w', 'content-schemas', '-w', 'lake', '--include-workspace-root'];

/** Runs `npm ci` on the Node that runs npm, never on the pinned one that the installation replaces. */
export async function npmCi(root, wanted) {
  const what = wanted === 'site' ? "the site's packages" : 'all packages';
  process.stderr.write(`Installing ${what} with npm ci (about a minute) ...\n`);
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (wanted === 'site') flags.push(...siteOnly);
  const { code, output } = await run(root, ...npm(root), flags);
  if (code !== 0) throw new Error(`${output.trim()}\n\n${adviceOn(output)}`);
}

function npm(root) {
  const { npm_execpath: cli, npm_node_execpath: executable = process.execPath } = process.env;
  if (cli === undefined || !cli.endsWith('.js')) return ['npm', []];
  return executable.startsWith(path.join(root, 'node_modules'))
    ? ['node', [cli]]
    : [executable, [cli]];
}

function run(root, command, first, rest) {
  const child = spawn(command, [...first, ...rest], {
    cwd: root,
    env: environmentWithoutModules(),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  const ticking = showSeconds();
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve) => {
    const end = (code, text = '') => {
      ticking.stop();
      resolve({ code, output: output + text });
    };
    child.on('error', (error) => end(1, String(error)));
    child.on('close', (code) => end(code ?? 1));
  });
}

function environmentWithoutModules() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const entries = (process.env[name] ?? '').split(path.delimiter);
  const kept = entries.filter((entry) => !entry.includes('node_modules'));
  return { ...process.env, [name]: kept.join(path.delimiter) };
}

function showSeconds() {
  if (!process.stderr.isTTY) return { stop: () => undefined };
  const start = Date.now();
  const show = () => process.stderr.write(`\r  ${Math.round((Date.now() - start) / 1000)} s `);
  const timer = setInterval(show, 1000);
  const stop = () => {
    clearInterval(timer);
    process.stderr.write('\r\u001b[2K');
  };
  return { stop };
}

function adviceOn(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/.test(output)) {
    return 'npm cannot reach the package registry. Connect to the network and try again; once installed, Koda works offline.';
  }
  return 'npm ci failed; its own words stand above. Mend that and try again.';
}
