import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One place in a file, and what stands there instead. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The line as it was, without its indent. */
  readonly code: string;
  /** Such as `< → <=`. */
  readonly change: string;
  readonly replacement: string;
}

/**
 * Logic alone: elements, pages and words are tested in a browser, and so are the entry files of workers, and the sandbox's
 * way to its own: Node has no Worker of that kind, so that no unit test can run them.
 */
const isLogic = (file: string) =>
  !/\.(test|test-d|fixture|d|worker)\.ts$|test-files\.ts$|^src\/(components|content|pages|strings)\//.test(
    file,
  ) && file !== 'src/sandbox/browser.ts';

/** All mutants in the order of a seed. Each has its place by its own words, so that an edit elsewhere moves no other. */
export function draw(root: string, seed: string): Mutant[] {
  const seen = new Map<string, number>();
  const rank = ({ file, code, change }: Mutant) => {
    const words = `${seed} ${file} ${code} ${change}`;
    seen.set(words, (seen.get(words) ?? 0) + 1);
    return createHash('sha256')
      .update(`${words} ${seen.get(words)}`)
      .digest('hex');
  };
  return globSync('src/**/*.ts', { cwd: root })
    .filter(isLogic)
    .sort()
    .flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')))
    .map((mutant) => ({ mutant, rank: rank(mutant) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ mutant }) => mutant);
}

function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node))
      return;
    for (const [place, replacement] of changes(node)) {
      const [start, end] = [place.getStart(), place.getEnd()];
      const { line } = tree.getLineAndCharacterOfPosition(start);
      const code = (source.split('\n')[line] ?? '').trim();
      const before = source.slice(start, end).replace(/\s+/g, ' ').slice(0, 80);
      const change = `${before} → ${replacement.replace(/\s+/g, ' ').slice(0, 80) || 'nothing'}`;
      found.push({ file, line: line + 1, start, end, code, change, replacement });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const operators: Record<string, readonly string[]> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
};

/** The ways to break a node: the part to replace, and by what. */
function changes(node: ts.Node): (readonly [ts.Node, string])[] {
  if (ts.isBinaryExpression(node)) {
    if (node.operatorToken.getText() === '??') return [[node, node.left.getText()]];
    const others = operators[node.operatorToken.getText()] ?? [];
    return others.map((other) => [node.operatorToken, other] as const);
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [[node, node.operand.getText()]];
  if (ts.isIfStatement(node))
    return [
      [node.expression, 'true'],
      [node.expression, 'false'],
    ];
  if (ts.isConditionalExpression(node))
    return [
      [node, `(${node.whenTrue.getText()})`],
      [node, `(${node.whenFalse.getText()})`],
    ];
  if (ts.isExpressionStatement(node)) return [[node, ';']];
  if (ts.isNumericLiteral(node)) return [[node, `(${node.getText()} + 1)`]];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
  if (ts.isStringLiteral(node) && !isName(node)) return [[node, node.text ? "''" : "'x'"]];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 1)
    return [[node, `[${node.elements.slice(0, -1).map((each) => each.getText())}]`]];
  return [];
}

/** Not a value: the name of a property, or of a module. */
const isName = (node: ts.StringLiteral): boolean =>
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  ts.isExportDeclaration(node.parent) ||
  ts.isElementAccessExpression(node.parent);
