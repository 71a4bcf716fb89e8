/** The reference of the bench: the map as one writes it by hand with D3, with nothing beyond it. */
import {geoEqualEarth, geoPath} from 'd3-geo';
import {select} from 'd3-selection';
import type {FeatureCollection} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import type {CompactRound} from '../compact-rounds';

type World = Topology<{countries: GeometryCollection<{name: string}>}>;
type Countries = FeatureCollection;

const WIDTH = 960;
const HEIGHT = 468;
const COLOURS = {condemn: '#1a4178', support: '#c77d11', withdrawn: '#8a6fb0'};
const REST = {none: '#d9d9d6', unknown: '#b4b4b0'};

const [world, rounds] = await Promise.all([
  load<World>('./countries-110m.json'),
  load<readonly CompactRound[]>('./rounds.json'),
]);
const countries = feature(world, world.objects.countries);
const fills = rounds.map(fillsOf);
// Pasted several times into a page, with a number each, it draws its own figure alone.
const own = new URL(import.meta.url).searchParams.get('figure');
document.querySelectorAll<HTMLElement>('.map').forEach((figure, index) => {
  if (own === null || own === String(index)) draw(figure, countries);
});

async function load<T>(url: string): Promise<T> {
  const response = await fetch(url);
  return (await response.json()) as T;
}

/** Country → colour in one round. */
function fillsOf({condemn, support, withdrawn}: CompactRound): ReadonlyMap<string, string> {
  return new Map([
    ...condemn.map((id) => [id, COLOURS.condemn] as const),
    ...support.map((id) => [id, COLOURS.support] as const),
    ...withdrawn.map((id) => [id, COLOURS.withdrawn] as const),
  ]);
}

function colourOf(id: string, round: number): string {
  return fills[round]!.get(id) ?? REST[rounds[round]!.rest];
}

function draw(figure: HTMLElement, {features}: Countries): void {
  const path = geoPath(geoEqualEarth().fitSize([WIDTH, HEIGHT], {type: 'Sphere'}));
  const slider = figure.querySelector('input')!;
  const label = figure.querySelector('output')!;
  const shapes = select(figure)
    .select('svg')
    .selectAll('path')
    .data(features)
    .join('path')
    .attr('d', path);
  const show = () => {
    const round = slider.valueAsNumber;
    label.textContent = rounds[round]!.label;
    shapes.attr('fill', ({id}) => colourOf(String(id), round));
  };
  slider.addEventListener('input', show);
  show();
}
