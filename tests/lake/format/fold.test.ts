import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assetNames } from 'lake/format/AssetNames.ts';
import { fold } from 'lake/format/fold.ts';
import { readYaml } from 'lake/format/readYaml.ts';
import { unfold } from 'lake/format/unfold.ts';
import { writeYaml } from 'lake/format/writeYaml.ts';

const image = `image-${'a'.repeat(40)}-4x3-png`;
const names = assetNames([
  ['images/hall.png', image],
  ['files/guide.pdf', `file-${'b'.repeat(40)}-pdf`],
]);

function block(text: string, members = {}) {
  const children = [{ _key: 'k0', _type: 'span', marks: [], text }];
  return { _type: 'block', style: 'normal', markDefs: [], children, ...members };
}

const words = [
  'ref',
  'image',
  'file',
  'slug',
  'text',
  'p',
  'h2',
  'bullet',
  '_type',
  '_key',
  '_ref',
];
const more = ['_verbatim', 'marks', 'link', 'asset', 'current', 'children', '__proto__', 'strong'];
const key = fc.oneof(fc.constantFrom(...words, ...more), fc.string());
const types = fc.constantFrom('reference', 'image', 'file', 'slug', 'block', 'span', 'callout');
const text = fc.string({ unit: 'binary' }).filter((value) => value.isWellFormed());
const scalar = fc.oneof(
  text,
  fc.constantFrom('k0', 'k1', image, 'hall.png', 'images/hall.png'),
  types,
);
const leaf = fc.oneof(
  scalar,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
);
const marks = fc.array(fc.constantFrom('strong', 'em', 'k0', 'k1', 'text', 'two words', ''), {
  maxLength: 3,
});
const json = fc
  .dictionary(key, fc.oneof(leaf, fc.array(leaf), fc.dictionary(key, leaf)))
  .map((made) => JSON.stringify(made));
const span = fc.record({
  _key: fc.constantFrom('k0', 'k1', 'x'),
  _type: fc.constant('span'),
  marks,
  text,
});
const { value } = fc.letrec<{ value: unknown; record: unknown; blocks: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    json,
    fc.array(tie('value'), { maxLength: 4 }),
    tie('record'),
    tie('blocks'),
  ),
  record: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  blocks: fc.array(
    fc.oneof(
      tie('record'),
      fc.record({
        _key: fc.constantFrom('k0', 'k1', 'k2', 'y'),
        _type: fc.constant('block'),
        style: fc.constantFrom('normal', 'h2', 'blockquote', 'lead'),
        markDefs: fc.array(
          fc.record({
            _key: fc.constantFrom('k0', 'k1'),
            _type: fc.constantFrom('link', 'note', 'marks', 'text'),
            href: text,
          }),
          { maxLength: 2 },
        ),
        children: fc.array(fc.oneof(span, tie('value')), { maxLength: 3 }),
      }),
    ),
    { maxLength: 4 },
  ),
}));
const members = fc
  .dictionary(key, value, { maxKeys: 6, noNullPrototype: true })
  .map((made) => structuredClone(made));

describe('fold', () => {
  it('loses nothing, whatever the document holds', () => {
    fc.assert(
      fc.property(members, (document) => {
        const file = Buffer.from(writeYaml(fold(document, names)), 'utf8').toString('utf8');
        expect(unfold(readYaml(file).value, names)).toStrictEqual(document);
      }),
      { numRuns: 400 },
    );
  });

  it('is canonical: folding what was unfolded gives the same bytes', () => {
    fc.assert(
      fc.property(members, (document) => {
        const first = writeYaml(fold(document, names));
        const again = writeYaml(fold(unfold(readYaml(first).value, names), names));
        expect(again).toBe(first);
      }),
      { numRuns: 200 },
    );
  });

  it('writes paragraphs, headings, list items and links in a line each', () => {
    const link = { _key: 'k0', _type: 'link', href: 'https://example.org/' };
    const children = [
      { _key: 'k0', _type: 'span', marks: [], text: 'See ' },
      { _key: 'k1', _type: 'span', marks: ['k0'], text: 'here' },
      { _key: 'k2', _type: 'span', marks: ['strong', 'em'], text: '!' },
    ];
    const body = [
      block('A paragraph.', { _key: 'k0' }),
      block('A heading', { _key: 'k1', style: 'h2' }),
      block('A point', { _key: 'k2', listItem: 'bullet', level: 1 }),
      block('Below', { _key: 'k3', listItem: 'bullet', level: 2 }),
      block('', { _key: 'k4', markDefs: [link], children }),
      { _key: 'k5', _type: 'callout', body: [block('Inside', { _key: 'k0' })] },
    ];
    expect(writeYaml(fold({ body }, names))).toBe(
      [
        'body: !text',
        '  - A paragraph.',
        '  - h2: A heading',
        '  - bullet: A point',
        '  - bullet: Below',
        '    level: 2',
        '  - - "See "',
        '    - { link: https://example.org/, text: here }',
        '    - strong em: "!"',
        '  - _type: callout',
        '    body: !text',
        '      - Inside',
        '',
      ].join('\n'),
    );
  });

  it('writes references, pictures, files and slugs shortly', () => {
    const reference = (_ref: string) => ({ _type: 'reference', _ref });
    const document = {
      slug: { _type: 'slug', current: 'koolitus' },
      picture: { _type: 'image', asset: reference(image), alt: { et: 'Saal' } },
      own: { _type: 'picture', asset: reference(image) },
      trainers: [
        { _key: 'k0', ...reference('mari') },
        { _key: 'z', ...reference('jaan'), _weak: true },
      ],
    };
    expect(writeYaml(fold(document, names))).toBe(
      [
        'slug: { slug: koolitus }',
        'picture: { image: hall.png, alt: { et: Saal } }',
        'own: { _type: picture, asset: { ref: images/hall.png } }',
        'trainers:',
        '  - ref: mari',
        '  - _key: z',
        '    ref: jaan',
        '    _weak: true',
        '',
      ].join('\n'),
    );
  });

  it('writes a string of JSON as the mapping that it holds, and one in another form as it is', () => {
    const matched = { matched: '{"body":["Üks.","Kaks."],"title":["Pealkiri"]}' };
    const lines = ['matched: !json', '  body:', '    - Üks.', '    - Kaks.', '  title:'];
    expect(writeYaml(fold(matched, names))).toBe([...lines, '    - Pealkiri', ''].join('\n'));
    const spaced = { matched: '{ "title": 1 }' };
    expect(fold(spaced, names)).toStrictEqual(spaced);
  });

  it('keeps verbatim what only looks like a short form', () => {
    const document = { see: { ref: 'not a reference' } };
    expect(fold(document, names)).toStrictEqual({ see: { _verbatim: { ref: 'not a reference' } } });
  });
});
