import { useToast } from '@sanity/ui/toast';
import { useEffect } from 'react';
import {
  defineLocaleResourceBundle,
  definePlugin,
  useDocumentOperationEvent,
  type DocumentLayoutProps,
} from 'sanity';

import { notPublished } from '../texts/failures.ts';
import { useStudioLocale } from '../useStudioLocale.ts';
import { failureOf } from './failureOf.ts';

const ownWords = { et: notPublished.et, lt: notPublished.lt, 'en-US': notPublished.en };

/** Says why publishing or deleting failed and what to do, beside Sanity's message that it failed. */
export const failures = definePlugin({
  name: 'koda-failures',
  document: { components: { unstable_layout: LayoutWithFailures } },
  i18n: {
    bundles: Object.entries(ownWords).map(([locale, text]) =>
      defineLocaleResourceBundle({
        locale,
        namespace: 'structure',
        resources: { 'panes.document-operation-results.operation-error_publish': text },
      }),
    ),
  },
});

function LayoutWithFailures(props: DocumentLayoutProps) {
  const { push } = useToast();
  const locale = useStudioLocale();
  const event = useDocumentOperationEvent(props.documentId, props.documentType);
  const error = event?.type === 'error' ? event.error : undefined;
  useEffect(() => {
    const failure = failureOf(error);
    if (failure === undefined) return;
    push({
      status: 'warning',
      title: failure.title[locale],
      description: failure.description[locale],
      closable: true,
      duration: 30_000,
    });
  }, [error, locale, push]);
  return props.renderDefault(props);
}
