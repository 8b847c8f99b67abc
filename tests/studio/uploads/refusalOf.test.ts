import { describe, expect, it } from 'vitest';

import { refusalOf } from '../../../studio/uploads/refusalOf.ts';
import { lakeUnderTest } from '../../lake/withLake.ts';

const lake = await lakeUnderTest();

/** The error that the lake's answer to an upload becomes in the client. */
async function refused(kind: 'image' | 'file', bytes: Buffer, filename: string): Promise<unknown> {
  return lake.editor.assets.upload(kind, bytes, { filename }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

const script = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>',
);

describe('refusalOf', () => {
  it('names the reason that the embedded lake gives, and what to do, in each language', async () => {
    const words = await refused('image', Buffer.from('words'), 'a.png');
    expect(refusalOf(words, 'et')).toMatch(/^See ei ole pilt või on fail rikutud\. Sobivad JPEG/);
    expect(refusalOf(words, 'lt')).toMatch(
      /^Tai ne paveikslėlis arba failas sugadintas\. Tinka JPEG/,
    );
    expect(refusalOf(words, 'en')).toMatch(/^This is not a picture, or it is damaged\. Use JPEG/);
  });

  it('names a program’s ending, and a limit in megabytes', async () => {
    const program = await refused('file', Buffer.from('x'), 'paigalda.exe');
    expect(refusalOf(program, 'en')).toMatch(/^Files ending in \.exe can run/);
    const large = await refused('image', Buffer.alloc(50_000_001), 'suur.png');
    expect(refusalOf(large, 'et')).toBe(
      'Fail on suurem kui 50 MB. Tee see väiksemaks või jaga osadeks.',
    );
  });

  it('has words for an empty file and for a vector picture with a script in it', async () => {
    expect(refusalOf(await refused('file', Buffer.alloc(0), 'a.pdf'), 'en')).toMatch(/is empty/);
    expect(refusalOf(await refused('image', script, 'a.svg'), 'lt')).toMatch(/paprastą SVG/);
  });

  it('passes on what another lake says', () => {
    const body = { statusCode: 402, error: 'Payment Required', message: 'Quota reached' };
    const error = Object.assign(new Error('no'), { response: { body } });
    expect(refusalOf(error, 'en')).toBe('It was refused with the answer: Quota reached');
  });

  it('says so where no answer came', () => {
    expect(refusalOf(new Error('Request error'), 'lt')).toMatch(/^Failo nusiųsti nepavyko/);
  });
});
