import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {fillTables} from '../../../scripts/package/element-tables';
import {describeElements} from '../../../scripts/package/custom-elements-manifest';

const elements = await describeElements(fileURLToPath(new URL('../../..', import.meta.url)));

describe('the tables of docs/elements.md', () => {
  test('say what the doc comments say: `npx tsx scripts/docs.ts` writes them', async () => {
    const text = readFileSync('docs/elements.md', 'utf8');
    for (const name of ['attributes', 'events', 'properties', 'parts']) {
      expect(text).toContain(`<!-- table:${name} -->`);
    }
    expect(await fillTables(text, elements)).toBe(text);
  });

  test('are noticed when they are stale', async () => {
    const stale = '<!-- table:parts -->\n\n| part |\n| - |\n| `gone` |\n\n<!-- /table -->\n';
    const filled = await fillTables(stale, elements);
    expect(filled).not.toContain('gone');
    expect(filled).toContain('`disclaimer`');
  });

  test('cannot have a name that nobody knows', async () => {
    await expect(fillTables('<!-- table:x --><!-- /table -->', elements)).rejects.toThrow('"x"');
  });
});

test('docs/elements.md lists what scripts can use of an atlas, and nothing else', () => {
  const text = readFileSync('docs/elements.md', 'utf8');
  const [, section = ''] = /^## Properties and methods\n([^]*?)^#/m.exec(text) ?? [];
  const listed = [...section.matchAll(/^\| `(\w+)/gm)].map(([, name]) => name!);
  const atlas = elements.find(({tagName}) => tagName === 'stance-atlas')!;
  const attributes = atlas.attributes!.map(({name}) => name);
  const offered = atlas.members!.map(({name}) => name).filter((name) => !attributes.includes(name));
  expect(listed.toSorted()).toEqual([...new Set(offered)].toSorted());
});

describe('the manifest', () => {
  test('describes every element, and each thing that it offers', () => {
    const unsaid = elements.flatMap(({tagName, attributes, events, cssParts, cssProperties}) =>
      [attributes, events, cssParts, cssProperties].flatMap((features = []) =>
        features
          .filter(({description = ''}) => description === '')
          .map(({name}) => `${tagName}: ${name}`),
      ),
    );
    expect(elements.length).toBeGreaterThanOrEqual(10);
    expect(unsaid).toEqual([]);
  });

  test('has the colours of the record’s positions', () => {
    const atlas = elements.find(({tagName}) => tagName === 'stance-map');
    const names = atlas?.cssProperties?.map(({name}) => name);
    expect(names).toContain('--stance-condemn');
    expect(names).toContain('--stance-support');
  });

  test('spells out the values of an attribute that has few', () => {
    const atlas = elements.find(({tagName}) => tagName === 'stance-atlas')!;
    const typeOf = (wanted: string) => atlas.attributes!.find(({name}) => name === wanted)?.type;
    expect(typeOf('theme')?.text).toBe("'auto' | 'light' | 'dark' | undefined");
    expect(typeOf('versus')?.text).toBe('string | undefined');
    // No name of a type is left that an editor could not look up.
    const types = atlas.attributes!.flatMap(({type}) => type?.text.match(/\b[A-Z]\w+/g) ?? []);
    expect(types).toEqual([]);
  });
});
