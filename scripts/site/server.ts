import type {InlineConfig} from 'vite';

/** Returns how Vite serves a built site: its files, and 404 for every other address. */
export function serverConfig(root: string, outDir: string, port: number): InlineConfig {
  return {
    root,
    configFile: false,
    base: './',
    logLevel: 'warn',
    // By itself Vite answers unknown addresses with the first page.
    appType: 'mpa',
    build: {outDir},
    preview: {port, strictPort: false},
  };
}
