import ts from 'typescript';

/** One import: what it names, and whether it vanishes before the program runs. */
export interface Import {
  specifier: string;
  typeOnly: boolean;
}

/** Lists the imports, re-exports and literal dynamic imports of a source file (.ts, .tsx, .mjs, .astro or .mdx). */
export function importsOf(file: string, source: string): Import[] {
  const program = programIn(file, source);
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, program, ts.ScriptTarget.Latest, false, kind);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = importIn(node);
    if (one) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function importIn(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, vanishes(node.importClause));
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return named(node.argument.literal, true);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return named(node.arguments[0], false);
  }
  return undefined;
}

function named(specifier: ts.Node | undefined, typeOnly: boolean): Import | undefined {
  if (!specifier || !ts.isStringLiteralLike(specifier)) return undefined;
  return { specifier: specifier.text, typeOnly };
}

function vanishes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

/** Takes the program out of a file that also holds markup. */
function programIn(file: string, source: string): string {
  if (file.endsWith('.mdx')) return (source.match(/^import .*$/gm) ?? []).join('\n');
  if (!file.endsWith('.astro')) return source;
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
  const scripts = [...source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code,
  );
  return [frontmatter, ...scripts].join('\n;\n');
}
