/** The way between an asset's document id and its file in the folder, for example `images/a.jpg`. */
export interface AssetNames {
  nameOf: (id: string) => string | undefined;
  idOf: (name: string) => string | undefined;
}

/** Makes both ways from pairs of file name and id. */
export function assetNames(pairs: Iterable<readonly [name: string, id: string]>): AssetNames {
  const ids = new Map(pairs);
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  return { nameOf: (id) => names.get(id), idOf: (name) => ids.get(name) };
}
