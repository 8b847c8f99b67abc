import type { Locale } from 'content-schemas/locales.ts';
import { useEffect } from 'react';
import {
  useCurrentLocale,
  useWorkspace,
  useSyncState,
  type DocumentLayoutProps,
  type LayoutProps,
} from 'sanity';

import { nameSearchFilters } from './nameSearchFilters.ts';
import { PendingEdits } from './PendingEdits.ts';

const edits = new PendingEdits(1_000);

/**
 * The Studio's frame, which loads the Studio again when the editor has chosen another language, because the
 * schema's texts are compiled for one; it waits until every edit is saved.
 */
export function layoutIn(compiled: Locale) {
  return function Layout(props: LayoutProps) {
    const { id } = useCurrentLocale();
    const { search } = useWorkspace();
    useEffect(() => nameSearchFilters(search.filters, compiled), [search.filters]);
    useEffect(() => {
      if (id.split('-')[0] === compiled) return undefined;
      return edits.whenNone(() => location.reload());
    }, [id]);
    return props.renderDefault(props);
  };
}

/** A document's frame, which says whether the document has unsaved edits. */
export function DocumentLayout(props: DocumentLayoutProps) {
  const { documentId, documentType } = props;
  const { isSyncing } = useSyncState(documentId, documentType);
  useEffect(() => {
    edits.report(documentId, isSyncing);
    return () => edits.report(documentId, false);
  }, [documentId, isSyncing]);
  return props.renderDefault(props);
}
