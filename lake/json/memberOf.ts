/** A table's entry for a name that a caller sent; what every object inherits, such as `constructor`, is none. */
export function memberOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
