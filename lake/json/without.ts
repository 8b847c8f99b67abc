/** A copy of an object without some of its members. */
export function without(value: Readonly<Record<string, unknown>>, members: readonly string[]) {
  const left = Object.entries(value).filter(([key]) => !members.includes(key));
  return Object.fromEntries(left);
}
