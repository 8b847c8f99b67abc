type Style = Readonly<Record<string, string | number>>;

/** An element as satori takes it: a box with a style, around a text or other boxes. */
export interface Box {
  readonly type: 'div';
  readonly key: null;
  readonly props: { readonly style: Style; readonly children: string | Box[] };
}

/** A box that lays out what is in it and keeps the spaces of its text. */
export function box(children: string | Box[], style: Style): Box {
  return {
    type: 'div',
    key: null,
    props: { style: { display: 'flex', whiteSpace: 'pre', ...style }, children },
  };
}
