import { useDocumentOperation, type DocumentActionComponent } from 'sanity';

import { formerSlugsAfter } from './formerSlugs.ts';

const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>();

/** The publish action with one thing before it: a published address that changes is kept in `formerSlugs`. */
export function keepingFormerSlug(publish: DocumentActionComponent): DocumentActionComponent {
  const known = wrapped.get(publish);
  if (known !== undefined) return known;
  const action: DocumentActionComponent = (props) => {
    const { patch } = useDocumentOperation(props.id, props.type);
    const description = publish(props);
    const former = formerSlugsAfter(props.published, props.draft);
    if (description === null || former === undefined) return description;
    const onHandle = () => {
      patch.execute([{ set: { formerSlugs: former } }]);
      description.onHandle?.();
    };
    return { ...description, onHandle };
  };
  action.action = 'publish';
  action.displayName = 'KeepingFormerSlug';
  wrapped.set(publish, action);
  return action;
}
