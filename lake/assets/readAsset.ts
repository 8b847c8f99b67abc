import { createHash } from 'node:crypto';
import type { StoredDocument } from '../json/StoredDocument.ts';
import { type AssetKind, assetType } from './AssetKind.ts';
import { imageFacts } from './imageFacts.ts';
import { imageMetadata } from './imageMetadata.ts';
import { extensionOf, mediaTypeOf } from './mediaTypes.ts';
import { noPicture } from './uploadRefusal.ts';

/** A picture or file on its way into a lake. */
export interface IncomingAsset {
  kind: AssetKind;
  bytes: Uint8Array;
  /** The name under which its owner knows it. */
  originalFilename: string;
}

/** An asset's document without the members that every document has. */
export type AssetMembers = Record<string, unknown> & { _id: string; _type: string; path: string };

/** An asset, read: the name of its bytes, and its document. */
export interface Asset {
  kind: AssetKind;
  filename: string;
  bytes: Uint8Array;
  document: AssetMembers;
}

/** Reads an asset: its id and name come from its content alone, so the same bytes are the same asset. */
export async function readAsset(
  incoming: IncomingAsset,
  names: { project: string; dataset: string },
): Promise<Asset> {
  const { kind, bytes, originalFilename } = incoming;
  const sha1 = createHash('sha1').update(bytes).digest('hex');
  const { stem, extension, metadata } = await describe(incoming, sha1);
  const filename = `${stem}.${extension}`;
  const document = {
    _id: `${kind}-${stem}-${extension}`,
    _type: assetType(kind),
    assetId: sha1,
    extension,
    ...metadata,
    mimeType: mediaTypeOf(extension),
    originalFilename,
    path: `${kind}s/${names.project}/${names.dataset}/${filename}`,
    sha1hash: sha1,
    size: bytes.byteLength,
  };
  return { kind, filename, bytes, document };
}

async function describe({ kind, bytes, originalFilename }: IncomingAsset, sha1: string) {
  if (kind === 'file')
    return { stem: sha1, extension: extensionOf(originalFilename), metadata: {} };
  const facts = await imageFacts(bytes);
  if (facts === undefined) throw noPicture(originalFilename);
  const { extension, width, height } = facts;
  const metadata = await imageMetadata(bytes, facts).catch(() => {
    throw noPicture(originalFilename);
  });
  return { stem: `${sha1}-${width}x${height}`, extension, metadata: { metadata } };
}

/** The address of an asset's bytes in a lake, put into its document whenever it is read. */
export function withAddress(document: StoredDocument, origin: string): StoredDocument {
  if (document._type !== 'sanity.imageAsset' && document._type !== 'sanity.fileAsset')
    return document;
  const path = document['path'];
  return typeof path === 'string' ? { ...document, url: `${origin}/${path}` } : document;
}
