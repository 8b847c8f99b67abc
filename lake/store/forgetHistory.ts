import type { DatabaseSync } from 'node:sqlite';

/** For how long a lake tells what happened, in days; documents themselves are kept for ever. */
export const historyDays = 90;

const dayLength = 86_400_000;

/** Forgets transactions that are older; the first change that is left still knows what was there before. */
export function forgetHistory(database: DatabaseSync, now: Date): void {
  const oldest = new Date(now.getTime() - historyDays * dayLength).toISOString();
  const found = database
    .prepare('SELECT max(seq) AS seq FROM transactions WHERE timestamp < ?')
    .get(oldest);
  const last = found?.['seq'];
  if (typeof last !== 'number') return;
  database.exec(`
    BEGIN IMMEDIATE;
    UPDATE changes SET before = (
      SELECT earlier.after FROM changes earlier
      WHERE earlier.document = changes.document AND earlier.seq <= ${last} ORDER BY earlier.seq DESC LIMIT 1
    ) WHERE seq > ${last} AND before IS NULL AND seq = (
      SELECT min(later.seq) FROM changes later WHERE later.document = changes.document AND later.seq > ${last}
    );
    DELETE FROM changes WHERE seq <= ${last};
    DELETE FROM transactions WHERE seq <= ${last};
    COMMIT;
  `);
}
