import type {Plugin} from 'vite';
import {allEnglish} from '../../src/model/messages/views';
import type {BuiltData} from '../data/write-data';
import {fillHtml} from '../html/fill-pages';

/** Writes what the data says into the pages. */
export function filledPages(data: BuiltData): Plugin {
  return {
    name: 'filled-pages',
    transformIndexHtml: (html) => fillHtml(html, data, allEnglish),
  };
}

/**
 * The page for iframes has one classic script, which `first.js` starts after the first paint; the
 * development server has the module that it is built from.
 */
export function embedScript(): Plugin {
  return {
    name: 'embed-script',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(
          '<script type="module" src="/src/pages/embed/embed.ts"></script>',
          '<script type="text/deferred" vite-ignore src="./embed.js"></script>',
        ),
    },
  };
}

/** An iframe without an origin loads a style sheet only if its link does not ask for CORS. */
export function embedStyles(): Plugin {
  return {
    name: 'embed-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, {path}) =>
        path.endsWith('/embed.html') ? html.replaceAll(' crossorigin', '') : html,
    },
  };
}
