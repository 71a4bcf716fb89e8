import type {PageFile} from '../../src/data/bundled-files';
import {html, trustedHtml, type Markup} from '../../src/model/html';

/** Returns a data file as the inline script that `src/data/bundled-files.ts` looks for. */
export function fileInPage(name: PageFile, json: string): Markup {
  // JSON has "<" only inside strings; escaped, no string can end the script.
  const safe = trustedHtml(json.trim().replaceAll('<', '\\u003c'));
  return html`<script type="application/json" data-stance-file="${name}">${safe}</script>`;
}
