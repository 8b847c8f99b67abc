import { describe, expect, it } from 'vitest';

import { builtPages } from './builtPages.ts';

type Node = Readonly<Record<string, unknown>>;

const origin = 'https://koda.example';
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const parts = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** A thing and everything inside it. */
function inside(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(inside);
  return isNode(value) ? [value, ...Object.values(value).flatMap(inside)] : [];
}

const pages = builtPages().map((page) => {
  const texts = page.$('script[type="application/ld+json"]').toArray();
  const graphs = texts.map((element): unknown => JSON.parse(page.$(element).text()));
  return { ...page, graphs, nodes: inside(graphs) };
});
const things = pages.flatMap(({ address, nodes }) => nodes.map((node) => ({ address, node })));
const ofType = (type: string) => things.filter(({ node }) => node['@type'] === type);

/** What search engines ask for, by type. */
const required: Readonly<Record<string, readonly string[]>> = {
  NGO: ['@id', 'name', 'url'],
  WebSite: ['@id', 'url', 'name', 'inLanguage', 'publisher', 'potentialAction'],
  WebPage: ['@id', 'url', 'name', 'description', 'inLanguage', 'isPartOf'],
  BreadcrumbList: ['@id', 'itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Article: ['headline', 'image', 'datePublished', 'author', 'publisher', 'inLanguage'],
  Service: ['name', 'description', 'areaServed', 'audience'],
  Course: ['name', 'description', 'inLanguage'],
  CourseInstance: ['startDate', 'endDate', 'eventStatus', 'eventAttendanceMode', 'location'],
  Report: ['name', 'inLanguage'],
  Dataset: ['name', 'description', 'url', 'creator', 'temporalCoverage', 'distribution'],
  DataDownload: ['name', 'contentUrl', 'encodingFormat'],
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
};

describe('structured data', () => {
  it('is one graph on every page of a language, and says what it is about', () => {
    const wrong = pages.filter(
      ({ locale, graphs, $ }) =>
        locale !== undefined && $('meta[name="koda:status"]').length === 0 && graphs.length !== 1,
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('cannot end its own element', () => {
    const raw = pages.flatMap(({ $ }) =>
      $('script[type="application/ld+json"]')
        .toArray()
        .map((element) => $(element).html() ?? ''),
    );
    expect(raw.filter((text) => text.includes('<'))).toEqual([]);
  });

  it.each(Object.entries(required))('has %s with what it must say', (type, properties) => {
    const found = ofType(type);
    expect(found.length).toBeGreaterThan(0);
    const lacking = found.filter(({ node }) =>
      properties.some((name) => node[name] === undefined || node[name] === ''),
    );
    expect(lacking.map(({ address }) => address)).toEqual([]);
  });

  it('refers only to ids that some page tells more of', () => {
    const defined = new Set(
      things
        .filter(({ node }) => Object.keys(node).length > 1)
        .map(({ node }) => String(node['@id'])),
    );
    const lost = things.filter(
      ({ node }) => Object.keys(node).join() === '@id' && !defined.has(String(node['@id'])),
    );
    expect(lost).toEqual([]);
  });

  it('leads only to pages that exist', () => {
    const addresses = new Set(pages.map(({ address }) => origin + address));
    const links = things.flatMap(({ node }) => [
      ...parts(node['url']),
      ...(node['@type'] === 'ListItem' ? parts(node['item']) : []),
    ]);
    const own = links
      .filter((link) => typeof link === 'string')
      .filter((link) => link.startsWith(origin) && !link.startsWith(`${origin}/share/`));
    expect(own.length).toBeGreaterThan(300);
    expect(own.filter((link) => !addresses.has(link))).toEqual([]);
  });

  it('says that a session is cancelled, and whether one comes or connects', () => {
    const sessions = ofType('CourseInstance').map(({ node }) => node);
    const values = (name: string) => new Set(sessions.map((node) => node[name]));
    expect(values('eventStatus')).toContain('https://schema.org/EventCancelled');
    expect(values('eventStatus')).toContain('https://schema.org/EventScheduled');
    expect(values('eventAttendanceMode')).toContain('https://schema.org/OnlineEventAttendanceMode');
    expect(sessions.map((node) => node['startDate'])).toContain('2027-03-11T10:00:00+02:00');
  });

  it('searches at the search page', () => {
    const targets = ofType('EntryPoint').map(({ node }) => node['urlTemplate']);
    expect(new Set(targets)).toContain(`${origin}/et/otsing/?q={search_term_string}`);
  });
});
