import type { Card, RecommendationCard } from 'content-schemas/card.ts';
import { describe, expect, it } from 'vitest';

import { glanceOf } from '../../../../site/components/MonitoringGlance/glance.ts';
import { trainingCard } from '../cards.ts';

const recommendation = (differing: Partial<RecommendationCard>): Card => ({
  ...{ type: 'recommendation', id: 'r', lang: 'et', title: { text: 'R', lang: 'et' } },
  ...{ href: '/et/seire/r/', citation: '7', demo: false, country: 'EE' },
  ...differing,
});

describe('glanceOf', () => {
  it('counts by country and status, the furthest first, and leaves out what nobody has', () => {
    const cards = [
      recommendation({ status: 'started', demo: true }),
      recommendation({ status: 'fulfilled' }),
      recommendation({ status: 'started' }),
      recommendation({ country: 'LT' }),
      trainingCard,
    ];
    expect(glanceOf(cards, 'en')).toEqual([
      {
        name: 'Estonia',
        total: 3,
        counts: [
          { status: 'fulfilled', count: 1 },
          { status: 'started', count: 2 },
        ],
        demo: true,
      },
      { name: 'Lithuania', total: 1, counts: [{ status: undefined, count: 1 }], demo: false },
    ]);
  });

  it('says nothing of nothing', () => {
    expect(glanceOf([], 'et')).toEqual([]);
  });
});
