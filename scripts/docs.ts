/** `npx tsx scripts/docs.ts`: writes the README's tables of what a page can set, from the doc comments. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {fillTables} from './package/readme-tables';
import {describeElements} from './package/custom-elements-manifest';

const README = 'README.md';

const elements = await describeElements(fileURLToPath(new URL('..', import.meta.url)));
writeFileSync(README, await fillTables(readFileSync(README, 'utf8'), elements));
