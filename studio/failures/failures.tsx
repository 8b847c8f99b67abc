import { useToast } from '@sanity/ui/toast';
import { useEffect } from 'react';
import { definePlugin, useDocumentOperationEvent, type DocumentLayoutProps } from 'sanity';

import { bundlesOf } from '../locales/bundlesOf.ts';
import { notDone } from '../texts/failures.ts';
import { useStudioLocale } from '../useStudioLocale.ts';
import { failureOf } from './failureOf.ts';

/** Says why publishing or deleting failed and what to do; Sanity's message beside it says what became of the document. */
export const failures = definePlugin({
  name: 'koda-failures',
  document: { components: { unstable_layout: LayoutWithFailures } },
  i18n: { bundles: bundlesOf('structure', notDone) },
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
