import { isRecord } from '../json/isRecord.ts';
import { memberOf } from '../json/memberOf.ts';
import { LakeGap } from '../LakeGap.ts';
import { malformed } from '../write/failures.ts';
import type { PendingTransaction } from '../write/PendingTransaction.ts';
import type { Action } from './Action.ts';
import { ActionInput } from './ActionInput.ts';
import { createDraft, replaceDraft } from './createDraft.ts';
import { editDraft } from './editDraft.ts';
import { publish, unpublish } from './publish.ts';
import { deleteDocument, discardDraft, discardVersion } from './removals.ts';
import { createVersion, replaceVersion } from './versions.ts';

const prefix = 'sanity.action.';

/** The actions that the lake imitates; releases and variants are switched off in the Studio. */
const actions: Readonly<Record<string, Action>> = {
  'document.create': createDraft,
  'document.delete': deleteDocument,
  'document.discard': discardDraft,
  'document.edit': editDraft,
  'document.publish': publish,
  'document.replaceDraft': replaceDraft,
  'document.unpublish': unpublish,
  'document.version.create': createVersion,
  'document.version.discard': discardVersion,
  'document.version.replace': replaceVersion,
};

/** Does one action of a request. */
export function act(action: unknown, pending: PendingTransaction): void {
  const type = isRecord(action) ? action['actionType'] : undefined;
  if (!isRecord(action) || typeof type !== 'string')
    throw malformed('An action needs an "actionType"');
  const run = memberOf(actions, type.replace(prefix, ''));
  if (run === undefined) {
    const known = Object.keys(actions).map((name) => prefix + name);
    throw new LakeGap(
      `The embedded lake does not know the action "${type}". It knows ${known.join(', ')}.`,
    );
  }
  run(new ActionInput(action), pending);
}
