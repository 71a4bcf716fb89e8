import type {PageFile} from '../../src/data/bundled-files';

/** Returns a data file as the inline script that `src/data/bundled-files.ts` looks for. */
export function fileInPage(name: PageFile, json: string): string {
  // JSON has "<" only inside strings; escaped, no string can end the script.
  const safe = json.trim().replaceAll('<', '\\u003c');
  return `<script type="application/json" data-stance-file="${name}">${safe}</script>`;
}
