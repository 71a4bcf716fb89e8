/** The pages that are measured: one article, with the map in it each in another way. */
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {readDataset} from '../src/data/dataset/validate';
import {readWorld, type World} from '../src/map/world/shapes';
import {attributeText} from '../src/model/html';
import {defaultRound, stancesOf, type Stances} from '../src/model/stances/stances';
import type {Dataset, Position} from '../src/model/types';
import {compactRounds, type CompactRound} from './compact-rounds';
import type {Complete} from './in-page';

/** Maps on the pages that have many. */
export const MANY = 10;

const repository = fileURLToPath(new URL('..', import.meta.url));
const handWritten = join(repository, 'bench', 'hand-written');
const geometry = join(repository, 'node_modules', 'world-atlas', 'countries-110m.json');

/** One page of the bench. */
export interface Page {
  /** Below the server's address. */
  readonly path: string;
  /** Its map, and what takes its place. */
  readonly complete: readonly Complete[];
}

export interface Slider {
  readonly path: readonly string[];
  /** The value of each round, oldest first. */
  readonly values: readonly number[];
}

export interface Pages {
  readonly article: Page;
  /** The same with the slider alone, which is all that the hand-written page has. */
  readonly articleSlider: Page;
  readonly articleMany: Page;
  readonly frame: Page;
  readonly own: Page;
  readonly handWritten: Page;
  readonly handWrittenMany: Page;
  readonly handWrittenPasted: Page;
  /** The article without a map. */
  readonly plain: Page;
  readonly svg: Page;
  readonly svgFrame: Page;
  readonly sliders: {readonly article: Slider; readonly handWritten: Slider};
}

/**
 * Writes all pages into a folder.
 * @param own which page of the site is the frame
 */
export async function writePages(folder: string, site: string, own: string): Promise<Pages> {
  const read = (name: string) => readFileSync(join(site, name), 'utf8');
  const dataset = readDataset(JSON.parse(read('atlas.json')), 'atlas.json').dataset!;
  const world = readWorld(JSON.parse(read('world.json')));
  const rounds = compactRounds(dataset);
  const shown = dataset.rounds.indexOf(defaultRound(dataset.rounds)!);
  const stances = stancesOf(dataset.countries, dataset.rounds[shown]!);
  await writeHandWritten(folder, rounds);
  const article = (name: string, head: string, map: string) =>
    writeFileSync(join(folder, name), articleOf(head, map));
  const element = '<stance-atlas loading="eager"></stance-atlas>';
  article('article.html', '', OUR_SCRIPT + element);
  article('article-slider.html', '', OUR_SCRIPT + element.replace('>', ' controls="slider">'));
  article('article-many.html', '', OUR_SCRIPT + element.repeat(MANY));
  article('frame.html', FRAME_STYLE, frameOf(`/site/${own}`));
  article('plain.html', '', '');
  article('svg.html', svgStyle(dataset.positions), svgOf(world, stances));
  article('svg-frame.html', FRAME_STYLE, frameOf('/pages/svg.html'));
  const countries = completeBy(dataset.positions, [...stances.values()]);
  const shapes = stancesOfShapes(rounds[shown]!);
  const drawn = completeBy(dataset.positions, shapes);
  const first = ['svg.first-map .states path'];
  const ours = ['stance-atlas', 'stance-map', '.state .shape'];
  const inArticle = ['stance-atlas', '.first-map .states path'];
  return {
    article: {path: 'pages/article.html', complete: [countries(inArticle), countries(ours)]},
    articleSlider: {
      path: 'pages/article-slider.html',
      complete: [countries(inArticle), countries(ours)],
    },
    articleMany: {
      path: 'pages/article-many.html',
      complete: [countries(inArticle, MANY), countries(ours, MANY)],
    },
    frame: {path: 'pages/frame.html', complete: [countries(first)]},
    own: {path: `site/${own}`, complete: [countries(first)]},
    handWritten: {path: 'pages/hand-written/index.html', complete: [drawn(['.map path'])]},
    handWrittenMany: {
      path: 'pages/hand-written/many.html',
      complete: [drawn(['.map path'], MANY)],
    },
    handWrittenPasted: {
      path: 'pages/hand-written/pasted.html',
      complete: [drawn(['.map path'], MANY)],
    },
    plain: {path: 'pages/plain.html', complete: [{shapes: ['h1'], count: 1, fills: {}}]},
    svg: {path: 'pages/svg.html', complete: [countries(['.map .state'])]},
    svgFrame: {path: 'pages/svg-frame.html', complete: [countries(['.map .state'])]},
    sliders: {
      article: {path: ['stance-atlas', 'stance-slider', 'input'], values: monthsOf(dataset)},
      handWritten: {path: ['.map input'], values: rounds.map((_, index) => index)},
    },
  };
}

const OUR_SCRIPT = `<link rel="preload" as="fetch" href="/site/first.html" crossorigin><script type="module" async src="/site/stance-atlas.js"></script>`;
const FRAME_STYLE = '<style>iframe { border: 0; height: 800px; width: 100%; }</style>';

/** Bundled as for a server; with many maps it is the same page with the figure again and again. */
async function writeHandWritten(folder: string, rounds: readonly CompactRound[]): Promise<void> {
  const target = join(folder, 'hand-written');
  await build({
    configFile: false,
    root: handWritten,
    base: './',
    logLevel: 'warn',
    build: {outDir: target, emptyOutDir: true, target: 'es2022', modulePreload: false},
  });
  mkdirSync(target, {recursive: true});
  cpSync(geometry, join(target, 'countries-110m.json'));
  writeFileSync(join(target, 'rounds.json'), JSON.stringify(rounds));
  const html = readFileSync(join(target, 'index.html'), 'utf8');
  const many = html.replace(/<figure.*<\/figure>/s, (figure) => figure.repeat(MANY));
  writeFileSync(join(target, 'many.html'), many);
  writeFileSync(join(target, 'pasted.html'), many.replace(/<script\b.*?<\/script>/s, pastedOften));
}

/** The block with its script again and again, as editors paste it: each loads and reads for itself. */
function pastedOften(script: string): string {
  return Array.from({length: MANY}, (_, index) =>
    script.replace(/\.js(?=")/, `.js?figure=${index}`),
  ).join('');
}

function frameOf(url: string): string {
  return `<iframe src="${url}" title="Map"></iframe>`;
}

/** The article of the hand-written page, with another map in it. */
function articleOf(head: string, map: string): string {
  return readFileSync(join(handWritten, 'index.html'), 'utf8')
    .replace(/<!-- head -->.*<!-- \/head -->/s, () => head)
    .replace(/<!-- map -->.*<!-- \/map -->/s, () => map);
}

/** What must be there, as a function of where it is and how often. */
function completeBy(positions: readonly Position[], stances: readonly string[]) {
  return (shapes: readonly string[], maps = 1): Complete => ({
    shapes,
    count: stances.length * maps,
    fills: Object.fromEntries(
      positions.map(({id, colour}) => [
        computed(colour.light),
        stances.filter((stance) => stance === id).length * maps,
      ]),
    ),
  });
}

/** A colour such as `#1a4178` as a browser tells it. */
function computed(hex: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${parts.join(', ')})`;
}

/** What each shape of the coarse world stands for; many small states have none. */
function stancesOfShapes({condemn, support, rest}: CompactRound): readonly string[] {
  const world = JSON.parse(readFileSync(geometry, 'utf8')) as {
    objects: {countries: {geometries: readonly {id?: string}[]}};
  };
  return world.objects.countries.geometries.map(({id = ''}) => {
    if (condemn.includes(id)) return 'condemn';
    return support.includes(id) ? 'support' : rest;
  });
}

/** Months from the first round on, as our slider counts. */
function monthsOf({rounds}: Dataset): readonly number[] {
  const months = rounds.map(({id}) => Number(id.slice(0, 4)) * 12 + Number(id.slice(5, 7)));
  return months.map((month) => month - months[0]!);
}

function svgStyle(positions: readonly Position[]): string {
  const rules = positions.map(({id, colour}) => `.map .${id} { fill: ${colour.light}; }`);
  return `<style>.map path { fill: #d9d9d6; stroke: #777; stroke-width: 0.4; } ${rules.join(' ')}
.map .borders { fill: none; stroke: white; } .map .disputed { stroke-dasharray: 2; }</style>`;
}

/** The map of one round: all shapes of ours, and nothing to press. */
function svgOf(world: World, stances: Stances): string {
  const areas = world.areas.map(({of, path}) => shape(stances.get(of ?? '') ?? 'outside', path));
  const countries = world.countries.map(({key, path}) => shape(`state ${stances.get(key)!}`, path));
  const borders =
    shape('borders', world.borders) + shape('borders disputed', world.disputedBorders);
  const box = attributeText({viewBox: `0 0 ${world.width} ${world.height}`, role: 'img'});
  return `<figure class="map"><svg ${box}>${areas.join('')}${countries.join('')}${borders}</svg></figure>`;
}

function shape(words: string, path: string): string {
  return `<path${attributeText({class: words, d: path})}/>`;
}
