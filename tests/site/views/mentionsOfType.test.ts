import type { Card } from 'content-schemas/card.ts';
import { describe, expect, it } from 'vitest';
import {
  mentionsOfType,
  recommendationsAmong,
  reportsAmong,
} from '../../../site/views/mentionsOfType.ts';

const base = (id: string) =>
  ({ id, lang: 'en', title: { text: id, lang: 'en' }, demo: false }) as const;
const recommendation = (citation: string): Card => ({
  ...base(citation),
  type: 'recommendation',
  citation,
});
const report = (id: string, date: string): Card => ({
  ...base(id),
  type: 'report',
  kind: 'stateReport',
  country: 'EE',
  date,
});
const page: Card = { ...base('page'), type: 'page' };

describe('mentionsOfType', () => {
  it('keeps one type only', () => {
    expect(mentionsOfType([page, recommendation('9')], 'page')).toEqual([page]);
  });
});

describe('recommendationsAmong', () => {
  it('follows the order of the paragraphs', () => {
    const mentions = ['31 (b)', '9', page.id, '31 (a)'].map(recommendation);
    const citations = recommendationsAmong([page, ...mentions]).map(({ citation }) => citation);
    expect(citations).toEqual(['9', '31 (a)', '31 (b)', 'page']);
  });
});

describe('reportsAmong', () => {
  it('follows the order of time, equal days by id', () => {
    const mentions = [report('c', '2024'), report('b', '2023-11'), page, report('a', '2024')];
    expect(reportsAmong(mentions).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});
