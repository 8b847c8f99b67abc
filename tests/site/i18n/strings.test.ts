import { type Locale, localeFacts, locales, sections } from 'content-schemas/locales.ts';
import { membershipKinds } from 'content-schemas/documents/organisation.ts';
import { families } from 'content-schemas/support/families.ts';
import { needs } from 'content-schemas/support/needs.ts';
import { reportKinds } from 'content-schemas/documents/report.ts';
import { assessmentStatuses } from 'content-schemas/compounds/assessment.ts';
import { stepKinds } from 'content-schemas/compounds/cycleStep.ts';
import { sessionStates } from 'content-schemas/compounds/session.ts';
import { describe, expect, it } from 'vitest';
import en from '../../../site/i18n/strings/en.json' with { type: 'json' };
import et from '../../../site/i18n/strings/et.json' with { type: 'json' };
import lt from '../../../site/i18n/strings/lt.json' with { type: 'json' };

type Texts = ReadonlyMap<string, string>;

function flat(tree: object, before = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${before}${key}`, value]];
    return typeof value === 'object' && value !== null ? flat(value, `${before}${key}.`) : [];
  });
}

const texts: Readonly<Record<Locale, Texts>> = {
  et: new Map(flat(et)),
  lt: new Map(flat(lt)),
  en: new Map(flat(en)),
};

const form = /_(?:zero|one|two|few|many|other)$/;
const keyOf = (path: string) => path.replace(form, '');
const keysOf = (locale: Locale) => [...new Set([...texts[locale].keys()].map(keyOf))].toSorted();
const gapsOf = (text: string) =>
  [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name).toSorted();
const textsOfKey = (locale: Locale, key: string) =>
  [...texts[locale]].filter(([path]) => keyOf(path) === key).map(([, text]) => text);
const countedKeys = [...texts.en.keys()].filter((path) => form.test(path)).map(keyOf);

describe('strings', () => {
  it.each(locales)('has the same keys in %s as in English', (locale) => {
    expect(keysOf(locale)).toEqual(keysOf('en'));
  });

  it.each(locales)('has just the plural forms that %s needs', (locale) => {
    const categories = new Intl.PluralRules(localeFacts[locale].bcp47).resolvedOptions();
    const needed = categories.pluralCategories.map((category) => `_${category}`).toSorted();
    const wrong = countedKeys.filter((key) => {
      const paths = [...texts[locale].keys()].filter((path) => keyOf(path) === key);
      return (
        paths
          .map((path) => path.slice(key.length))
          .toSorted()
          .join() !== needed.join()
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(locales)('leaves the same gaps in %s as in English', (locale) => {
    const wrong = keysOf('en').filter((key) => {
      const [english = ''] = textsOfKey('en', key);
      const wanted = gapsOf(english).join();
      return textsOfKey(locale, key).some((text) => gapsOf(text).join() !== wanted);
    });
    expect(wrong).toEqual([]);
  });

  it.each(locales)('has no empty text and no space too many in %s', (locale) => {
    const wrong = [...texts[locale]].filter(([, text]) => !/^\S+( \S+)*$/.test(text));
    expect(wrong).toEqual([]);
  });

  it.each(locales)('uses the quotation marks of %s', (locale) => {
    const strange = locale === 'en' ? /["'„]/ : /["'”‘]|“[^„“]*“/;
    expect([...texts[locale]].filter(([, text]) => strange.test(text))).toEqual([]);
  });

  it('differs between languages, except where a text is only a pattern or a shared word', () => {
    const same = [...texts.en].filter(([path, text]) => texts.et.get(path) === text);
    expect(same.map(([path]) => path)).toEqual([
      'training.kind.seminar',
      'project.gathering.seminar',
    ]);
  });
});

describe('strings for stored values', () => {
  it('names every section', () => {
    expect(Object.keys(en.sections)).toEqual([...sections]);
    expect(Object.keys(en.sectionLeads)).toEqual([...sections]);
  });

  it.each([
    ['states of a session', en.session.state, sessionStates],
    ['kinds of membership', en.organisation.membership, membershipKinds],
    ['families that a service is for', en.service.audience, families],
    ['families that readers may be', en.finder.who, families],
    ['families that a list is for', en.finder.for, families],
    ['needs', en.finder.need, needs],
    ['needs, as titles', en.finder.needTitle, needs],
    ['kinds of report', en.report.kind, reportKinds],
    ['statuses of a recommendation', en.recommendation.status, assessmentStatuses],
  ])('names all %s, and no others', (_, named, stored) => {
    expect(Object.keys(named).toSorted()).toEqual(Object.keys(stored).toSorted());
  });

  it('names every step of a reporting cycle, and how the simplified procedure calls its list', () => {
    expect(Object.keys(en.reportingCycle.step).toSorted()).toEqual(
      [...Object.keys(stepKinds), 'listOfIssuesPriorToReporting'].toSorted(),
    );
  });
});
