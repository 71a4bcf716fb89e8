/** Where things are in the text of a JSON file: loaded only for a file with a problem. */
import {
  findNodeAtLocation,
  parseTree,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser';

/**
 * Returns the line, from 1, at which a text stops being JSON. `JSON.parse` of Node 20 does not
 * tell.
 */
export function lineOfSyntaxError(text: string): number {
  const errors: ParseError[] = [];
  parseTree(text, errors, {disallowComments: true});
  // A text that merely stops is wrong at its last token, not on the empty line behind it.
  const end = text.trimEnd().length;
  return lineAt(text, Math.min(end, ...errors.map(({offset}) => offset)));
}

/**
 * Returns the line, from 1, of what a path such as `steps[2].show.country` leads to in a text of
 * valid JSON; of what is not there, the line of what it would be in. A text of one line has none.
 */
export function lineFinder(json: string): (path: string) => number | undefined {
  const root = parseTree(json);
  if (!root || lineAt(json, lastOf(root).offset) < 2) return () => undefined;
  return (path) => lineAt(json, deepest(root, toKeys(path)).offset);
}

/** The value that begins last. */
function lastOf(node: Node): Node {
  const last = node.children?.at(-1);
  return last ? lastOf(last) : node;
}

function deepest(root: Node, keys: JSONPath): Node {
  return findNodeAtLocation(root, keys) ?? deepest(root, keys.slice(0, -1));
}

function toKeys(path: string): JSONPath {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
