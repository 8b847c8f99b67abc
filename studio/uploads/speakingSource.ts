import type { AssetSource, AssetSourceUploadEvent, AssetSourceUploadFile } from '@sanity/types';

import type { Refusals } from './Refusals.ts';

/**
 * A source of pictures or files whose uploader says which file failed and why. Sanity's form would show
 * "Upload failed. See the console" and nothing else; that message is held back, all other events pass.
 */
export function speakingSource(source: AssetSource, refusals: Refusals): AssetSource {
  const { Uploader } = source;
  if (Uploader === undefined) return source;
  return {
    ...source,
    Uploader: class extends Uploader {
      readonly #told = new Set<string>();

      override subscribe(subscriber: (event: AssetSourceUploadEvent) => void): () => void {
        return super.subscribe((event) => {
          if ('files' in event) this.#tell(event.files);
          if (event.type !== 'error') subscriber(event);
        });
      }

      #tell(files: readonly AssetSourceUploadFile[]): void {
        for (const { id, status, file, error } of files) {
          if (status !== 'error' || this.#told.has(id)) continue;
          this.#told.add(id);
          refusals.tell({ name: file.name, error });
        }
      }
    },
  };
}
