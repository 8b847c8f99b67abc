import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util';
import { UsageError } from './UsageError.ts';
import { usageText } from './usageText.ts';

/** An option of a command: what `parseArgs` of node:util knows, and a sentence for `--help`. */
export interface CommandOption extends ParseArgsOptionDescriptor {
  help: string;
  /** The word for the value in `--help`, for example `number`. */
  value?: string;
}

type Options = Record<string, CommandOption>;
interface Parsed<O extends Options> {
  args: string[];
  options: O;
  allowPositionals: boolean;
}
type Values<O extends Options> = ReturnType<typeof parseArgs<Parsed<O>>>['values'];

/** What a command says of itself; `run` may give an exit code, and nothing means 0. */
export interface CommandDefinition<O extends Options> {
  /** What people type: `npm start`, `npm run build`. */
  name: string;
  summary: string;
  options: O;
  /** Names of the words after the options, for example `<file>`; none are accepted without it. */
  words?: string;
  run: (values: Values<O>, words: string[]) => Promise<number | void> | number | void;
}

/** Where a command prints; tests pass their own. */
export interface Output {
  out: (text: string) => void;
  err: (text: string) => void;
}

/** A command that can be executed for its exit code, or be the program. */
export interface Command {
  execute: (args: readonly string[], output?: Output) => Promise<number>;
  main: () => Promise<void>;
}

const standardOutput: Output = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
};

/** Errors that speak to whoever reads them and so are printed without a stack. */
const spokenErrors = new Set([
  'BuildFailure',
  'ConfigError',
  'ContentError',
  'ContentErrors',
  'LakeGap',
]);

/**
 * Makes a command with `--help` (exit 0), refusal of wrong arguments (exit 2) and plain errors (exit 1).
 * End a script with `await defineCommand({...}).main();`.
 */
export function defineCommand<const O extends Options>(definition: CommandDefinition<O>): Command {
  const execute = async (args: readonly string[], output = standardOutput): Promise<number> => {
    if (args.includes('--help') || args.includes('-h')) {
      output.out(usageText(definition));
      return 0;
    }
    try {
      const { values, positionals } = read(definition, args);
      return (await definition.run(values, positionals)) ?? 0;
    } catch (error) {
      return report(error, definition.name, output);
    }
  };
  const main = async (): Promise<void> => {
    process.exitCode = await execute(process.argv.slice(2));
  };
  return { execute, main };
}

function read<O extends Options>(
  { options, words }: CommandDefinition<O>,
  args: readonly string[],
) {
  try {
    const allowPositionals = words !== undefined;
    return parseArgs<Parsed<O>>({ args: joined(args, options), options, allowPositionals });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Takes a number below 0 as the value of the option before it, so that the command can say what it wants. */
function joined(args: readonly string[], options: Options): string[] {
  return args.reduce<string[]>((done, arg) => {
    const before = done.at(-1) ?? '';
    const isValue = /^-\d/.test(arg) && options[before.replace(/^--/, '')]?.type === 'string';
    return isValue ? [...done.slice(0, -1), `${before}=${arg}`] : [...done, arg];
  }, []);
}

function report(error: unknown, name: string, { err }: Output): number {
  if (error instanceof UsageError) {
    err(`${error.message}\nSee what it accepts: ${name} -- --help`);
    return 2;
  }
  err(isSpoken(error) ? error.message : errorWithStack(error));
  return 1;
}

/** Tells whether an error speaks for itself, so that nobody needs its stack. */
export function isSpoken(error: unknown): error is Error {
  return error instanceof Error && spokenErrors.has(error.name);
}

function errorWithStack(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
