import type { TypeNode } from 'groq-js';
import { z } from 'zod';

/** JSON Schema as `z.toJSONSchema` writes it for the side that a parser takes in. */
const jsonSchema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  get anyOf() {
    return z.array(jsonSchema).optional();
  },
  get oneOf() {
    return z.array(jsonSchema).optional();
  },
  get items() {
    return jsonSchema.optional();
  },
  get properties() {
    return z.record(z.string(), jsonSchema).optional();
  },
  required: z.array(z.string()).optional(),
});
type Accepted = z.infer<typeof jsonSchema>;

/** What the parser accepts, as JSON Schema. */
export function acceptedBy(parser: z.ZodType): Accepted {
  return jsonSchema.parse(
    z.toJSONSchema(parser, { io: 'input', unrepresentable: 'any', reused: 'inline' }),
  );
}

/**
 * Where the evaluated type of a projection and a parser disagree: a value may arrive that is refused, an
 * attribute is read that nobody parses, or one is parsed that nobody reads. One line per place, none when they agree.
 */
export function disagreements(answer: TypeNode, accepted: Accepted, path = ''): string[] {
  const branches = branchesOf(accepted);
  if (answer.type === 'union')
    return answer.of.flatMap((one) => disagreements(one, accepted, path));
  if (branches) return againstBranches(answer, branches, path);
  switch (answer.type) {
    case 'null':
      return accepted.type === 'null' ? [] : [`${path}: null may arrive, but is refused`];
    case 'string':
    case 'number':
    case 'boolean':
      return againstPrimitive(answer, accepted, path);
    case 'array':
      return accepted.type === 'array'
        ? disagreements(answer.of, accepted.items ?? {}, `${path}[]`)
        : [`${path}: a list arrives, but ${named(accepted)} is expected`];
    case 'object':
      return againstObject(answer, accepted, path);
    case 'inline':
    case 'unknown':
      return [`${path}: the type cannot be evaluated (${answer.type})`];
  }
}

function branchesOf(accepted: Accepted): Accepted[] | undefined {
  const { type } = accepted;
  if (Array.isArray(type)) return type.map((one) => ({ ...accepted, type: one }));
  return accepted.anyOf ?? accepted.oneOf;
}

function againstBranches(answer: TypeNode, branches: Accepted[], path: string): string[] {
  const tries = branches.map((branch) => disagreements(answer, branch, path));
  if (tries.some((problems) => problems.length === 0)) return [];
  const nearest = tries
    .filter(
      (problems) =>
        !problems.some(
          (problem) => problem.startsWith(`${path}: `) || problem.startsWith(`${path}._type: `),
        ),
    )
    .sort((a, b) => a.length - b.length)[0];
  return (
    nearest ?? [
      `${path}: ${answer.type} may arrive, but none of ${branches.map(named).join(', ')} fits`,
    ]
  );
}

function againstPrimitive(
  answer: Extract<TypeNode, { type: 'string' | 'number' | 'boolean' }>,
  accepted: Accepted,
  path: string,
): string[] {
  const kind = accepted.type === 'integer' ? 'number' : accepted.type;
  if (kind !== answer.type)
    return [`${path}: ${answer.type} arrives, but ${named(accepted)} is expected`];
  const values = accepted.const === undefined ? accepted.enum : [accepted.const];
  if (values === undefined || answer.value === undefined) return [];
  return values.includes(answer.value)
    ? []
    : [`${path}: "${String(answer.value)}" may arrive, but only ${values.join(', ')} is accepted`];
}

function againstObject(
  answer: Extract<TypeNode, { type: 'object' }>,
  accepted: Accepted,
  path: string,
): string[] {
  if (accepted.type !== 'object')
    return [`${path}: an object arrives, but ${named(accepted)} is expected`];
  const parsed = accepted.properties ?? {};
  const unread = Object.keys(parsed)
    .filter((name) => !(name in answer.attributes))
    .map((name) => `${path}.${name}: parsed, but not read`);
  const read = Object.entries(answer.attributes).flatMap(([name, attribute]) => {
    const into = parsed[name];
    return into === undefined
      ? [`${path}.${name}: read, but not parsed`]
      : disagreements(attribute.value, into, `${path}.${name}`);
  });
  return [...unread, ...read];
}

function named({ const: value, type }: Accepted): string {
  return value === undefined ? String(type ?? 'something') : JSON.stringify(value);
}
