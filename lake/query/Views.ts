import type { Caller } from '../http/callerOf.ts';
import { isPrivateId, isVersionId } from '../json/documentIds.ts';
import type { StoredDocument } from '../json/StoredDocument.ts';
import type { Dataset } from '../store/Dataset.ts';
import { overlay } from './overlay.ts';
import type { Perspective } from './perspective.ts';

/** The documents that one query sees, and the way from an id to its document. */
export interface View {
  documents: readonly StoredDocument[];
  get: (id: string) => StoredDocument | undefined;
}

/** What callers see through each perspective, remembered until the next write. */
export class Views {
  #version = -1;
  readonly #dataset: Dataset;
  readonly #known = new Map<string, View>();

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** The view for a perspective; anonymous callers see no private ids in any. */
  of(perspective: Perspective, caller: Caller): View {
    if (this.#version !== this.#dataset.version) this.#known.clear();
    this.#version = this.#dataset.version;
    const key = `${caller} ${perspective === 'raw' ? 'raw' : perspective.join(',')}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const view = this.#make(perspective, caller);
    this.#known.set(key, view);
    return view;
  }

  #make(perspective: Perspective, caller: Caller): View {
    const all = this.#dataset.documents;
    const allowed = caller === 'editor' ? all : all.filter(({ _id }) => !isPrivateId(_id));
    const documents = look(allowed, perspective);
    const byId = new Map(documents.map((document) => [document._id, document]));
    return { documents, get: (id) => byId.get(id) };
  }
}

function look(documents: readonly StoredDocument[], perspective: Perspective) {
  if (perspective === 'raw') return documents;
  if (perspective.length > 0) return overlay(documents, perspective);
  return documents.filter(({ _id }) => !isVersionId(_id));
}
