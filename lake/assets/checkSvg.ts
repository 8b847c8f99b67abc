import { storeError } from '../http/ApiError.ts';

const tag = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const sheet = /([^<]*)<\/(?:[\w.-]+:)?style\s*>/iy;
const skipped =
  /<!--[\s\S]*?-->|<\?xml\s[^?]*\?>|<!DOCTYPE svg(?:\s+PUBLIC)?(?:\s+"[^"[\]<>]*")*\s*>/y;

/** What loads or runs something in a style sheet, besides `url()`. */
const loading =
  /@import|image-set\s*\(|\bsrc\s*\(|expression\s*\(|javascript:|vbscript:|-moz-binding|behavior\s*:/i;

/** A declared encoding in which a browser would read other characters than are checked here. */
const otherEncoding = /<\?xml\s[^>]*encoding\s*=\s*["'](?!utf-8["'])/i;

/** References to characters by names that only a document type tells. */
const foreignName = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** Elements that can run script, load something, or hold HTML. */
const forbidden =
  /^(script|foreignobject|iframe|embed|object|audio|video|canvas|link|meta|base|handler|listener|animate|set|animatemotion|animatetransform|discard|html|body|form|input|a)$/;

/**
 * Refuses a vector picture that is more than a picture: with scripts, event handlers, links, animations, or anything
 * loaded from elsewhere. Nothing is repaired, so what is kept is what was sent.
 */
export function checkSvg(bytes: Uint8Array, filename: string): void {
  const reason = reasonAgainst(bytes);
  if (reason === undefined) return;
  throw storeError(
    400,
    'assetError',
    `The picture "${filename}" is refused: ${reason}. Export it again as a plain SVG, or as PNG.`,
    { reason: 'unsafeSvg' },
  );
}

function reasonAgainst(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  if (text === undefined) return 'it is not written in UTF-8';
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    skipped.lastIndex = at;
    tag.lastIndex = at;
    const found = skipped.exec(text) ?? tag.exec(text);
    if (found === null) return `it holds something that is no plain element (character ${at})`;
    at += found[0].length;
    const [, closing, name, attributes = '', empty] = found;
    if (name === undefined) continue;
    const opensSheet = /^(.*:)?style$/i.test(name) && closing === '' && empty === '';
    const reason =
      reasonInTag(name, attributes) ?? (opensSheet ? reasonInSheet(text, at) : undefined);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** A style sheet is read whole: what stands between its parts would not be seen by whoever reads them one by one. */
function reasonInSheet(text: string, start: number): string | undefined {
  sheet.lastIndex = start;
  const found = sheet.exec(text);
  return found === null ? 'its style sheet holds more than text' : reasonInStyle(found[1] ?? '');
}

function reasonInTag(name: string, attributes: string): string | undefined {
  const local = name.toLowerCase().replace(/^.*:/, '');
  if (forbidden.test(local)) return `it has the element <${name}>`;
  for (const [, key = '', double, single] of attributes.matchAll(attribute)) {
    const written = double ?? single ?? '';
    if (foreignName.test(written)) return `it has a reference that XML does not know ("${key}")`;
    const value = decoded(written).trim();
    const reason = reasonInAttribute(key.toLowerCase(), value);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function reasonInAttribute(name: string, value: string): string | undefined {
  if (/^(.*:)?on/.test(name)) return `it has the event handler "${name}"`;
  const isNamespace = name === 'xmlns' || name.startsWith('xmlns:');
  if (isNamespace)
    return /xhtml|xslt|mathml/i.test(value) ? 'it mixes in another language' : undefined;
  const isLink = /^(.*:)?(href|src|base|action|formaction|data)$/.test(name);
  if (isLink && !/^(#|data:image\/(png|jpeg|webp|gif);base64,|$)/i.test(value)) {
    return `it refers to something outside itself ("${value.slice(0, 60)}")`;
  }
  return name.includes(':') ? undefined : reasonInStyle(value);
}

/** Style sheets and attribute values may refer to parts of the picture itself, and to nothing else. */
function reasonInStyle(text: string): string | undefined {
  if (foreignName.test(text)) return 'its styles have a reference that XML does not know';
  const plain = decoded(text);
  if (loading.test(plain)) {
    return 'its styles load or run something';
  }
  const outside = [...plain.matchAll(/url\(\s*["']?\s*([^"')]*)/gi)].find(
    ([, target = '']) => !target.startsWith('#'),
  );
  if (outside !== undefined)
    return `its styles refer to something outside it ("${(outside[1] ?? '').slice(0, 60)}")`;
  return plain.includes('\\') ? 'its styles hide something behind a backslash' : undefined;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') || otherEncoding.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Text with its character references resolved and its control characters left out. */
function decoded(text: string): string {
  const point = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
  return text
    .replace(/&#x([0-9a-f]+);?/gi, (_, hex: string) => point(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);?/g, (_, digits: string) => point(Number(digits)))
    .replace(/[\t\n\r]/g, ' ');
}
