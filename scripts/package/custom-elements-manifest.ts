import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import dataset from '../../data/record.json';

/** A thing that an element offers, as the manifest describes it. */
export interface Feature {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

interface Member extends Feature {
  readonly privacy?: string;
}

/** One element of the manifest, as far as it is read here. */
export interface ElementEntry {
  readonly kind: string;
  readonly name: string;
  readonly tagName?: string;
  readonly attributes?: readonly Feature[];
  readonly members?: readonly Member[];
  readonly events?: readonly Feature[];
  readonly cssProperties?: readonly Feature[];
  readonly cssParts?: readonly Feature[];
}

interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly {readonly declarations: readonly ElementEntry[]}[];
}

/** Where the classes of all elements are exported. */
const MODULE = 'dist/index.js';

/** Writes `custom-elements.json`, from the doc comments of the elements. */
export async function writeManifest(root: string, dist: string): Promise<void> {
  const elements = await describeElements(root);
  const exports = elements.flatMap(({name, tagName}) => {
    const declaration = {name, module: MODULE};
    return [
      {kind: 'js', name, declaration},
      {kind: 'custom-element-definition', name: tagName, declaration},
    ];
  });
  const modules = [{kind: 'javascript-module', path: MODULE, declarations: elements, exports}];
  const manifest = {schemaVersion: '1.0.0', readme: 'README.md', modules};
  writeFileSync(join(dist, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** What each element offers to a page, in the order of their names. */
export async function describeElements(root: string): Promise<ElementEntry[]> {
  const {modules} = await analyze(root);
  return modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName?.startsWith('stance-'))
    .map(publicOnly)
    .map(withPositions)
    .toSorted((a, b) => (a.tagName ?? '').localeCompare(b.tagName ?? '', 'en'));
}

async function analyze(root: string): Promise<Manifest> {
  return (await cli({argv: ['analyze'], cwd: root, noWrite: true})) as Manifest;
}

/** Without what is nobody's business, and what the tool takes for an event by mistake. */
function publicOnly(element: ElementEntry): ElementEntry {
  const {members = [], events = []} = element;
  return {...element, members: members.filter(isOpen), events: events.filter(isNamed)};
}

function isOpen({name, privacy = 'public'}: Member): boolean {
  return !name.startsWith('#') && privacy === 'public';
}

/** An event without a name is one whose class gives it; the doc comment names that one too. */
function isNamed({name}: Partial<Feature>): boolean {
  return name?.startsWith('stance-') ?? false;
}

/** The colours of positions have the names that the record gives them. */
function withPositions(element: ElementEntry): ElementEntry {
  const {cssProperties = []} = element;
  const isColoured = cssProperties.some(({name}) => name === '--stance-none');
  if (!isColoured) return element;
  const positions = dataset.positions.map(({id, label}) => ({
    name: `--stance-${id}`,
    description: `Colour of “${label}”, a position of the dataset.`,
  }));
  return {...element, cssProperties: [...positions, ...cssProperties]};
}
