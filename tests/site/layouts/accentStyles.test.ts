import { describe, expect, it } from 'vitest';

import { accentStyles } from '../../../site/layouts/accentStyles.ts';

describe('accentStyles', () => {
  it('is empty while nothing is chosen', () => {
    expect(accentStyles({})).toBe('');
  });

  it('says each chosen colour for screens of its own theme', () => {
    expect(accentStyles({ light: '#7a1f3d', dark: '#f3a0b8' })).toBe(
      '@media screen and (prefers-color-scheme:light){:root:root{--accent:#7a1f3d;--accent-strong:#5b2438;--accent-tint:#eadad5}}\n' +
        '@media screen and (prefers-color-scheme:dark){:root:root{--accent:#f3a0b8;--accent-strong:#f2b6c2;--accent-tint:#2f3132}}\n',
    );
  });
});
