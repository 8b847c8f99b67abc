import { describe, expect, it } from 'vitest';

import { report } from '../../../../site/content/ContentProblem.ts';
import { libraryOf, type Written } from '../libraryOf.ts';
import { organisation, settings, training, translation } from '../sampleDocuments.ts';

const base = [settings, organisation];
const redirect = (name: string, from: string, rest: Record<string, unknown> = {}): Written => ({
  _id: `redirect-${name}`,
  _type: 'redirect',
  from,
  ...rest,
});
const to = (ref: string) => ({ document: { _type: 'reference', _ref: ref } });

async function settled(...documents: readonly Written[]) {
  const { redirects, problems } = await libraryOf([...base, ...documents]);
  return { redirects, problems, told: problems.map(({ message }) => message) };
}

describe('settleRedirects', () => {
  it('leads earlier addresses to the page of their own language, for good', async () => {
    const { redirects, told } = await settled(
      { ...training, formerSlugs: ['vana-nimi'] },
      { ...translation, formerSlugs: ['old-name', 'participation'] },
    );
    expect(told).toEqual([]);
    expect(redirects).toEqual([
      {
        from: '/en/trainings/old-name/',
        locale: 'en',
        to: '/en/trainings/participation/',
        toLocale: 'en',
        permanent: true,
      },
      {
        from: '/et/koolitused/vana-nimi/',
        locale: 'et',
        to: '/et/koolitused/kaasamise-koolitus/',
        toLocale: 'et',
        permanent: true,
      },
    ]);
  });

  it('gives a redirect the version of its old address’s language, else the original', async () => {
    const { redirects } = await settled(
      training,
      translation,
      redirect('a', '/en/vana/', to('training-a')),
      redirect('b', '/lt/senas/', to('training-a')),
      redirect('c', '/õppused/2019/', { href: 'https://elsewhere.example/kursused/' }),
    );
    expect(redirects.map(({ from, to: target }) => [from, target])).toEqual([
      ['/%C3%B5ppused/2019/', 'https://elsewhere.example/kursused/'],
      ['/en/vana/', '/en/trainings/participation/'],
      ['/lt/senas/', '/et/koolitused/kaasamise-koolitus/'],
    ]);
  });

  it('leads in one step to the end of a chain, for good only if every step is', async () => {
    const { redirects } = await settled(
      { ...training, formerSlugs: ['vana-nimi'] },
      redirect('a', '/a/', { href: 'https://koda.example/b/', permanent: true }),
      redirect('b', '/b/', { href: 'https://koda.example/et/koolitused/vana-nimi/' }),
    );
    expect(redirects.map(({ from, to: target, permanent }) => [from, target, permanent])).toEqual([
      ['/a/', '/et/koolitused/kaasamise-koolitus/', false],
      ['/b/', '/et/koolitused/kaasamise-koolitus/', false],
      ['/et/koolitused/vana-nimi/', '/et/koolitused/kaasamise-koolitus/', true],
    ]);
  });

  it('says that a page is gone when an editor says so, or when its time is over', async () => {
    const { redirects, told } = await settled(redirect('a', '/et/maas/', { gone: true }), {
      ...training,
      publishUntil: '2027-02-01T00:00:00Z',
      formerSlugs: ['veel-vanem'],
    });
    expect(told).toEqual([]);
    expect(redirects.map(({ from, to: target }) => [from, target])).toEqual([
      ['/et/koolitused/kaasamise-koolitus/', undefined],
      ['/et/koolitused/veel-vanem/', undefined],
      ['/et/maas/', undefined],
    ]);
  });

  it('lets a redirect or a new page take the address of a text whose time is over', async () => {
    const over = { ...training, _id: 'training-old', publishUntil: '2027-02-01T00:00:00Z' };
    const { redirects, told } = await settled(
      over,
      { ...training, slug: { _type: 'slug', current: 'uus' } },
      redirect('a', '/et/koolitused/kaasamise-koolitus/', to('training-a')),
    );
    expect(told).toEqual([]);
    expect(redirects.map(({ to: target }) => target)).toEqual(['/et/koolitused/uus/']);
    expect(await settled(over, training)).toMatchObject({ redirects: [], told: [] });
  });

  it('refuses an earlier address that another document has now, and names both', async () => {
    const { problems } = await settled(training, {
      ...training,
      _id: 'training-b',
      title: 'Teine koolitus',
      slug: { _type: 'slug', current: 'teine' },
      formerSlugs: ['kaasamise-koolitus'],
    });
    expect(report(problems, 'http://studio')).toBe(
      [
        'The training "Teine koolitus" (Estonian) has a problem:',
        '  "Earlier addresses" names /et/koolitused/kaasamise-koolitus/, where "Kaasamise koolitus" (training-a) is now: take it out here, or change that page\'s address.',
        '  Open http://studio/intent/edit/id=training-b;type=training/ and correct it.',
      ].join('\n'),
    );
  });

  it('refuses an old address that two documents name, or that a section has', async () => {
    const { told } = await settled(
      { ...training, formerSlugs: ['vana'] },
      redirect('a', '/et/koolitused/vana/', to('training-a')),
      redirect('b', '/et/koolitused/', to('training-a')),
    );
    expect(told).toEqual([
      "names /et/koolitused/, where a page that the site has by itself is now: take it out here, or change that page's address",
      'names /et/koolitused/vana/, and so does "Old address" of "/et/koolitused/vana/" (redirect-a): keep it in one of the two',
    ]);
  });

  it('refuses circles and names both documents, and a redirect that leads to itself or nowhere', async () => {
    const { problems } = await settled(
      redirect('a', '/a/', { href: 'https://koda.example/b/' }),
      redirect('b', '/b/', { href: 'https://koda.example/a/?x=1' }),
      redirect('c', '/c/', { href: 'https://koda.example/c/' }),
      redirect('d', '/d/'),
    );
    expect(problems.map(({ title, message }) => [title, message])).toEqual([
      [
        '/d/',
        'leads nowhere: choose the new page or write an address, or say that the page was taken down',
      ],
      [
        '/a/',
        'leads in a circle with "/b/" (redirect-b), so that /a/ has no end: let one of them lead to a page',
      ],
      [
        '/b/',
        'leads in a circle with "/a/" (redirect-a), so that /b/ has no end: let one of them lead to a page',
      ],
      ['/c/', 'leads back to itself, so that /c/ has no end: let one of them lead to a page'],
    ]);
  });

  const impossible = ['/et/*/', '/et/:nimi/', '/et/../', '/et/a b/', '/et/vana', 'et/vana/', '/'];
  const undecodable = ['/a/"b"/', '/et/%zz/', '/et/%C3/', '/et/%00/', '/et/100%/'];
  it.each([...impossible, ...undecodable])(
    'refuses the old address %s, which no list of redirects could hold',
    async (from) => {
      const { problems } = await settled(training, redirect('a', from, to('training-a')));
      expect(problems.map(({ field, message }) => [field, message])).toEqual([
        [
          'Old address',
          'must start and end with a slash, such as /en/old-page/, without spaces and ? # * :, and % only begins an encoded letter, such as %C3%B5',
        ],
      ]);
    },
  );
});
