/** Reads JSON as a value that nobody has looked at yet; raises SyntaxError for anything else. */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return value;
}
