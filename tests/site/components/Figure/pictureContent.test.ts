import { describe, expect, it } from 'vitest';
import { pictureContent } from '../../../../site/components/Figure/pictureContent.ts';

const sizes = (ending: string) =>
  [480, 800, 1200]
    .map((width) => `/media/0123456789abcdef-${String(width)}.${ending} ${String(width)}w`)
    .join(', ');

describe('pictureContent', () => {
  it('offers every size twice and falls back to a middling one', () => {
    expect(pictureContent({ asset: 'image-0123456789abcdef0123-1300x650-png' })).toEqual({
      src: '/media/0123456789abcdef-800.png',
      srcset: sizes('webp'),
      avif: sizes('avif'),
      width: 1200,
      height: 600,
    });
  });

  it('falls back to a JPEG for a photograph', () => {
    expect(pictureContent({ asset: 'image-0123456789abcdef0123-1300x650-jpg' }).src).toBe(
      '/media/0123456789abcdef-800.jpg',
    );
  });

  it('has no AVIF of what was drawn as SVG, and never a size beyond its own', () => {
    expect(pictureContent({ asset: 'image-0123456789abcdef0123-300x300-svg' })).toEqual({
      src: '/media/0123456789abcdef-300.png',
      srcset: '/media/0123456789abcdef-300.webp 300w',
      avif: undefined,
      width: 300,
      height: 300,
    });
  });

  it('has small sizes only of a picture that is shown small', () => {
    const asset = 'image-0123456789abcdef0123-1300x1300-jpg';
    const { src, srcset, width } = pictureContent({ asset, isSmall: true });
    expect(src).toBe('/media/0123456789abcdef-240.jpg');
    expect(srcset.match(/\d+w/g)).toEqual(['160w', '240w', '480w']);
    expect(width).toBe(480);
  });
});
