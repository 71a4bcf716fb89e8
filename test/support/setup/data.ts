/** The data files in `public/`, which many tests read: written once a run. */
import {env} from 'node:process';
import {built, npm} from './build';

/** Each project of the tests loads this module for itself; the process is one. */
const running = globalThis as {stanceData?: Promise<unknown>};

/** With `STANCE_BUILT=1` the files are taken as they are. */
export default async function setUpData(): Promise<void> {
  if (env['STANCE_BUILT']) return;
  running.stanceData ??= npm(built.repository, 'run', 'data');
  await running.stanceData;
}
