import type {PageFile} from '../../src/data/bundled-files';

/** One of our files as our programs look for it in a page (`src/data/bundled-files.ts`). */
export function fileInPage(name: PageFile, json: string): string {
  // In JSON "<" stands in texts alone, where it may be written so; no text can then end the script.
  const safe = json.trim().replaceAll('<', '\\u003c');
  return `<script type="application/json" data-stance-file="${name}">${safe}</script>`;
}
