import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Tags,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { FormatError } from './FormatError.ts';
import { JsonText } from './JsonText.ts';
import { TextList } from './TextList.ts';

/** A file of the starting dataset, read. */
export interface YamlFile {
  value: unknown;
  /** The line, from 1, of what stands at a path; of the nearest thing around it where it is not there. */
  lineOf: (path: readonly (string | number)[]) => number;
  document: Document.Parsed;
}

/** A syntax error with its line. */
export class YamlError extends Error {
  override readonly name = 'YamlError';
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

const customTags: Tags = [
  { tag: '!text', collection: 'seq', nodeClass: YAMLSeq },
  { tag: '!json', collection: 'map', nodeClass: YAMLMap },
];

/** Reads YAML 1.2 with the two tags `!text` and `!json`; raises YamlError with the line of what is wrong. */
export function readYaml(text: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { customTags, lineCounter, prettyErrors: false });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault !== undefined) {
    throw new YamlError(fault.message, lineCounter.linePos(fault.pos[0]).line);
  }
  const lineOf = (path: readonly (string | number)[]): number => {
    const node: unknown = document.getIn(path, true);
    const at = isNode(node) ? node.range?.[0] : undefined;
    if (at !== undefined) return lineCounter.linePos(at).line;
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  return { value: plain(document.contents, []), lineOf, document };
}

function isNode(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node);
}

function plain(node: unknown, path: readonly (string | number)[]): unknown {
  if (isScalar(node)) return scalar(node.value, path);
  if (isSeq(node)) {
    const items = node.items.map((item, at) => plain(item, [...path, at]));
    return node.tag === '!text' ? new TextList(items) : items;
  }
  if (isMap(node)) {
    const members = Object.fromEntries(
      node.items.map(({ key, value }) => {
        const name = isScalar(key) ? String(key.value) : '';
        return [name, plain(value, [...path, name])];
      }),
    );
    return node.tag === '!json' ? new JsonText(members) : members;
  }
  if (isAlias(node))
    throw new FormatError('Anchors and aliases (& and *) are not used here.', path);
  return null;
}

function scalar(value: unknown, path: readonly (string | number)[]): unknown {
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  throw new FormatError('JSON knows no infinite numbers. Quote it if it is text.', path);
}
