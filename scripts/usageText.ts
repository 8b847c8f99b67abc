import type { CommandOption } from './command.ts';

interface Described {
  name: string;
  summary: string;
  words?: string;
  options: Record<string, CommandOption>;
}

/** The text that `--help` prints: what the command does, how to type it, and its options. */
export function usageText({ name, summary, words, options }: Described): string {
  const rows = Object.entries(options).map(
    ([key, option]) => [heading(key, option), tail(option)] as const,
  );
  const all = [...rows, ['-h, --help', 'Print this text.'] as const];
  const width = Math.max(...all.map(([left]) => left.length));
  const lines = all.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
  const typed = words === undefined ? `${name} -- [options]` : `${name} -- [options] ${words}`;
  return [summary, '', `Usage: ${typed}`, '', 'Options:', ...lines].join('\n');
}

function heading(key: string, { short, type, value }: CommandOption): string {
  const long = type === 'string' ? `--${key} <${value ?? 'text'}>` : `--${key}`;
  return short === undefined ? long : `-${short}, ${long}`;
}

function tail(option: CommandOption): string {
  const standard = option.default;
  return typeof standard === 'string' ? `${option.help} Default: ${standard}.` : option.help;
}
