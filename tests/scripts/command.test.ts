import { describe, expect, test } from 'vitest';
import { defineCommand, type CommandDefinition } from '../../scripts/command.ts';
import { UsageError } from '../../scripts/UsageError.ts';
import { ConfigError } from '../../site/content/environment.ts';

const options = {
  port: { type: 'string', value: 'number', help: 'The port.', default: '4321' },
  loud: { type: 'boolean', short: 'l', help: 'Say more.' },
} as const;
type Run = CommandDefinition<typeof options>['run'];

async function execute(args: string[], run: Run = () => undefined, words?: string) {
  const definition = { name: 'npm run try', summary: 'Tries something.', options, run };
  const command = defineCommand(words === undefined ? definition : { ...definition, words });
  const out: string[] = [];
  const err: string[] = [];
  const output = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const code = await command.execute(args, output);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('defineCommand', () => {
  test.each(['--help', '-h'])('prints the usage on %s and ends with 0', async (flag) => {
    const { code, out, err } = await execute([flag]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      [
        'Tries something.',
        '',
        'Usage: npm run try -- [options]',
        '',
        'Options:',
        '  --port <number>  The port. Default: 4321.',
        '  -l, --loud       Say more.',
        '  -h, --help       Print this text.',
      ].join('\n'),
    );
  });

  test('gives options and words to the work', async () => {
    const seen: unknown[] = [];
    const run: Run = (values, words) => void seen.push({ ...values }, words);
    await execute(['--loud', 'a', 'b'], run, '<file ...>');
    expect(seen).toEqual([{ port: '4321', loud: true }, ['a', 'b']]);
  });

  test('takes a number below 0 as a value', async () => {
    const seen: unknown[] = [];
    const run: Run = (values, words) => void seen.push({ ...values }, words);
    await execute(['--loud', '--port', '-1'], run);
    expect(seen).toEqual([{ port: '-1', loud: true }, []]);
  });

  test('ends with the code that the work gives', async () => {
    expect(await execute([], () => 1)).toMatchObject({ code: 1, err: '' });
  });

  test.each([[['--prot', '1']], [['word']], [['--port']]])('refuses %j with 2', async (args) => {
    const { code, err, out } = await execute(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('See what it accepts: npm run try -- --help');
  });

  test('ends with 2 when the work finds that it was used wrongly', async () => {
    const { code, err } = await execute([], () => {
      throw new UsageError('--port is "x". Give a number.');
    });
    expect({ code, err: err.split('\n')[0] }).toEqual({
      code: 2,
      err: '--port is "x". Give a number.',
    });
  });

  test('prints a ConfigError without its stack and ends with 1', async () => {
    const { code, err } = await execute([], () => {
      throw new ConfigError('CONTENT_SOURCE is "x". Use "lake".');
    });
    expect({ code, err }).toEqual({ code: 1, err: 'CONTENT_SOURCE is "x". Use "lake".' });
  });

  test('prints the stack of an error that nobody foresaw', async () => {
    const { code, err } = await execute([], () => Promise.reject(new TypeError('no such thing')));
    expect(code).toBe(1);
    expect(err).toMatch(/TypeError: no such thing\n\s+at /);
  });
});
