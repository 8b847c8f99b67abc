import { useDocumentOperation } from 'sanity';

import { wrappedOnce } from '../../wrappedOnce.ts';
import { formerSlugsAfter } from './formerSlugs.ts';

/** The publish action with one thing before it: a published address that changes is kept in `formerSlugs`. */
export const keepingFormerSlug = wrappedOnce(
  (usePublish) =>
    function usePublishKeepingSlug(props) {
      const { patch } = useDocumentOperation(props.id, props.type);
      const description = usePublish(props);
      const former = formerSlugsAfter(props.published, props.draft);
      if (description === null || former === undefined) return description;
      const onHandle = () => {
        patch.execute([{ set: { formerSlugs: former } }]);
        description.onHandle?.();
      };
      return { ...description, onHandle };
    },
);
