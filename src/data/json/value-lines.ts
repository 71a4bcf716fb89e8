/** Every token of JSON that matters to a place in it. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gu;

/** A list or an object that has begun, and where in it the next value stands. */
interface Open {
  readonly path: string;
  /** Absent in an object. */
  index?: number;
  key?: string;
}

/**
 * The line, from 1, in which each value of a text of valid JSON begins, by its path, such as
 * `steps[2].show.country`.
 */
export function linesOf(json: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: Open[] = [];
  let line = 1;
  let from = 0;
  for (const {0: token, index} of json.matchAll(TOKEN)) {
    for (; from < index; from += 1) if (json[from] === '\n') line += 1;
    const parent = open.at(-1);
    if (token === ',') step(parent);
    else if (token === '}' || token === ']') open.pop();
    else if (isKey(token, parent)) parent!.key = JSON.parse(token) as string;
    else if (token !== ':') {
      const path = pathIn(parent);
      lines.set(path, line);
      if (token === '{') open.push({path});
      if (token === '[') open.push({path, index: 0});
    }
  }
  return lines;
}

function isKey(token: string, parent: Open | undefined): boolean {
  return (
    token.startsWith('"') && !!parent && parent.index === undefined && parent.key === undefined
  );
}

function step(parent: Open | undefined): void {
  if (parent?.index === undefined) delete parent?.key;
  else parent.index += 1;
}

function pathIn(parent: Open | undefined): string {
  if (!parent) return '';
  const {path, index, key = ''} = parent;
  if (index !== undefined) return `${path}[${index}]`;
  return path ? `${path}.${key}` : key;
}
