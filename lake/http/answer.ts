const noSniffing = { 'X-Content-Type-Options': 'nosniff' } as const;

/** Answers a value as JSON. */
export function answerJson(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...noSniffing },
  });
}

/** Answers rows as NDJSON, one JSON value a line. */
export function answerLines(rows: Iterable<unknown>): Response {
  const lines = Array.from(rows, (row) => `${JSON.stringify(row)}\n`);
  return new Response(lines.join(''), {
    headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8', ...noSniffing },
  });
}

/** Answers bytes of a given type. */
export function answerBytes(bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string>) {
  return new Response(bytes, { headers: { ...headers, ...noSniffing } });
}
