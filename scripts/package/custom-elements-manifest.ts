import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {execPath} from 'node:process';
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
export function writeManifest(root: string, dist: string): void {
  const elements = describeElements(root);
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
export function describeElements(root: string): ElementEntry[] {
  const {modules} = analyze(root);
  return modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName?.startsWith('stance-'))
    .map(publicOnly)
    .map(withPositions)
    .toSorted((a, b) => (a.tagName ?? '').localeCompare(b.tagName ?? '', 'en'));
}

function analyze(root: string): Manifest {
  const tool = join(root, 'node_modules', '@custom-elements-manifest', 'analyzer', 'cem.js');
  // The tool takes a folder inside the project alone.
  const folder = mkdtempSync(join(root, 'node_modules', '.manifest-'));
  // Only so does it leave package.json alone.
  const config = join(folder, 'config.mjs');
  writeFileSync(config, 'export default {packagejson: false};');
  const globs = ['--globs', 'src/elements/**/*.ts', '--config', relative(root, config)];
  const parameters = ['analyze', '--litelement', '--quiet', '--outdir', relative(root, folder)];
  execFileSync(execPath, [tool, ...parameters, ...globs], {cwd: root, stdio: 'inherit'});
  const text = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
  rmSync(folder, {recursive: true});
  return JSON.parse(text) as Manifest;
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
