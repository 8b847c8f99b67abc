import { describe, expect, it } from 'vitest';

import { session } from 'content-schemas/compounds/session.ts';
import { schemaTypes } from 'content-schemas/schemaTypes.ts';

import { previewOf, selectionOf } from '../../../studio/desk/previews/previewOf.ts';
import { previewPlans } from '../../../studio/desk/previews/previewPlans.ts';
import { readableItems } from '../../../studio/desk/previews/readableItems.ts';
import { withPreviews } from '../../../studio/desk/previews/withPreviews.tsx';

describe('previewOf', () => {
  it('says when a training takes place, where, and that it is an example', () => {
    const sessions = [{ start: '2027-03-11T08:00:00Z' }, { start: '2027-05-13T07:00:00Z' }];
    const selected = { name: 'Kuulamine', sessions, country: 'EE', demo: true };
    expect(previewOf(previewPlans.training, selected, 'en')).toMatchObject({
      title: 'Kuulamine',
      subtitle: '11 Mar 2027 – 13 May 2027 · Estonia · example',
    });
  });

  it('reads the facts of a translation from its original', () => {
    const selected = { name: 'Listening', original__country: 'LT', original__sessions: [] };
    expect(previewOf(previewPlans.training, selected, 'lt').subtitle).toBe(
      'datos nežinomos · Lietuva',
    );
  });

  it('says that all sessions are cancelled', () => {
    const sessions = [{ start: '2027-03-11T08:00:00Z', state: 'cancelled' }];
    expect(previewOf(previewPlans.training, { name: 'A', sessions }, 'et').subtitle).toBe(
      'ära jäetud',
    );
  });

  it('names choices and texts in the Studio’s language', () => {
    const selected = { name: { et: 'Soovitus', en: 'Recommendation' }, paragraph: 7, letter: 'a' };
    expect(previewOf(previewPlans.recommendation, selected, 'lt')).toMatchObject({
      title: 'Soovitus',
      subtitle: '7a punktas · vertinimų: 0',
    });
    const project = { name: 'P', country: 'EE', status: 'ongoing' };
    expect(previewOf(previewPlans.project, project, 'et').subtitle).toBe('Eesti · Käimas');
  });

  it('calls a document without a title so', () => {
    expect(previewOf(previewPlans.page, {}, 'en').title).toBe('Untitled');
  });
});

describe('selectionOf', () => {
  it('reads each fact here and on the original, under names without dots', () => {
    const selection = selectionOf(previewPlans.article, true);
    expect(selection).toMatchObject({
      id: '_id',
      name: 'title',
      picture: 'picture',
      original__picture: 'translationOf.picture',
    });
    expect(Object.keys(selection).filter((name) => name.includes('.'))).toEqual([]);
  });
});

describe('readableItems', () => {
  it('leave a preview that prepares itself as it is', () => {
    const preview = { select: { start: 'start' }, prepare: () => ({ title: 'ready' }) };
    const made = readableItems({ name: 'session', type: 'object', preview }, 'et');
    expect(made).toEqual({ name: 'session', type: 'object', preview });
  });

  const definition = {
    type: 'object',
    fields: [
      { name: 'state', type: 'string', options: { list: [{ value: 'open', title: 'Avatud' }] } },
    ],
    preview: { select: { title: 'place.et', subtitle: 'state', description: 'start' } },
  };

  it('shows texts in the Studio’s language, choices by name, and times as they are written', () => {
    const made: unknown = readableItems(definition, 'et');
    expect(made).toMatchObject({
      preview: { select: { title_et: 'place.et', title_lt: 'place.lt', subtitle: 'state' } },
    });
    const prepared = prepare(made, {
      title_lt: 'Vilnius',
      subtitle: 'open',
      description: '2027-03-11',
    });
    expect(prepared).toEqual({
      title: 'Vilnius',
      subtitle: 'Avatud',
      description: '11. märts 2027',
    });
  });

  it('calls what has no title yet by the name of its kind', () => {
    const table = { type: 'object', title: 'Tabel', preview: { select: { title: 'title' } } };
    expect(prepare(readableItems(table, 'et'), {})).toEqual({ title: 'Tabel' });
  });
});

describe('the preview of a session', () => {
  it.each([
    ['et', '11. märts 2027, 09:00'],
    ['lt', '2027-03-11 09:00'],
    ['en', '11 Mar 2027, 09:00'],
  ] as const)('tells its start by its own clock, as %s writes it', (locale, title) => {
    const made: unknown = readableItems({ ...session().studio }, locale);
    const selected = { title: '2027-03-11T08:00:00Z', timeZone: 'Europe/Brussels' };
    expect(prepare(made, { ...selected, subtitle_lt: 'Vilnius' })).toEqual({
      title,
      subtitle: 'Vilnius',
    });
  });
});

describe('withPreviews', () => {
  it('gives every type a sign and a line of its own', () => {
    const types = withPreviews(schemaTypes('en'), 'en');
    expect(types).toHaveLength(Object.keys(previewPlans).length);
    for (const type of types) expect(type).toHaveProperty('preview.prepare');
  });
});

function prepare(definition: unknown, selected: object): unknown {
  if (typeof definition !== 'object' || definition === null || !('preview' in definition))
    return undefined;
  const { preview } = definition;
  if (typeof preview !== 'object' || preview === null || !('prepare' in preview)) return undefined;
  return typeof preview.prepare === 'function'
    ? Reflect.apply(preview.prepare, undefined, [selected])
    : undefined;
}
