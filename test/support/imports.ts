import {join, normalize, sep} from 'node:path/posix';

/** What the modules of one layer may import: other layers, and packages. */
interface Layer {
  readonly layers: readonly string[];
  readonly packages: RegExp;
}

const NO_PACKAGE = /^(?!)/;

/**
 * The rooms of `src` from the innermost outward, then `scripts`, which runs in Node and is bundled
 * into nothing. `entry` is what the package begins with: the files of `src` itself.
 */
const LAYERS: Readonly<Record<string, Layer>> = {
  model: {layers: ['model'], packages: NO_PACKAGE},
  data: {layers: ['model', 'data'], packages: /^(valibot|jsonc-parser)$/},
  map: {
    layers: ['model', 'map'],
    packages: /^(d3(-\w+)?|topojson-(client|specification)|geojson)$/,
  },
  elements: {
    layers: ['model', 'data', 'map', 'elements'],
    packages: /^(lit|uqr)(\/|$)/,
  },
  entry: {layers: ['model', 'data', 'map', 'elements', 'entry'], packages: NO_PACKAGE},
  loader: {
    layers: ['model', 'data', 'map', 'elements', 'entry', 'loader'],
    packages: NO_PACKAGE,
  },
  frameworks: {
    layers: ['model', 'elements', 'entry', 'frameworks'],
    packages: /^(lit|react|preact|vue|svelte)(\/|$)/,
  },
  pages: {
    layers: ['model', 'data', 'map', 'elements', 'entry', 'pages'],
    packages: /^(lit|workbox-\w+)(\/|$)/,
  },
  scripts: {layers: ['model', 'data', 'map', 'scripts', 'outside'], packages: /./},
};

/** `import … from '…'`, `export … from '…'`, a bare `import '…'` and `import('…')`. */
const IMPORTS = [
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
];

/**
 * The imports of one module that go against the layers, each in words.
 * @param path the module's path in the repository, with forward slashes
 */
export function offences(path: string, code: string): string[] {
  const from = layerOf(path);
  const layer = LAYERS[from];
  if (!layer) return [`${path} is in no layer (${Object.keys(LAYERS).join(', ')})`];
  return importsOf(code)
    .filter((url) => !isAllowed(url, path, layer))
    .map((url) => `${path} (${from}) must not import ${url}`);
}

function importsOf(code: string): string[] {
  return IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name]) => name ?? ''));
}

function isAllowed(url: string, path: string, layer: Layer): boolean {
  if (!url.startsWith('.')) return layer.packages.test(url);
  return layer.layers.includes(layerOf(normalize(join(path, '..', url))));
}

function layerOf(path: string): string {
  const [top = '', second = '', ...rest] = path.split(sep);
  if (top === 'scripts') return 'scripts';
  if (top !== 'src') return 'outside';
  return rest.length > 0 ? second : 'entry';
}
