import { describe, expect, it } from 'vitest';

import { headTitle } from '../../../site/seo/headTitle.ts';

describe('headTitle', () => {
  it('names the site where there is room for it', () => {
    expect(headTitle('Meist', 'Lapse Huvikaitse Koda')).toBe('Meist – Lapse Huvikaitse Koda');
    expect(headTitle('Lapse Huvikaitse Koda', 'Lapse Huvikaitse Koda')).toBe(
      'Lapse Huvikaitse Koda',
    );
    const long = 'Avalikke teenuseid osutavate vabaühenduste huvikaitse võrgustik';
    expect(headTitle(long, 'Lapse Huvikaitse Koda')).toBe(long);
  });

  it('says what tells a page from others of the same title', () => {
    expect(headTitle('Lõppjäreldused', 'Koda', 'Leedu, 2024')).toBe(
      'Lõppjäreldused (Leedu, 2024) – Koda',
    );
  });
});
