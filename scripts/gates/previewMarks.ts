import { addressOf } from './BuiltSite.ts';
import type { Gate } from './Gate.ts';

/** Lists pages that carry the marks by which the preview leads back to the Studio. */
export const previewMarks: Gate = ({ pages, read }) =>
  [...pages.keys()]
    .filter((file) => read(file).includes('data-sanity'))
    .map((file) => ({ address: addressOf(file), text: 'carries marks of the preview' }));
