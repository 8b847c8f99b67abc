/** What readers chose, as `serves` asks it: `where` is a country (`EE`) or a county (`ee-tartu`), which lies in one. */
export function wishFrom({ need = '', where = '' }: Readonly<Record<string, string | undefined>>) {
  return {
    need: need === '' ? undefined : need,
    country: where === '' ? undefined : where.slice(0, 2).toUpperCase(),
    county: where.includes('-') ? where : undefined,
  };
}
