import { describe, expect, test } from 'vitest';
import { pictureContent } from '../../../../site/components/Figure/pictureContent.ts';

describe('pictureContent', () => {
  test('offers every size and falls back to a middling one', () => {
    expect(pictureContent({ asset: 'image-0123456789abcdef0123-1300x650-png' })).toEqual({
      src: '/media/0123456789abcdef-800.webp',
      srcset: [480, 800, 1200]
        .map((width) => `/media/0123456789abcdef-${String(width)}.webp ${String(width)}w`)
        .join(', '),
      width: 1200,
      height: 600,
    });
  });
});
