import type {Plugin} from 'vite';

/** Where `src/data/bundled-files.ts` finds the data: the folder above that of the scripts, once built. */
export function bundledFiles(): Plugin {
  return {
    name: 'bundled-files',
    config: (_config, {command}) => ({
      define: {__OWN_FILES__: JSON.stringify(command === 'build' ? '../' : '../../')},
    }),
  };
}
