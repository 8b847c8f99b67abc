import type { DocumentActionComponent } from 'sanity';

type Wrap = (action: DocumentActionComponent) => DocumentActionComponent;

/**
 * Wraps each action only once. Sanity resolves a document's actions again and again, and React keeps what an action
 * remembers, such as a publish that waits for validation, only while the action is the same function.
 */
export function wrappedOnce(wrap: Wrap): Wrap {
  const known = new WeakMap<DocumentActionComponent, DocumentActionComponent>();
  return (action) => {
    const before = known.get(action);
    if (before !== undefined) return before;
    const { action: kind, displayName = action.name } = action;
    const wrapped = Object.assign(
      wrap(action),
      kind === undefined ? {} : { action: kind, displayName },
    );
    known.set(action, wrapped);
    return wrapped;
  };
}
