/** What the analyzer reads for `custom-elements.json`; editors that know the tool use it too. */
export default {
  globs: ['src/elements/**/*.ts'],
  litelement: true,
  // The package names its manifest already.
  packagejson: false,
  quiet: true,
};
