import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {makeWorld} from '../../../scripts/world/build-world';
import {
  boundsOf,
  coarse,
  fine,
  holdersOf,
  inputs,
  project,
  ringsOf,
  shapeOf,
  shapesOf,
  type Point,
} from '../../support/fixtures/world-map';

interface Evidence {
  territories: {id: string | null; name: string; signsFor: string}[];
  outside: {id: string | null; name: string}[];
}
const evidence = JSON.parse(readFileSync('test/evidence/territories.json', 'utf8')) as Evidence;
const data = inputs.areas;

describe.each([
  ['coarse', coarse],
  ['fine', fine],
])('on the %s map, the point', (_name, world) => {
  const points: [string, Point, string][] = [
    ['of Gaza lies in Palestine, which vanishes at 110m', [34.46, 31.5], 'PSE'],
    ['near Sevastopol lies in Crimea, which is cut out of Russia', [34.1, 45.3], 'Crimea'],
    [
      'of El Aaiún lies west of the berm, which is cut out of Morocco',
      [-13.2, 27.15],
      'Western Sahara west of the berm',
    ],
    ['east of the berm lies in Western Sahara', [-9.5, 26.4], 'Western Sahara'],
    ['of Marrakesh stays in Morocco', [-7.9, 31.6], 'MAR'],
    ['of Cayenne lies in France', [-53, 4], 'FRA'],
    ['of Canberra lies in Australia, whose id 036 is there twice', [149.1, -35.3], 'AUS'],
    ['of Pristina lies in Kosovo, which has no id', [21, 42.6], 'Kosovo'],
    ['of Hargeisa lies in Somaliland, which has no id', [44.1, 9.55], 'Somaliland'],
    ['of Taipei lies in Taiwan', [121.2, 24.5], 'Taiwan'],
    ['of Anadyr stays with Russia, across 180°', [-175, 66.3], 'RUS'],
    ['of Nuuk lies in Greenland', [-45, 70], 'Greenland'],
    ['of Maseru lies in Lesotho and not in the state around it', [28.2, -29.6], 'LSO'],
  ];
  test.each(points)('%s', (_words, lonLat, key) => {
    expect(holdersOf(world, lonLat)).toEqual([key]);
  });
});

describe('states across 180°', () => {
  test.each(['FJI', 'RUS', 'NZL', 'TUV', 'TON', 'WSM'])('%s is in one place', (code) => {
    const {left} = boundsOf(shapeOf(fine, code).path);
    expect(left).toBeGreaterThan(fine.width / 2);
  });

  test.each([
    ['FJI', 180],
    ['RUS', 180],
  ])('%s has no seam along the meridian where the atlas is cut', (code, longitude) => {
    const onMeridian = ([x, y]: Point) =>
      [-17, -16.8, -16.5, -16.2, 65, 66, 67, 68, 69, 70.9, 71.2, 71.5].some((latitude) => {
        const [px, py] = project([longitude, latitude]);
        return Math.abs(py - y) < 1 && Math.abs(px - x) < 0.02;
      });
    for (const ring of ringsOf(shapeOf(fine, code).path)) {
      const seams = ring.filter((point, i) => onMeridian(point) && onMeridian(ring.at(i - 1)!));
      const long = seams.filter((point) => {
        const before = ring.at(ring.indexOf(point) - 1)!;
        return Math.abs(point[0] - before[0]) < 0.02 && Math.abs(point[1] - before[1]) > 0.1;
      });
      expect(long).toEqual([]);
    }
  });

  test('Taveuni, which the atlas draws in two halves, is one island', () => {
    const [x, y] = project([-179.98, -16.87]);
    const near = ringsOf(shapeOf(fine, 'FJI').path).filter((ring) =>
      ring.some(([px, py]) => Math.hypot(px - x, py - y) < 0.45),
    );
    expect(near).toHaveLength(1);
  });
});

test('only states of far-flung parts span more than a third of the map', () => {
  const wide = shapesOf(fine).filter(({path}) => boundsOf(path).width > fine.width / 3);
  const expected = ['CHL', 'FRA', 'GBR', 'KIR', 'NLD', 'NOR', 'NZL', 'RUS', 'USA'];
  expect(expected).toEqual(expect.arrayContaining(wide.map(({key}) => key)));
});

test('no single island or mainland but those of the largest states spans a fifth of the map', () => {
  const wide = shapesOf(fine).filter(({path}) =>
    ringsOf(path).some((ring) => {
      const xs = ring.map(([x]) => x);
      return Math.max(...xs) - Math.min(...xs) > fine.width / 5;
    }),
  );
  expect(wide.map(({key}) => key)).toEqual(['RUS']);
});

test('the Maldives, wound wrongly at 10m, fill islands and not the sea between them', () => {
  expect(holdersOf(fine, [75, 3])).toEqual([]);
  expect(boundsOf(shapeOf(fine, 'MDV').path).width).toBeLessThan(5);
});

test('Tuvalu, which has no shape at 50m, comes from 10m', () => {
  expect(inputs.atlas.objects.countries.geometries.some(({id}) => id === '798')).toBe(false);
  expect(shapeOf(fine, 'TUV').path.length).toBeGreaterThan(20);
});

test('Antarctica is left off and the map ends below South America', () => {
  expect(shapesOf(coarse).map(({key}) => key)).not.toContain('Antarctica');
  expect(project([-68, -56])[1]).toBeLessThan(coarse.height);
  expect(project([-60, -62])[1]).toBeGreaterThan(coarse.height);
});

describe('areas that are not states', () => {
  const outsideNames = evidence.outside.map(({name}) => name).filter((name) => name !== 'Kosovo');

  test('each territory of the evidence takes its colour from the state that signs for it', () => {
    for (const {id, name, signsFor} of evidence.territories) {
      const entry = data.territories.find((t) => t.name === name || t.shape === name);
      expect(entry, name).toMatchObject({id: id === '036b' ? '036' : id, signsFor});
      expect(shapeOf(coarse, entry!.name)).toMatchObject({kind: 'territory', of: signsFor});
    }
    expect(data.territories).toHaveLength(evidence.territories.length);
  });

  test('what the evidence has outside is outside', () => {
    for (const name of outsideNames.filter((each) => each !== 'Antarctica')) {
      const entry = data.outside.find((o) => o.name === name || o.shape === name);
      expect(shapeOf(coarse, entry!.name).kind, name).toBe('outside');
    }
    expect(data.outside).toHaveLength(outsideNames.length);
  });

  test.each([
    ['Crimea', 'UKR', 'hatched'],
    ['Western Sahara west of the berm', null, 'hatched'],
    ['Somaliland', 'SOM', 'dashed'],
    ['Northern Cyprus', 'CYP', 'dashed'],
    ['Kosovo', null, 'dashed'],
    ['Siachen Glacier', null, 'hatched'],
  ])('%s is disputed: colour of %s, %s', (key, of, mark) => {
    expect(shapeOf(coarse, key)).toMatchObject({kind: 'disputed', of, mark});
  });

  test.each([
    ['the berm', [-8.8, 27.45], true],
    ['27°40′ N', [-11, 27.6569], true],
    ['the line of control', [74.3, 34.75], true],
    ['the line between Somalia and Somaliland', [48.95, 9.8], true],
    ['the border of Algeria with Mali', [0, 22], false],
    ['the border of India with Nepal', [84, 27.5], false],
  ] as [string, Point, boolean][])('%s is dashed: %s', (_name, lonLat, dashed) => {
    const [x, y] = project(lonLat);
    const distance = Math.min(...ringsOf(fine.disputedBorders).flatMap((l) => toLine(l, x, y)));
    if (dashed) expect(distance).toBeLessThan(1);
    else expect(distance).toBeGreaterThan(5);
    const solid = Math.min(...ringsOf(fine.borders).flatMap((l) => toLine(l, x, y)));
    if (!dashed) expect(solid).toBeLessThan(3);
  });

  test('the disclaimer names what the map cannot show apart', () => {
    const text = readFileSync('data/territories.json', 'utf8');
    const {disclaimer} = JSON.parse(text) as {disclaimer: string};
    expect(disclaimer).toContain('Golan Heights');
    expect(disclaimer).toContain('Falkland Islands (Malvinas)');
    expect(disclaimer).toContain('Jammu and Kashmir');
  });
});

test('all problems are told at once, each with its place and what to do', () => {
  const [first, second, ...others] = data.territories;
  const broken = {
    ...inputs,
    countries: inputs.countries.map((s) => (s.code === 'FRA' ? {...s, numeric: '999'} : s)),
    areas: {
      ...data,
      territories: [{...first!, id: '001'}, {...second!, shape: 'Atlantis'}, ...others],
      disputed: data.disputed.map((d) => (d.name === 'Crimea' ? {...d, of: 'XXX'} : d)),
    },
  };
  const message = errorOf(() => makeWorld(broken));
  expect(message).toContain('FRA, field "numeric", value "999"');
  expect(message).toContain('"France" (id 250) is not assigned to any country');
  expect(message).toContain(`${first!.name}, field "id", value "001"`);
  expect(message).toContain(`${second!.name}, field "shape", value "Atlantis"`);
  expect(message).toContain('Crimea, field "of", value "XXX"');
});

test('a feature that two entries claim is a problem', () => {
  const [first] = data.territories;
  const territories = [...data.territories, {...first!, name: 'Double'}];
  const message = errorOf(() => makeWorld({...inputs, areas: {...data, territories}}));
  expect(message).toContain(`is assigned to ${first!.name} and Double`);
});

function errorOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Expected a failure');
}

/** Distances of a point to the segments of a line. */
function toLine(line: Point[], x: number, y: number): number[] {
  return line.slice(1).map(([x1, y1], i) => {
    const [x0, y0] = line[i]!;
    const square = (x1 - x0) ** 2 + (y1 - y0) ** 2 || 1;
    const t = Math.max(0, Math.min(1, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / square));
    return Math.hypot(x - x0 - t * (x1 - x0), y - y0 - t * (y1 - y0));
  });
}
