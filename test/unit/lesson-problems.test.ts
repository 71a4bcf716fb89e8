import {expect, test} from 'vitest';
import {openLesson, readLesson} from '../../src/data/lesson';
import {formatProblem} from '../../src/data/problems';
import {record, sampleLesson, setAt} from './lesson-sample';

type Place = (string | number)[];

const ROUNDS = '2019-07, 2019-10, 2020-10, 2021-03';

/** What stands where, and what is said of it: one problem each, and no other. */
const BROKEN: [Place, unknown, string][] = [
  [['author'], 'Me', 'author: "Me": is no field that is known here'],
  [['title'], undefined, 'title: is missing: must be text'],
  [['title'], '  ', 'title: "  ": must be text that is not empty'],
  [['id'], 'My lesson', 'id: "My lesson": must be small letters, digits and hyphens'],
  [['steps'], undefined, 'steps: must be a list with at least 1 step'],
  [['steps'], [], 'steps: []: must be a list with at least 1 step'],
  [['steps'], {}, 'steps: {}: must be a list with at least 1 step'],
  [['steps', 1], 'Qatar', 'Step 2: "Qatar": must be an object'],
  [['steps', 0, 'heading'], '', 'Step 1, heading: "": must be text that is not empty'],
  [['steps', 2, 'heading'], 'a\nb', 'Step 3, heading: "a\\nb": must be one line'],
  [['steps', 2, 'heading'], 'x'.repeat(81), 'has 81 characters, and 80 can be read'],
  [['steps', 0, 'text'], 7, 'Step 1, text: 7: must be text'],
  [['steps', 0, 'text'], 'One. Two! Three', 'has 3 sentences, and 2 are the limit'],
  [['steps', 0, 'text'], 'word '.repeat(60), 'has 299 characters, and 240 can be read'],
  [['steps', 0, 'text'], 'So <b>bold</b>.', 'Step 1, text: "So <b>bold</b>.": holds <b>'],
  [['steps', 0, 'text'], 'Salt &amp; pepper', 'holds &amp;, which would be shown as it is written'],
  [['steps', 0, 'show'], undefined, 'Step 1, show: must be an object'],
  [
    ['steps', 0, 'show', 'round'],
    '2019-08',
    `Step 1, show, round: "2019-08": is no round of the record: choose one of ${ROUNDS}`,
  ],
  [
    ['steps', 0, 'show', 'round'],
    '2020-07',
    'is known and not mapped (June–July 2020), because its lists have not been seen whole',
  ],
  [['steps', 1, 'show', 'versus'], '2022-06', 'Step 2, show, versus: "2022-06": is no round'],
  [['steps', 1, 'show', 'versus'], '2019-07', 'is the round that is shown already'],
  [
    ['steps', 0, 'show', 'view'],
    'globe',
    'Step 1, show, view: "globe": must be one of map, sides, all, table, shifts',
  ],
  [['steps', 0, 'show', 'view'], 'shifts', 'compares two rounds: add a second one as versus'],
  [
    ['steps', 0, 'show', 'filter'],
    'critics',
    'Step 1, show, filter: "critics": is no class of one round: choose one of condemn, support, both, withdrawn, none',
  ],
  [['steps', 1, 'show', 'filter'], 'condemn', 'is no class of a comparison: choose one of joined-'],
  [
    ['steps', 0, 'show', 'region'],
    'europa',
    'Step 1, show, region: "europa": must be one of world',
  ],
  [
    ['steps', 0, 'show', 'country'],
    'Quatar',
    'Step 1, show, country: "Quatar": is no state of the record: did you mean QAT (Qatar)?',
  ],
  [['steps', 0, 'show', 'country'], 'Germ', 'did you mean DEU (Germany)?'],
  [['steps', 0, 'show', 'country'], 'TWN', 'is no state of the record: did you mean '],
  [['steps', 0, 'show', 'country'], 'Atlantis', 'give its three-letter code, such as AFG'],
  [['steps', 0, 'show', 'borders'], 'none', 'Step 1, show, borders: "none": must be one of un'],
  [['steps', 0, 'show', 'zoom'], 3, 'Step 1, show, zoom: 3: is no field that is known here'],
  [['steps', 2, 'question'], 'Why?', 'Step 3, question: "Why?": must be an object'],
  [
    ['steps', 2, 'question', 'kind'],
    'vote',
    'Step 3, question, kind: "vote": must be one of open, predict, quiz',
  ],
  [['steps', 2, 'question', 'text'], '', 'Step 3, question, text: "": must be text'],
  [['steps', 2, 'question', 'seed'], '', 'Step 3, question, seed: "": must be text'],
  [['steps', 2, 'question', 'count'], 2.5, 'must be a whole number of questions from 1 to 20'],
  [['steps', 2, 'question', 'count'], 21, 'must be a whole number of questions from 1 to 20'],
  [
    ['steps', 1, 'question', 'round'],
    '2021-03',
    'Step 2, question, round: "2021-03": has a list that was never published, so that no guess can be checked: choose one of 2019-07, 2019-10, 2020-10',
  ],
  [['steps', 1, 'question', 'guess'], 'all', '"all": must be one of states, how-many'],
  [
    ['steps', 1, 'question', 'guess'],
    'how-many',
    'Step 2, question, states: ["FRA","CUB"]: is for',
  ],
  [['steps', 1, 'question', 'states'], [], 'must be a list of 1 to 20 states, or be left out'],
  [['steps', 1, 'question', 'states', 1], 'FRA', 'states, no. 2: "FRA": is there twice'],
  [['steps', 1, 'question', 'states', 0], 'FRX', 'states, no. 1: "FRX": is no state of the record'],
  [['steps', 0, 'minutes'], -1, 'Step 1, minutes: -1: must be a number of minutes above 0'],
  [['steps', 0, 'minutes'], '5', 'Step 1, minutes: "5": must be a number of minutes'],
  [['steps', 0, 'minutes'], undefined, 'Step 1, minutes: is missing: must be a number'],
  [['steps', 0, 'minutes'], 91, 'Step 1, minutes: 91: must be a number of minutes'],
  [['steps', 0, 'notes'], undefined, 'Step 1, notes: must be a paragraph in quotes, or a list'],
  [['steps', 0, 'notes'], [''], 'Step 1, notes, no. 1: "": must be text that is not empty'],
  [['steps', 0, 'notes', 0], 'n'.repeat(601), 'has 601 characters, and 600 are the limit'],
  [['steps', 0, 'longOnly'], 'yes', 'Step 1, longOnly: "yes": must be true or false'],
  [['steps', 2, 'id'], 'one', 'Step 3, id: "one": is the id of step 1 too: change one of them'],
  [['steps', 0, 'headding'], 'x', 'Step 1, headding: "x": is no field that is known here'],
];

test('there are more than twenty kinds of broken', () => {
  expect(BROKEN.length).toBeGreaterThan(20);
});

test.each(BROKEN)('%j: %j is told', (place, value, told) => {
  const lesson = sampleLesson();
  setAt(lesson, place, value);
  const problems = problemsOf(lesson);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('mine.json: ');
  expect(problems[0]).toContain(told);
});

test('all problems are told at once, in the order of the file', () => {
  const lesson = sampleLesson();
  for (const [place, value] of [
    [['title'], ''],
    [['steps', 0, 'heading'], ''],
    [['steps', 0, 'show', 'country'], 'XXX'],
    [['steps', 2, 'minutes'], 0],
    [['steps', 2, 'question', 'kind'], 'vote'],
  ] as [Place, unknown][]) {
    setAt(lesson, place, value);
  }
  expect(problemsOf(lesson).map((problem) => problem.split(': ')[1])).toEqual([
    'title',
    'Step 1, heading',
    'Step 1, show, country',
    'Step 3, minutes',
    'Step 3, question, kind',
  ]);
});

test('more than 60 steps are too many, however good each is', () => {
  const lesson = sampleLesson();
  const steps = Array.from({length: 61}, (_, index) => ({...lesson.steps[0]!, id: `s-${index}`}));
  expect(problemsOf({...lesson, steps})).toEqual([
    'mine.json: steps: has 61 steps, and 60 are the limit: divide it into lessons',
  ]);
  expect(problemsOf({...lesson, steps: steps.slice(1)})).toEqual([]);
});

test('a lesson whose steps are all for the long one has no short one', () => {
  const lesson = sampleLesson();
  const steps = lesson.steps.map((step) => ({...step, longOnly: true}));
  expect(problemsOf({...lesson, steps})).toEqual([
    'mine.json: steps: are all longOnly: the short lesson would be empty; leave it out in some',
  ]);
});

test.each([null, [], 7, 'lesson', true])('%j is no lesson', (json) => {
  expect(problemsOf(json)).toEqual([expect.stringContaining('is not a lesson: it must be')]);
});

test('what is not JSON is told with its line and what stands there', () => {
  const {problems = []} = openLesson('{\n  "id": "x"\n  "title": 1\n}', 'mine.json', record);
  expect(problems.map(formatProblem)).toEqual([
    expect.stringContaining('mine.json: Line 3: "\\"title\\": 1": is where the file stops being'),
  ]);
});

test('an empty file and a picture are told, not thrown', () => {
  for (const text of ['', '\u0089PNG\r\n\u001a\n']) {
    const {problems = []} = openLesson(text, 'mine.json', record);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.todo).toMatch(/stops being JSON/);
  }
});

test('a file of more than 1 MB is told, and not even parsed', () => {
  const text = JSON.stringify({...sampleLesson(), about: 'é'.repeat(500_000)});
  const {problems = []} = openLesson(text, 'mine.json', record);
  expect(problems.map(formatProblem)).toEqual([
    'mine.json: is larger than 1 MB: a lesson is text alone; check that it is the right file',
  ]);
});

function problemsOf(json: unknown): string[] {
  return (readLesson(json, 'mine.json', record).problems ?? []).map(formatProblem);
}
