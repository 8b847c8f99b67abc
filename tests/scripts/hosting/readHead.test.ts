import { describe, expect, test } from 'vitest';

import { readHead } from '../../../scripts/hosting/readHead.ts';

describe('readHead', () => {
  test('reads what the head says, and nothing of the body', () => {
    const head = readHead(`<!doctype html><html lang="lt"><head><title>Mokymai &amp; kita</title>
      <meta name="robots" content="noindex"><meta name="description" content="Apie ką">
      <meta http-equiv="content-security-policy" content="default-src 'none'">
      <meta name="koda:status" content="410"><meta property="og:image:alt" content="Mokymai · Konfederacija">
      <link rel="canonical" href="https://a.example/lt/">
      <link rel="alternate" hreflang="et" href="https://a.example/et/">
      <link rel="alternate" type="application/atom+xml" href="/lt/atom.xml"></head>
      <body><svg><title>Namas</title></svg><meta name="dcterms.modified" content="x"></body></html>`);
    expect(head).toMatchObject({
      lang: 'lt',
      title: 'Mokymai & kita',
      description: 'Apie ką',
      noindex: true,
      status: 410,
      policy: "default-src 'none'",
      pictureAlt: 'Mokymai · Konfederacija',
      canonical: 'https://a.example/lt/',
      alternates: [{ hreflang: 'et', href: 'https://a.example/et/' }],
      modified: undefined,
    });
  });
});
