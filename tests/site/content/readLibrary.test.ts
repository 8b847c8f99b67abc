import { describe, expect, it } from 'vitest';

import { report } from '../../../site/content/ContentProblem.ts';
import { libraryOf } from './libraryOf.ts';
import { organisation, settings, training, translation } from './sampleDocuments.ts';

const studio = 'http://localhost:3333';

describe('readLibrary', () => {
  it('reads the facts of a translation from its original', async () => {
    const { versions, problems } = await libraryOf([settings, organisation, training, translation]);
    expect(problems).toEqual([]);
    const english = versions.get('training-a')?.en;
    expect(english?.title).toBe('Training on participation');
    expect(english?.facts).toMatchObject({ _id: 'training-a', language: 'et', kind: 'training' });
  });

  it('collects what is wrong in every document, in the words of the form', async () => {
    const backwards = [{ ...training.sessions[0], end: '2027-03-11T07:00:00Z' }];
    const { problems } = await libraryOf([
      settings,
      { ...organisation, slug: { _type: 'slug', current: 'Õnne' } },
      { ...training, summary: null, sessions: backwards },
    ]);
    expect(report(problems, studio)).toBe(
      [
        'The training "Kaasamise koolitus" (Estonian) has 2 problems:',
        '  "Summary" is empty: fill it in.',
        '  "Sessions, 1" ends before it starts: 11.03.2027 10:00 – 11.03.2027 09:00.',
        `  Open ${studio}/intent/edit/id=training-a;type=training/ and correct them.`,
        '',
        'The organisation "Õnne Ühendus" has a problem:',
        '  "End of the address" may hold only a-z, 0-9 and single hyphens, such as "kriisihoolduspere".',
        `  Open ${studio}/intent/edit/id=organisation-a;type=organisation/ and correct it.`,
      ].join('\n'),
    );
  });

  it('names a reference that leads nowhere', async () => {
    const { problems } = await libraryOf([settings]);
    expect(problems).toEqual([
      {
        id: 'siteSettings',
        type: 'siteSettings',
        title: 'Lapse Huvikaitse Koda',
        language: undefined,
        field: '',
        message:
          'refers to "organisation-a", which is not published: publish it, or remove the reference',
      },
    ]);
  });

  it('refuses a translation whose original is not published', async () => {
    const { problems } = await libraryOf([settings, organisation, translation]);
    expect(problems.map(({ message }) => message)).toEqual([
      'cannot be read: publish the original first',
    ]);
  });

  it('refuses two documents on one address, and two translations into one language', async () => {
    const second = { ...translation, _id: 'training-b-en' };
    const { problems } = await libraryOf([settings, organisation, training, translation, second]);
    expect(problems.map(({ message }) => message)).toEqual([
      'has the address /en/trainings/participation/, which "Training on participation" (training-a-en) has already: change one of the two',
      'is a second translation into the language of "training-a-en": keep one of them',
    ]);
  });

  it('leaves out what is not to be shown yet, or no longer', async () => {
    const later = { ...training, publishFrom: '2027-03-02T00:00:00Z' };
    const over = { ...training, _id: 'training-b', publishUntil: '2027-02-28T00:00:00Z' };
    const { documents } = await libraryOf([settings, organisation, later, over]);
    expect(documents.training).toEqual([]);
  });

  it('says what to do with a dataset without settings, and checks the rest', async () => {
    const { problems } = await libraryOf([
      organisation,
      training,
      { ...training, _id: 'training-b' },
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'is missing: publish one document of this type with the id "siteSettings", or start the lake without --empty',
      'has the address /et/koolitused/kaasamise-koolitus/, which "Kaasamise koolitus" (training-a) has already: change one of the two',
    ]);
  });

  it('tells of a wrong fact on the original only, and each thing once', async () => {
    const { problems } = await libraryOf([
      settings,
      organisation,
      { ...training, kind: 'picnic', summary: '' },
      { ...translation, summary: 7, body: [{ _key: 'a', _type: 'carousel' }] },
    ]);
    expect(problems.map(({ id, field, message }) => [id, field, message])).toEqual([
      ['training-a', 'Summary', 'is empty: fill it in'],
      ['training-a', 'Kind', 'must be one of "training", "seminar", "conference"'],
      [
        'training-a-en',
        'Summary',
        'holds a value of another kind (a number): remove it, and enter it again',
      ],
      [
        'training-a-en',
        'Body, 1',
        'holds something that this site does not know: remove it, or enter it again',
      ],
    ]);
  });
});
