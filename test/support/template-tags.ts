import {parseSync} from 'vite';

/** A tag, or an attribute up to its value; a selector such as `[data-id="` is neither. */
const TAG = /<[a-z!/]|(?:^|\s)[a-z][a-z-]*="$/i;

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/**
 * Where code puts HTML together from values without escaping them: in a template string or with
 * `+`, each as `line: text`. Templates of the tag `html` escape their values.
 */
export function unescapedTags(path: string, code: string): string[] {
  const {program, errors} = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  const found: string[] = [];
  walk(program, (node, parent) => {
    if (isUnescaped(node, parent)) {
      const line = code.slice(0, node.start).split('\n').length;
      found.push(`${line}: ${code.slice(node.start).split('\n')[0]}`);
    }
  });
  return found;
}

function isUnescaped(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (node.type === 'TemplateLiteral') {
    const {quasis, expressions} = node as SyntaxNode & TemplateParts;
    const isTagged =
      parent?.type === 'TaggedTemplateExpression' && nameOf(parent['tag']) === 'html';
    return !isTagged && expressions.length > 0 && quasis.some(({value}) => TAG.test(value.cooked));
  }
  if (node.type !== 'BinaryExpression' || node['operator'] !== '+') return false;
  return [node['left'], node['right']].some((side) => {
    const {type, value} = side as SyntaxNode;
    return type === 'Literal' && typeof value === 'string' && TAG.test(value);
  });
}

interface TemplateParts {
  readonly quasis: readonly {readonly value: {readonly cooked: string}}[];
  readonly expressions: readonly unknown[];
}

function nameOf(node: unknown): unknown {
  return (node as {readonly name?: unknown}).name;
}

function walk(
  node: unknown,
  visit: (node: SyntaxNode, parent: SyntaxNode | undefined) => void,
  parent?: SyntaxNode,
): void {
  if (Array.isArray(node)) {
    for (const each of node) walk(each, visit, parent);
  } else if (typeof node === 'object' && node !== null) {
    const own = 'type' in node ? (node as SyntaxNode) : undefined;
    if (own) visit(own, parent);
    for (const value of Object.values(node)) walk(value, visit, own ?? parent);
  }
}
