import {format, resolveConfig} from 'prettier';
import type {ElementEntry, Feature} from './custom-elements-manifest';

const ATLAS = 'stance-atlas';

/** Returns a document with each of its marked tables written again, formatted like the others. */
export async function fillTables(text: string, elements: readonly ElementEntry[]): Promise<string> {
  const tables: Readonly<Record<string, () => string>> = {
    attributes: () => attributeTable(elements),
    events: () => eventTable(elements),
    properties: () => propertyTable(elements),
    parts: () => partTable(elements),
  };
  const filled = text.replace(
    /(<!-- table:(\w+) -->)[^]*?(<!-- \/table -->)/g,
    (_all, start: string, name: string, end: string) => {
      const table = tables[name];
      if (!table) throw new Error(`No table "${name}". Use: ${Object.keys(tables).join(', ')}.`);
      return `${start}\n\n${table()}\n\n${end}`;
    },
  );
  return format(filled, {...(await resolveConfig('docs/elements.md')), parser: 'markdown'});
}

function attributeTable(elements: readonly ElementEntry[]): string {
  const attributes = elements.find(({tagName}) => tagName === ATLAS)?.attributes ?? [];
  return tableOf(
    ['Attribute', 'Sets'],
    attributes.map(({name, description}) => [code(name), oneLine(description)]),
  );
}

function eventTable(elements: readonly ElementEntry[]): string {
  const all = elements.flatMap(({tagName = '', events = []}) =>
    events.map((event) => ({...event, tagName})),
  );
  const names = [...new Set(all.map(({name}) => name))];
  return tableOf(
    ['Event', 'Sent by', 'Sent when'],
    names.map((name) => {
      const same = all.filter((event) => event.name === name);
      const senders = same.map(({tagName}) => code(`<${tagName}>`)).join(', ');
      return [code(name), senders, oneLine(same[0]?.description)];
    }),
  );
}

function propertyTable(elements: readonly ElementEntry[]): string {
  const rows = new Map<string, Feature>();
  for (const {cssProperties = []} of elements) {
    for (const property of cssProperties) {
      if (!rows.has(property.name)) rows.set(property.name, property);
    }
  }
  return tableOf(
    ['Custom property', 'Sets', 'Default'],
    [...rows.values()].map(({name, description, default: value}) => [
      code(name),
      oneLine(description),
      value === undefined ? 'set by the dataset or the theme' : code(value),
    ]),
  );
}

function partTable(elements: readonly ElementEntry[]): string {
  const rows = elements.flatMap(({tagName = '', cssParts = []}) =>
    cssParts.map(({name, description}) => [code(name), code(`<${tagName}>`), oneLine(description)]),
  );
  return tableOf(['Part', 'Of', 'Is'], rows);
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

function oneLine(text = ''): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
