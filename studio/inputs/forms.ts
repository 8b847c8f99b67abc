import { definePlugin } from 'sanity';

import { FieldInput } from './FieldInput.tsx';
import { PastedLinks } from './paste/PastedLinks.tsx';
import { keepingFormerSlug } from './slug/keepingFormerSlug.ts';

/** Koda's own inputs in every form, links kept on pasting, and earlier addresses kept on publishing. */
export const forms = definePlugin({
  name: 'koda-forms',
  form: { components: { input: FieldInput, portableText: { plugins: PastedLinks } } },
  document: {
    actions: (actions) =>
      actions.map((action) => (action.action === 'publish' ? keepingFormerSlug(action) : action)),
  },
});
