/** `npx tsx scripts/docs.ts`: writes the tables of `docs/elements.md` from the doc comments. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describeElements} from './package/custom-elements-manifest';
import {fillTables} from './package/element-tables';

const DOCUMENT = 'docs/elements.md';

const elements = await describeElements(fileURLToPath(new URL('..', import.meta.url)));
writeFileSync(DOCUMENT, await fillTables(readFileSync(DOCUMENT, 'utf8'), elements));
