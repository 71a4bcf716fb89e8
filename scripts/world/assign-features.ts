/** Assigns each feature of world-atlas to a country, territory, outside or disputed area. */
import {feature} from 'topojson-client';
import type {ShapeProperties} from '../../src/map/world/world-file';
import {cutAtParallel, findContaining, rewind, mergeAtAntimeridian} from './polygons';
import type {Areas, Atlas, Disputed, Polygon, State, WorldInputs} from './inputs';

/** One shape of the map: its properties and its polygons. */
export interface MapFeature {
  readonly properties: ShapeProperties;
  readonly polygons: readonly Polygon[];
}

/** A feature of world-atlas. Ids are not unique: 036 occurs twice, and five features have none. */
interface AtlasFeature {
  readonly id: string | null;
  readonly name: string;
  polygons: readonly Polygon[];
}

/** The name of an entry, one of its fields, the value, and the valid values. */
type Reference = [string, string, string, ReadonlySet<string>];

interface Named {
  readonly name: string;
  readonly shape: string;
  readonly id?: string | null;
}

/** Returns the shapes in degrees, and every mismatch between our lists and world-atlas. */
export function assignFeatures(inputs: WorldInputs): {pieces: MapFeature[]; problems: string[]} {
  const {territories, outside, disputed} = inputs.areas;
  const claims = new FeatureAssignment(inputs);
  // Parts first: they must be cut out before a country takes the rest of the feature.
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

/** Returns the 10m shapes of these countries, by code. */
export function fineShapes(
  atlas: Atlas,
  countries: readonly State[],
): Map<string, readonly Polygon[]> {
  const wanted = new Map(countries.map((country) => [country.numeric, country.code]));
  const geometries = atlas.objects.countries.geometries.filter(({id}) => wanted.has(String(id)));
  return new Map(geometries.map((g) => [wanted.get(String(g.id))!, polygonsOf(atlas, g)]));
}

/** Returns the points that two shapes share, as strings: where they touch on land. */
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

/** Assigns each feature to one owner and collects problems. */
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

  /** Takes a feature by name and checks its id. */
  named(entry: Named): readonly Polygon[] {
    const found = this.#find(entry);
    if (!found) return [];
    if (found.id !== entry.id) {
      this.#report(
        entry,
        'id',
        entry.id,
        `world-atlas has ${found.id} for "${found.name}": use it`,
      );
    }
    return this.#take(entry.name, found);
  }

  /** Takes a feature that is not drawn. */
  none(entry: Named): [] {
    this.named(entry);
    return [];
  }

  /** Cuts a part out of a feature, which keeps the rest. */
  part(entry: Named & Pick<Disputed, 'containing' | 'southOf'>): readonly Polygon[] {
    const found = this.#find(entry);
    if (!found) return [];
    const {cut, rest} = cutPart(found.polygons, entry);
    if (cut.length === 0)
      this.#report(
        entry,
        'shape',
        entry.shape,
        'no polygon is there: check the point or the parallel',
      );
    found.polygons = rest;
    return cut;
  }

  /** Takes the features with a country’s numeric code that no list has; otherwise its 10m shape. */
  country(country: State): readonly Polygon[] {
    const own = this.#features.filter(
      (f) => f.id === country.numeric && !this.#spokenFor.has(f.name),
    );
    if (own.length > 0) return own.flatMap((found) => this.#take(country.code, found));
    const fine = fineShapes(this.#islands, [country]).get(country.code);
    if (fine) return fine;
    this.problems.push(
      `data/countries.json: ${country.code}, field "numeric", value "${country.numeric}": ` +
        'world-atlas has no shape with this id: correct the number',
    );
    return [];
  }

  unclaimed(): string[] {
    return this.#features
      .filter((found) => !this.#owners.has(found))
      .map(
        ({name, id}) =>
          `world-atlas: "${name}" (id ${id}) is not assigned to any country: add it to data/territories.json`,
      );
  }

  #find(entry: Named): AtlasFeature | undefined {
    const found = this.#features.find((f) => f.name === entry.shape);
    if (!found)
      this.#report(entry, 'shape', entry.shape, 'is not a name in world-atlas 50m: correct it');
    return found;
  }

  #take(owner: string, found: AtlasFeature): readonly Polygon[] {
    const rival = this.#owners.get(found);
    if (rival)
      this.problems.push(
        `world-atlas: "${found.name}" is assigned to ${rival} and ${owner}: keep one`,
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

/** Returns the entries that take a whole feature by name. */
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

/** Returns problems for unknown country codes and unknown shapes. */
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
        'is not a known country or area: correct it',
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
