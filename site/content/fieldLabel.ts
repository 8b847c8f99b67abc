import type { NamedStudioField } from 'content-schemas/fold.ts';

type Node = Readonly<Record<string, unknown>>;

/** A path in an answer in the words of the form, counting from 1: `facts.sessions.0` is "Sessions, 1". */
export function fieldLabel(
  fields: readonly Pick<NamedStudioField, 'name'>[],
  path: readonly PropertyKey[],
): string {
  let level: readonly unknown[] = fields;
  const words: string[] = [];
  for (const step of path) {
    if (typeof step === 'number') {
      words.push(String(step + 1));
      continue;
    }
    const field = level.find((candidate) => isNode(candidate) && candidate['name'] === step);
    if (!isNode(field)) continue;
    words.push(titleOf(field) ?? String(step));
    level = below(field);
  }
  return words.join(', ');
}

function below(field: Node): readonly unknown[] {
  if (Array.isArray(field['fields'])) return field['fields'];
  const { of } = field;
  if (!Array.isArray(of)) return [];
  return of.flatMap((member: unknown) => (isNode(member) ? below(member) : []));
}

function titleOf(field: Node): string | undefined {
  const { title } = field;
  return isNode(title) && typeof title['en'] === 'string' ? title['en'] : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
