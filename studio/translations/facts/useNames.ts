import { useEffect, useState } from 'react';
import { useClient } from 'sanity';

import { apiVersion } from '../live/useLiveVersions.ts';
import { isRecord } from '../StoredDocument.ts';

/** The names of documents by their ids, as GROQ finds them: a text, or one text per language. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, unknown> {
  const client = useClient({ apiVersion });
  const [names, setNames] = useState<ReadonlyMap<string, unknown>>(new Map());
  const asked = ids.toSorted().join('\n');
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      const question = '*[_id in $ids]{_id, "name": coalesce(name, title, label)}';
      const found: unknown = await client.fetch(question, { ids: asked.split('\n') });
      const rows = Array.isArray(found) ? found.filter(isRecord) : [];
      if (!isOver) setNames(new Map(rows.map((row) => [String(row['_id']), row['name']])));
    };
    // Without names the ids are shown; the form has its own word for a lost connection.
    if (asked !== '') ask().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [client, asked]);
  return names;
}
