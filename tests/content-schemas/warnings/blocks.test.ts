import { describe, expect, it } from 'vitest';

import { skippedHeading } from 'content-schemas/warnings/skippedHeading.ts';
import { storedBlock } from 'content-schemas/warnings/storedBlock.ts';

const block = (style: string, text: string) => ({
  _type: 'block',
  style,
  children: [{ _type: 'span', text, marks: [] }],
});

describe('skippedHeading', () => {
  it('finds a heading that begins a level too low', () => {
    expect(skippedHeading([block('normal', 'Algus'), block('h3', 'Kellele')])).toBe('Kellele');
  });

  it('finds a level left out between two headings', () => {
    expect(skippedHeading([block('h2', 'Kellele'), block('h4', 'Hind')])).toBe('Hind');
  });

  it('lets headings climb back over several levels', () => {
    const styles = ['h2', 'h3', 'h4', 'h2', 'h3'];
    expect(skippedHeading(styles.map((style) => block(style, style)))).toBeUndefined();
  });

  it('passes over other blocks and empty texts', () => {
    expect(skippedHeading([{ _type: 'figure' }, block('h2', 'Kellele')])).toBeUndefined();
    expect(skippedHeading(undefined)).toBeUndefined();
  });
});

describe('storedBlock', () => {
  it('tells the words of a link from those around it, wherever its formatting changes', () => {
    const stored = storedBlock({
      _type: 'block',
      style: 'normal',
      markDefs: [{ _key: 'a', _type: 'externalLink', href: 'https://example.org' }],
      children: [
        { _type: 'span', text: 'Loe ', marks: [] },
        { _type: 'span', text: 'si', marks: ['a'] },
        { _type: 'span', text: 'in', marks: ['a', 'strong'] },
        { _type: 'footnote', text: 'Allikas' },
      ],
    });
    expect(stored).toEqual({ style: 'normal', text: 'Loe siin', linkTexts: ['siin'] });
  });

  it('is undefined for another block', () => {
    expect(storedBlock({ _type: 'figure', alt: 'Maja' })).toBeUndefined();
  });
});
