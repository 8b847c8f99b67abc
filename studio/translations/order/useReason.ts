import type { DocumentActionProps } from 'sanity';

import { translationTexts as texts } from '../../texts/translations.ts';
import { localeFacts } from 'content-schemas/locales.ts';
import { useTranslationGroup } from '../live/useTranslationGroup.ts';
import type { TranslationGroup } from '../states/TranslationGroup.ts';
import { useTexts, type Say } from '../useTexts.ts';
import type { Reason } from './reasons.ts';

type WhyNot = (group: TranslationGroup, id: string) => Reason | undefined;

/** What stands against an action on a document, as a sentence; while nothing is known yet, that. */
export function useReason(props: DocumentActionProps, whyNot: WhyNot) {
  const { say } = useTexts();
  const { group, isLoaded } = useGroupOf(props);
  const reason = group && whyNot(group, props.id);
  if (!isLoaded) return { group, reason: say(texts.whyNotLoaded) };
  return { group, reason: reason && reasonIn(reason, say) };
}

/** The group of the document that an action or badge is about. */
export function useGroupOf({
  id,
  type,
  draft,
  published,
}: Omit<DocumentActionProps, 'onComplete'>) {
  const shown = draft ?? published;
  return useTranslationGroup({ id, type, translationOf: shown?.['translationOf'] });
}

function reasonIn(reason: Reason, say: Say): string {
  switch (reason.why) {
    case 'originalUnpublished':
      return say(texts.whyNotPublish, { original: reason.original || say(texts.untitled) });
    case 'originalGone':
      return say(texts.originalGone);
    case 'translationsPublished':
      return say(texts.whyNotUnpublish, { languages: namesOf(reason.languages) });
    case 'translationsExist':
      return say(texts.whyNotDelete, { languages: namesOf(reason.languages) });
  }
}

function namesOf(languages: readonly (keyof typeof localeFacts)[]): string {
  return languages.map((language) => localeFacts[language].name).join(', ');
}
