import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const SOURCES = ['src/elements', 'src/pages'].flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({file: `${folder}/${name}`, code: readFileSync(`${folder}/${name}`, 'utf8')})),
);

/** Tag → names of its properties. */
const PROPERTIES = new Map(
  SOURCES.flatMap(({code}) => {
    const tag = /(?:@element|Internal\s+(?:\*\s+)?element) `?(stance-[\w-]+)/.exec(code)?.[1];
    const declared = code.matchAll(/@property\([^)]*\)\s+(?:override )?(\w+)/g);
    return tag ? [[tag, new Set([...declared].map(([, name]) => name!))] as const] : [];
  }),
);

test('every property that a template sets is one of the element', () => {
  expect([...PROPERTIES.keys()]).toContain('stance-map');
  const bound = SOURCES.flatMap(bindingsIn);
  expect(bound.length).toBeGreaterThan(50);
  expect(bound.filter(({tag, name}) => !PROPERTIES.get(tag)?.has(name))).toEqual([]);
});

/** Properties set on our own elements, as in `<stance-map .country=${code}>`. */
function bindingsIn({file, code}: {file: string; code: string}) {
  return [...code.matchAll(/<(stance-[\w-]+)((?:[^<>]|=>)*)/g)].flatMap(
    ([, tag = '', inside = '']) =>
      [...inside.matchAll(/\s\.(\w+)=/g)].map(([, name = '']) => ({file, tag, name})),
  );
}
