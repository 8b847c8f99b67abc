/** The parameters that make a route's file produce this path: its parts under the route's names. */
export function pathTo<const Name extends string>(
  href: string,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const parts = href.split('/').filter((part) => part !== '');
  if (parts.length !== names.length) {
    throw new Error(`The path ${href} does not fit a route with the parts ${names.join(', ')}.`);
  }
  const params: Partial<Record<Name, string>> = {};
  names.forEach((name, index) => {
    const part = parts[index];
    if (part !== undefined) params[name] = part;
  });
  return params;
}
