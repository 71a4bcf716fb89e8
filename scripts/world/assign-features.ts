/** Which feature of the atlas is whose: states, territories, outside, disputed. */
import {feature} from 'topojson-client';
import type {ShapeProperties} from '../../src/map/world/world-file';
import {cutAtParallel, findContaining, rewind, mergeAtAntimeridian} from './polygons';
import type {Areas, Atlas, Disputed, Polygon, State, WorldInputs} from './inputs';

/** One shape of the map: what it is, and its polygons. */
export interface MapFeature {
  readonly properties: ShapeProperties;
  readonly polygons: readonly Polygon[];
}

/** A feature of the atlas. Its id is no key: 036 is there twice, and five features have none. */
interface AtlasFeature {
  readonly id: string | null;
  readonly name: string;
  polygons: readonly Polygon[];
}

/** Name of an entry, a field of it, what stands there, and what may. */
type Reference = [string, string, string, ReadonlySet<string>];

interface Named {
  readonly name: string;
  readonly shape: string;
  readonly id?: string | null;
}

/** The pieces in degrees, and every reason why lists and atlas do not fit each other. */
export function assignFeatures(inputs: WorldInputs): {pieces: MapFeature[]; problems: string[]} {
  const {territories, outside, disputed} = inputs.areas;
  const claims = new FeatureAssignment(inputs);
  // Parts first: what is cut out must be gone before its feature goes to a state.
  const apart = disputed.map(({name: key, of, mark, ...entry}): MapFeature => {
    const polygons = isPart(entry)
      ? claims.part({name: key, ...entry})
      : claims.named({name: key, ...entry});
    return {properties: {kind: 'disputed', key, of, mark}, polygons};
  });
  const held = territories.map((entry): MapFeature => ({
    properties: {kind: 'territory', key: entry.name, of: entry.signsFor},
    polygons: claims.named(entry),
  }));
  const others = outside.map((entry): MapFeature => ({
    properties: {kind: 'outside', key: entry.name},
    polygons: entry.cropped ? claims.none(entry) : claims.named(entry),
  }));
  const countries = inputs.countries.map((country): MapFeature => ({
    properties: {kind: 'state', key: country.code},
    polygons: claims.country(country),
  }));
  const pieces = [...countries, ...held, ...others, ...apart].filter((p) => p.polygons.length > 0);
  return {pieces, problems: [...claims.problems, ...unknownKeys(inputs), ...claims.unclaimed()]};
}

/** Shapes of the finer atlas for these states, by code. */
export function fineShapes(
  atlas: Atlas,
  countries: readonly State[],
): Map<string, readonly Polygon[]> {
  const wanted = new Map(countries.map((country) => [country.numeric, country.code]));
  const geometries = atlas.objects.countries.geometries.filter(({id}) => wanted.has(String(id)));
  return new Map(geometries.map((g) => [wanted.get(String(g.id))!, polygonsOf(atlas, g)]));
}

/** Points that two pieces have in common, as text: where they touch by land. */
export function sharedPoints(pieces: readonly MapFeature[]): Set<string> {
  const owners = new Map<string, MapFeature>();
  const shared = new Set<string>();
  for (const piece of pieces) {
    for (const key of piece.polygons.flat(2).map((point) => point.join())) {
      if ((owners.get(key) ?? piece) !== piece) shared.add(key);
      owners.set(key, piece);
    }
  }
  return shared;
}

/** Hands each feature to one owner and remembers what went wrong. */
class FeatureAssignment {
  readonly problems: string[] = [];
  readonly #features: readonly AtlasFeature[];
  readonly #spokenFor: ReadonlySet<string>;
  readonly #islands: Atlas;
  readonly #owners = new Map<AtlasFeature, string>();

  constructor({atlas, islands, areas}: WorldInputs) {
    this.#islands = islands;
    this.#spokenFor = new Set(listed(areas).map((entry) => entry.shape));
    this.#features = atlas.objects.countries.geometries.map((geometry) => ({
      id: geometry.id === undefined ? null : String(geometry.id),
      name: (geometry.properties as {name: string}).name,
      polygons: polygonsOf(atlas, geometry),
    }));
  }

  /** A feature found by name, which must carry the id that the list expects. */
  named(entry: Named): readonly Polygon[] {
    const found = this.#find(entry);
    if (!found) return [];
    if (found.id !== entry.id) {
      this.#report(
        entry,
        'id',
        entry.id,
        `world-atlas has ${found.id} for "${found.name}"; use that`,
      );
    }
    return this.#take(entry.name, found);
  }

  /** A feature that is claimed and not drawn. */
  none(entry: Named): [] {
    this.named(entry);
    return [];
  }

  /** A part cut out of a feature, which keeps the rest. */
  part(entry: Named & Pick<Disputed, 'containing' | 'southOf'>): readonly Polygon[] {
    const found = this.#find(entry);
    if (!found) return [];
    const {cut, rest} = cutPart(found.polygons, entry);
    if (cut.length === 0)
      this.#report(entry, 'shape', entry.shape, 'nothing lies there; check the cut');
    found.polygons = rest;
    return cut;
  }

  /** The feature with the state's number that no list speaks for; from the finer atlas if need be. */
  country(country: State): readonly Polygon[] {
    const own = this.#features.filter(
      (f) => f.id === country.numeric && !this.#spokenFor.has(f.name),
    );
    if (own.length > 0) return own.flatMap((found) => this.#take(country.code, found));
    const fine = fineShapes(this.#islands, [country]).get(country.code);
    if (fine) return fine;
    this.problems.push(
      `data/countries.json: ${country.code}, field "numeric", value "${country.numeric}": ` +
        'world-atlas has no shape with this id; correct the number',
    );
    return [];
  }

  unclaimed(): string[] {
    return this.#features
      .filter((found) => !this.#owners.has(found))
      .map(
        ({name, id}) =>
          `world-atlas: "${name}" (id ${id}) is claimed by nobody; list it in data/territories.json`,
      );
  }

  #find(entry: Named): AtlasFeature | undefined {
    const found = this.#features.find((f) => f.name === entry.shape);
    if (!found)
      this.#report(entry, 'shape', entry.shape, 'world-atlas 50m has no such name; correct it');
    return found;
  }

  #take(owner: string, found: AtlasFeature): readonly Polygon[] {
    const rival = this.#owners.get(found);
    if (rival)
      this.problems.push(
        `world-atlas: "${found.name}" is claimed by ${rival} and ${owner}; keep one`,
      );
    this.#owners.set(found, owner);
    return found.polygons;
  }

  #report({name}: Named, field: string, value: unknown, todo: string) {
    this.problems.push(
      `data/territories.json: ${name}, field "${field}", value ${JSON.stringify(value)}: ${todo}`,
    );
  }
}

function isPart(entry: Pick<Disputed, 'containing' | 'southOf'>): boolean {
  return entry.containing !== undefined || entry.southOf !== undefined;
}

/** Entries that own a whole feature by its name. */
function listed({territories, outside, disputed}: Areas): Named[] {
  return [...territories, ...outside, ...disputed.filter((entry) => !isPart(entry))];
}

function cutPart(
  polygons: readonly Polygon[],
  {containing, southOf}: Pick<Disputed, 'containing' | 'southOf'>,
) {
  if (southOf !== undefined) {
    const {north, south} = cutAtParallel(polygons, southOf);
    return {cut: south, rest: north};
  }
  const index = containing ? findContaining(polygons, containing) : -1;
  return {
    cut: polygons.filter((_, i) => i === index),
    rest: polygons.filter((_, i) => i !== index),
  };
}

/** Codes of no state, and borders dashed against a shape that is not there. */
function unknownKeys({areas, countries}: WorldInputs): string[] {
  const codes = new Set(countries.map((country) => country.code));
  const keys = new Set([...codes, ...listed(areas).map((entry) => entry.name)]);
  const named: Reference[] = [
    ...areas.territories.map((t): Reference => [t.name, 'signsFor', t.signsFor, codes]),
    ...areas.disputed.flatMap((d): Reference[] => (d.of ? [[d.name, 'of', d.of, codes]] : [])),
    ...areas.disputed.flatMap((d) =>
      d.dashedAgainst.map((key): Reference => [d.name, 'dashedAgainst', key, keys]),
    ),
    ...areas.lines.flatMap((l) => l.between.map((c): Reference => [l.name, 'between', c, codes])),
  ];
  return named
    .filter(([, , value, known]) => !known.has(value))
    .map(
      ([name, field, value]) =>
        `data/territories.json: ${name}, field "${field}", value "${value}": ` +
        'no state or area is called so; correct it',
    );
}

function polygonsOf(atlas: Atlas, geometry: Atlas['objects']['countries']['geometries'][number]) {
  const shape = feature(atlas, geometry);
  if (shape.type !== 'Feature') return [];
  const {geometry: outline} = shape;
  if (outline.type === 'Polygon')
    return mergeAtAntimeridian(rewind([outline.coordinates as Polygon]));
  if (outline.type === 'MultiPolygon')
    return mergeAtAntimeridian(rewind(outline.coordinates as Polygon[]));
  return [];
}
