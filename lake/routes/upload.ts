import type { AssetKind } from '../assets/AssetKind.ts';
import { checkUpload, tooLarge, uploadLimits } from '../assets/checkUpload.ts';
import { readAsset } from '../assets/readAsset.ts';
import { answerJson } from '../http/answer.ts';
import { requireDataset } from '../http/requireDataset.ts';
import type { Asked, Route } from '../http/route.ts';
import { commit } from '../write/commit.ts';
import { newTransaction } from '../write/newTransaction.ts';
import { readBytes } from '../write/readBody.ts';
import { editor } from './users.ts';

/** Members of an asset's document that an uploader may give. */
const given = ['title', 'label', 'description', 'creditLine'];

/** Takes a picture or a file in; the same bytes twice are one asset. */
export const uploads: readonly Route[] = (['image', 'file'] as const).map((kind) => ({
  method: 'POST',
  path: `/assets/${kind}s/:dataset`,
  for: 'editor',
  handle: (asked) => upload(asked, kind),
}));

async function upload(asked: Asked, kind: AssetKind): Promise<Response> {
  requireDataset(asked);
  const { lake, url, request } = asked;
  const originalFilename =
    url.searchParams.get('filename') ?? `upload.${kind === 'image' ? 'png' : 'bin'}`;
  const received = await readBytes(request, uploadLimits[kind], () =>
    tooLarge(kind, originalFilename),
  );
  const bytes = await checkUpload({ kind, bytes: received, originalFilename });
  const asset = await readAsset({ kind, bytes, originalFilename }, lake.names);
  const id = asset.document._id;
  if (lake.store.dataset.get(id) === undefined) {
    lake.assets.write(kind, asset.filename, bytes);
    const pending = newTransaction(lake, undefined);
    pending.create({ ...asset.document, ...said(url.searchParams) });
    commit(lake, pending, { kind: 'mutation', author: editor.id, dryRun: false });
  }
  return answerJson({ document: lake.store.dataset.get(id) });
}

function said(search: URLSearchParams): Record<string, unknown> {
  const texts = given.flatMap((name) => {
    const text = search.get(name);
    return text === null ? [] : [[name, text] as const];
  });
  const [name, id, url] = ['sourceName', 'sourceId', 'sourceUrl'].map(
    (key) => search.get(key) ?? undefined,
  );
  const source =
    name === undefined ? {} : { source: { _type: 'sanity.assetSourceData', name, id, url } };
  return { ...Object.fromEntries(texts), ...source };
}
