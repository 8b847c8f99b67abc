import type { AssetStore } from './assets/AssetStore.ts';
import type { ImageCache } from './images/ImageCache.ts';
import type { Views } from './query/Views.ts';
import type { Store } from './store/Store.ts';

/** What routes work with: the lake's store, its views, its assets and its names. */
export interface LakeParts {
  names: { project: string; dataset: string };
  store: Store;
  views: Views;
  assets: AssetStore;
  images: ImageCache;
  /** Where browsers and Node reach the lake, for example `http://127.0.0.1:3900`. */
  origin: () => string;
}
