/** `npm run docs`: writes the tables of `docs/elements.md` from the doc comments of the elements. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {fillTables} from './element-tables';
import {describeElements} from './custom-elements-manifest';

const DOCUMENT = 'docs/elements.md';

const elements = describeElements(fileURLToPath(new URL('../..', import.meta.url)));
writeFileSync(DOCUMENT, await fillTables(readFileSync(DOCUMENT, 'utf8'), elements));
