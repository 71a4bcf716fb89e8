/** Guesses and answers on this device: they outlive a reload, another step and the end of a lesson. */
import type {StepQuestion} from '../../model/lesson/lesson';
import type {PlayStore} from './activity';

const PREFIX = 'stance-atlas-play ';

/** As long as guesses are kept, in milliseconds: a day. */
const LIFETIME = 86_400_000;

/** What a browser refused to store, in private windows for example: it lives as long as the page. */
const memoryFallback = new Map<string, string>();

/** How long a game is kept: with the window, or on the device. */
export type PlayArea = 'window' | 'device';

/** What belongs to a game, so that no other question or dataset takes its guesses. */
interface PlayKey {
  readonly area: PlayArea;
  /** What the game belongs to: a lesson, or a page. */
  readonly owner: string;
  /** The step of the lesson. */
  readonly step: string;
  readonly question: StepQuestion | undefined;
  readonly version: string;
}

interface Entry {
  readonly at: number;
  readonly sign: string;
  readonly play: unknown;
}

/** Returns the place of one game. */
export function playStore({area, owner, step, question, version}: PlayKey): PlayStore {
  const name = `${nameOf(owner)}${step}`;
  const sign = JSON.stringify([version, question]);
  let last: string | undefined;
  return {
    read() {
      const entry = readEntry(area, name);
      return entry?.sign === sign ? entry.play : undefined;
    },
    write(play) {
      const text = JSON.stringify(play);
      if (text === last) return;
      last = text;
      if (play === undefined) remove(area, name);
      else save(area, name, JSON.stringify({at: Date.now(), sign, play} satisfies Entry));
    },
  };
}

/** Tells whether anything of an owner is kept on this device. */
export function hasPlays(owner: string): boolean {
  return namesOf(owner).some((name) => readEntry('device', name) !== undefined);
}

/** Takes away all that is kept of an owner on this device. */
export function clearPlays(owner: string): void {
  for (const name of namesOf(owner)) remove('device', name);
}

/** Takes away what is older than a day, of whatever lesson. */
export function dropOldPlays(): void {
  for (const name of namesOf()) readEntry('device', name);
}

function nameOf(owner: string): string {
  return `${PREFIX}${owner} `;
}

function namesOf(owner?: string): readonly string[] {
  const start = owner === undefined ? PREFIX : nameOf(owner);
  return [...memoryFallback.keys(), ...storedNames()].filter((name) => name.startsWith(start));
}

/** What is too old or unreadable is taken away as soon as it is met. */
function readEntry(area: PlayArea, name: string): Entry | undefined {
  const entry = parse(load(area, name));
  const age = Date.now() - (entry?.at ?? 0);
  if (entry && age >= 0 && age < LIFETIME) return entry;
  remove(area, name);
  return undefined;
}

function parse(text: string | null | undefined): Entry | undefined {
  try {
    const entry = JSON.parse(text ?? 'null') as Entry | null;
    return typeof entry?.at === 'number' ? entry : undefined;
  } catch {
    return undefined;
  }
}

function load(area: PlayArea, name: string): string | null | undefined {
  try {
    return memoryFallback.get(name) ?? storage(area).getItem(name);
  } catch {
    return undefined;
  }
}

function save(area: PlayArea, name: string, text: string): void {
  try {
    storage(area).setItem(name, text);
    memoryFallback.delete(name);
  } catch {
    memoryFallback.set(name, text);
  }
}

function remove(area: PlayArea, name: string): void {
  memoryFallback.delete(name);
  try {
    storage(area).removeItem(name);
  } catch {
    // Where nothing can be stored, nothing is left.
  }
}

function storedNames(): readonly string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

/** Asked for anew each time: a browser may refuse the access itself. */
function storage(area: PlayArea): Storage {
  return area === 'device' ? localStorage : sessionStorage;
}
