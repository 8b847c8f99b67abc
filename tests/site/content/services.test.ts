import { describe, expect, it } from 'vitest';
import {
  countiesWithServices,
  elsewhere,
  servicesFor,
  widerServices,
} from '../../../site/content/services.ts';
import { libraryOf, type Written } from './libraryOf.ts';
import { organisation, settings } from './sampleDocuments.ts';

const service = (name: string, changed: Readonly<Record<string, unknown>> = {}): Written => ({
  _id: `service-${name}`,
  _type: 'service',
  language: 'et',
  title: name,
  slug: { _type: 'slug', current: name },
  summary: 'Tugi.',
  families: ['foster'],
  needs: ['talk'],
  country: 'EE',
  cost: 'free',
  checkedOn: '2026-11-22',
  ...changed,
});
const line: Written = {
  _id: 'contact-line',
  _type: 'contact',
  label: { et: 'Lasteabi' },
  kind: 'helpline',
  phones: ['116 111'],
  country: 'EE',
  checkedOn: '2026-11-22',
};
const helplines = [{ _key: 'a', _type: 'reference', _ref: 'contact-line' }];
const all = [
  { ...settings, helplines },
  organisation,
  line,
  service('rahu', { needs: ['peers'] }),
  service('abi', { needs: ['helpNow', 'talk'] }),
  service('nou'),
  service('voru', { counties: ['ee-voru'], cost: 'unknown', needs: undefined }),
  service('leedu', { country: 'LT', language: 'lt', families: ['crisis'] }),
];
const names = (groups: ReturnType<typeof servicesFor>) =>
  groups.map(({ country, services }) => [
    country,
    ...services.map(({ document }) => document.title),
  ]);

describe('servicesFor', () => {
  it('lists by need, then by title; numbers to call, and services without a need, come last', async () => {
    const content = await libraryOf(all);
    expect(names(servicesFor({}, 'et', content))).toEqual([['EE', 'nou', 'rahu', 'abi', 'voru']]);
    expect(names(servicesFor({ need: 'talk' }, 'et', content))).toEqual([['EE', 'nou', 'abi']]);
  });

  it('gives a county what its country gives, and what is its own', async () => {
    const content = await libraryOf(all);
    expect(names(servicesFor({ county: 'ee-voru' }, 'et', content))[0]).toContain('voru');
    expect(names(servicesFor({ county: 'ee-harju' }, 'et', content))[0]).not.toContain('voru');
    expect(names(servicesFor({ county: 'lt-kauno' }, 'et', content))).toEqual([]);
  });

  it('knows whom to call in the country while a service has no contact', async () => {
    const content = await libraryOf(all);
    const [estonia] = servicesFor({}, 'et', content);
    expect(estonia?.services[0]?.helpline?._id).toBe('contact-line');
    const [lithuania] = servicesFor({}, 'lt', content);
    expect(lithuania?.services[0]?.helpline).toBeUndefined();
  });
});

describe('widerServices', () => {
  it('offers a crisis family what foster families get, without what it gets itself', async () => {
    const content = await libraryOf([
      ...all,
      service('molemad', { families: ['foster', 'crisis'] }),
    ]);
    expect(names(widerServices({ family: 'crisis' }, 'et', content))).toEqual([
      ['EE', 'nou', 'rahu', 'abi', 'voru'],
    ]);
    expect(widerServices({ family: 'foster' }, 'et', content)).toEqual([]);
  });
});

describe('elsewhere', () => {
  it('counts what is written in other languages only', async () => {
    const content = await libraryOf(all);
    expect(elsewhere({}, 'lt', content)).toEqual([{ lang: 'et', count: 4, href: '/et/tugi/' }]);
    expect(elsewhere({ family: 'crisis' }, 'et', content)).toEqual([
      { lang: 'lt', count: 1, href: '/lt/pagalba/priimantiems-vaika-krizes-metu/' },
    ]);
  });
});

describe('countiesWithServices', () => {
  it('names only counties with services of their own in the language', async () => {
    const content = await libraryOf(all);
    expect(countiesWithServices('et', content)).toEqual(['ee-voru']);
    expect(countiesWithServices('lt', content)).toEqual([]);
  });
});
