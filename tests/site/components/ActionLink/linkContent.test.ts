import { describe, expect, test } from 'vitest';
import { linkContent } from '../../../../site/components/ActionLink/linkContent.ts';
import { pageCard } from '../cards.ts';

const toPage = { label: 'About us', document: { ref: 'page-a' } };

describe('linkContent', () => {
  test('keeps an address as it is', () => {
    const link = { label: 'Write', href: 'mailto:a@b.example' };
    expect(linkContent(link, {}, 'en')).toEqual(link);
  });

  test('leads to the page of a document', () => {
    const cards = { 'page-a': pageCard('en', '/en/about/') };
    expect(linkContent(toPage, cards, 'en')).toEqual({ label: 'About us', href: '/en/about/' });
  });

  test('says in which other language the page is', () => {
    const cards = { 'page-a': pageCard('lt', '/lt/apie/') };
    expect(linkContent(toPage, cards, 'en')).toEqual({
      label: 'About us (in Lithuanian)',
      href: '/lt/apie/',
    });
  });

  test.each([[{}], [{ 'page-a': pageCard('en') }]])('gives none without a page', (cards) => {
    expect(linkContent(toPage, cards, 'en')).toBeUndefined();
  });
});
