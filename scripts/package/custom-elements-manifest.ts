import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import dataset from '../../data/record.json';
import {
  ACTS,
  BORDERS,
  CONTROLS,
  LOADING,
  NOTES,
  THEMES,
  VIEWS,
} from '../../src/model/view/attribute-values';

/** A thing that an element offers, as the manifest describes it. */
export interface Feature {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
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

/** Names of types with few values, which an editor cannot look up in the manifest. */
const UNIONS: Readonly<Record<string, readonly string[]>> = {
  ActsPlace: ACTS,
  BordersChoice: BORDERS,
  ControlsChoice: CONTROLS,
  LoadingChoice: LOADING,
  NotesPlace: NOTES,
  Theme: THEMES,
  ViewName: VIEWS,
};

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
    .map(withValues)
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

/** Types of attributes and members with their values, so that an editor can offer them. */
function withValues(element: ElementEntry): ElementEntry {
  const {attributes = [], members = []} = element;
  return {...element, attributes: attributes.map(spelledOut), members: members.map(spelledOut)};
}

function spelledOut<F extends Feature>(feature: F): F {
  if (!feature.type) return feature;
  const text = feature.type.text.replaceAll(/\w+/g, (name) => {
    const values = UNIONS[name];
    return values ? values.map((value) => `'${value}'`).join(' | ') : name;
  });
  return {...feature, type: {text: text.replaceAll(/(?: \| undefined){2,}/g, ' | undefined')}};
}
