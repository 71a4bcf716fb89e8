/** `npm run docs`: writes the README's tables of what a page can set, from the doc comments. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {fillTables} from './readme-tables';
import {describeElements} from './custom-elements-manifest';

const README = 'README.md';

const elements = describeElements(fileURLToPath(new URL('../..', import.meta.url)));
writeFileSync(README, await fillTables(readFileSync(README, 'utf8'), elements));
