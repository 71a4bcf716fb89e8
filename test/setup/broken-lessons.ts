/** Lesson files as they come back from a text editor, each broken in another way. */
import {sampleLesson, setAt} from '../unit/lesson-sample';

type Place = readonly (string | number)[];

/** What stands where, and the beginning of what is said of it. */
type Break = readonly [place: Place, value: unknown, said: string];

const ROUNDS =
  '“2019-07” (July 2019), “2019-10” (October 2019), “2020-10” (October 2020) or “2021-03” (March 2021)';
const ONE = 'Step 1 (“Step one”)';
const TWO = 'Step 2 (“Step two”)';
export const THREE = 'Step 3 (“Step three”)';

/** One problem each, and no other. */
export const BREAKS: readonly Break[] = [
  [['author'], 'Me', 'The file, line 67: holds “author”, which no lesson has: check its spelling'],
  [['version'], 2, 'The file, line 67: holds “version”, which no lesson has'],
  [['$schema'], 7, 'Kind of file, line 67: 7 must be words between quotation marks'],
  [['title'], undefined, 'Title of the lesson, line 1: is missing: write something here'],
  [['title'], '  ', 'Title of the lesson, line 3: write something here'],
  [['about'], 5, 'What it is about, line 4: 5 must be words between quotation marks'],
  [
    ['id'],
    'My lesson',
    'File name, line 2: “My lesson” may have small letters, digits and hyphens',
  ],
  [['steps'], undefined, 'List of steps, line 1: is missing: must hold at least one step'],
  [['steps'], [], 'List of steps, line 5: must hold at least one step'],
  [['steps'], {}, 'List of steps, line 5: must hold at least one step'],
  [['steps', 1], 'Qatar', 'Step 2, line 21: “Qatar” is not written as its parts, each with a name'],
  [['steps', 0, 'heading'], '', 'Step 1, heading, line 8: write something here'],
  [
    ['steps', 2, 'heading'],
    'a\nb',
    'Step 3 (“a b”), heading, line 49: “a b” must be one line: remove the line break',
  ],
  [['steps', 2, 'heading'], 'x'.repeat(81), '…” has 81 characters, and 80 can be read'],
  [['steps', 0, 'text'], undefined, `${ONE}, text, line 6: is missing: write something here`],
  [
    ['steps', 0, 'text'],
    'One. Two! Three',
    `${ONE}, text, line 9: “One. Two! Three” has 3 sentences, and 2 are the limit: move the others`,
  ],
  [['steps', 0, 'text'], 'word '.repeat(60), 'has 299 characters, and 240 can be read'],
  [
    ['steps', 0, 'text'],
    'So <b>bold</b>.',
    '“So <b>bold</b>.” holds <b>, which the class would see',
  ],
  [['steps', 0, 'text'], 'Salt &amp; pepper', 'holds &amp;, which the class would see just so'],
  [
    ['steps', 0, 'show'],
    undefined,
    `${ONE}, what is shown, line 6: is missing: copy this piece from another lesson`,
  ],
  [
    ['steps', 0, 'show'],
    'map',
    `${ONE}, what is shown, line 10: “map” is not written as its parts`,
  ],
  [
    ['steps', 0, 'show', 'round'],
    '2019-08',
    `${ONE}, round, line 11: “2019-08” is no round of the record: write ${ROUNDS}`,
  ],
  [['steps', 0, 'show', 'round'], undefined, `${ONE}, round, line 10: is missing: write ${ROUNDS}`],
  [
    ['steps', 0, 'show', 'round'],
    '2020-07',
    '“2020-07” is a round that is known and not mapped (June–July 2020), because its lists have not been seen whole',
  ],
  [
    ['steps', 1, 'show', 'versus'],
    '2022-06',
    `${TWO}, second round, line 27: “2022-06” is no round`,
  ],
  [['steps', 1, 'show', 'versus'], '2019-07', '“2019-07” is the round that is shown already'],
  [
    ['steps', 0, 'show', 'view'],
    'globe',
    `${ONE}, shown as, line 15: “globe” is not known here: write “map” (Map), “sides” (Side by side)`,
  ],
  [
    ['steps', 0, 'show', 'view'],
    'shifts',
    '“shifts” (Who moved) compares two rounds: choose a second round',
  ],
  [
    ['steps', 0, 'show', 'filter'],
    'critics',
    `${ONE}, class that stays lit, line 12: “critics” is no class of one round: write “condemn” (Named on the critical letter)`,
  ],
  [
    ['steps', 0, 'show', 'filter'],
    'switched',
    '“switched” is a class of a comparison, and one round is shown: choose a second round, or write',
  ],
  [
    ['steps', 1, 'show', 'filter'],
    'condemn',
    '“condemn” is no class of a comparison of two rounds: write “joined-condemn” (Joined the critical letter)',
  ],
  [['steps', 0, 'show', 'filter'], 3, '“3” is no class of one round'],
  [
    ['steps', 0, 'show', 'region'],
    'europa',
    `${ONE}, part of the map, line 13: “europa” is not known here: write “world” (World)`,
  ],
  [
    ['steps', 0, 'show', 'country'],
    'Quatar',
    `${ONE}, state in the spotlight, line 14: “Quatar” is no state of the record: did you mean “QAT” (Qatar)?`,
  ],
  [['steps', 0, 'show', 'country'], 'Germ', 'did you mean “DEU” (Germany)?'],
  [
    ['steps', 0, 'show', 'country'],
    'Atlantis',
    'code of three letters, such as “AFG” (Afghanistan)',
  ],
  [['steps', 0, 'show', 'borders'], 'none', `${ONE}, borders, line 15: “none” is not known here`],
  [
    ['steps', 0, 'show', 'zoom'],
    3,
    `${ONE}, what is shown, line 15: holds “zoom”, which no lesson`,
  ],
  [
    ['steps', 2, 'question'],
    'Why?',
    `${THREE}, question or activity, line 59: “Why?” is not written as its parts`,
  ],
  [
    ['steps', 2, 'question', 'kind'],
    'vote',
    '“vote” is not known here: write “open” (A question to talk about), “predict” (A guess, then',
  ],
  [
    ['steps', 2, 'question', 'kind'],
    undefined,
    `${THREE}, question or activity, line 59: is missing: write “open”`,
  ],
  [['steps', 2, 'question', 'text'], '', `${THREE}, question in words, line 61: write something`],
  [['steps', 2, 'question', 'seed'], '', `${THREE}, word for the quiz, line 62: write something`],
  [['steps', 2, 'question', 'count'], 2.5, '2.5 must be a whole number from 1 to 20'],
  [['steps', 2, 'question', 'count'], 21, '21 must be a whole number from 1 to 20'],
  [
    ['steps', 2, 'question', 'answers'],
    ['FRA'],
    `${THREE}, question or activity, line 64: holds “answers”, which no lesson has`,
  ],
  [
    ['steps', 1, 'question', 'round'],
    '2021-03',
    `${TWO}, round to guess, line 38: “2021-03” has a list that was never published, so that no guess can be checked: write “2019-07” (July 2019)`,
  ],
  [
    ['steps', 1, 'question', 'guess'],
    'all',
    '“all” is not known here: write “states” (Who signed)',
  ],
  [['steps', 1, 'question', 'guess'], 'how-many', 'go with a guess of who signed'],
  [
    ['steps', 1, 'question', 'states'],
    [],
    `${TWO}, states to guess, line 40: must be 1 to 20 states`,
  ],
  [
    ['steps', 1, 'question', 'states', 1],
    'FRA',
    'no. 2, line 42: “FRA” is there twice: remove one',
  ],
  [['steps', 1, 'question', 'states', 0], 'FRX', 'no. 1, line 41: “FRX” is no state of the record'],
  [
    ['steps', 0, 'minutes'],
    -1,
    `${ONE}, minutes, line 19: -1 must be a number above 0 and up to 90`,
  ],
  [
    ['steps', 0, 'minutes'],
    '5',
    '“5” must be a number above 0 and up to 90, such as 2 or 2.5, without quotation marks',
  ],
  [['steps', 0, 'minutes'], undefined, `${ONE}, minutes, line 6: is missing: must be a number`],
  [['steps', 0, 'minutes'], 91, '91 must be a number above 0 and up to 90'],
  [
    ['steps', 0, 'notes'],
    undefined,
    `${ONE}, notes, line 6: is missing: must be words, or up to 12`,
  ],
  [['steps', 0, 'notes'], 12, `${ONE}, notes, line 16: 12 must be words, or up to 12 paragraphs`],
  [['steps', 0, 'notes'], [''], `${ONE}, notes, no. 1, line 17: write something here`],
  [['steps', 0, 'notes', 0], 'n'.repeat(601), 'has 601 characters, and 600 are the limit'],
  [
    ['steps', 0, 'longOnly'],
    'yes',
    `${ONE}, only in the full lesson, line 20: “yes” must be true (yes) or false (no)`,
  ],
  [
    ['steps', 2, 'id'],
    'one',
    `${THREE}, short name of the step, line 48: “one” is the short name of step 1 too: change one`,
  ],
  [['steps', 0, 'headding'], 'x', `${ONE}, line 20: holds “headding”, which no lesson has`],
];

/** The text of a sample lesson with other values at some places, as an editor would save it. */
export function broken(changes: readonly (readonly [Place, unknown])[]): string {
  const lesson = sampleLesson();
  for (const [place, value] of changes) setAt(lesson, place, value);
  return JSON.stringify(lesson, null, 2);
}

/** Words of the file, paths and terms of programmers, which nobody should have to read. */
export const CODE_WORDS =
  /steps\[|\.(?:show|question|heading|view)\b|\b(?:JSON|versus|longOnly|null|undefined|NaN|object|array|string|boolean|field|SyntaxError|schema)\b/;
