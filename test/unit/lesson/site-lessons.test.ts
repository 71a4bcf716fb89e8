import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {describe, expect, test} from 'vitest';
import {checkLessons, inOrder} from '../../../scripts/data/check-lessons';
import {readLessonTexts} from '../../../scripts/data/files';
import {openLesson} from '../../../src/data/lesson/read';
import {englishLessons} from '../../../src/model/messages/lessons';
import {formatProblem} from '../../../src/data/problems';
import {fillLesson} from '../../../src/model/lesson/placeholders';
import {minutesOf, stepsOf, type Lesson, type Step} from '../../../src/model/lesson/lesson';
import {formatDate} from '../../../src/model/dates';
import actEvidence from '../../evidence/acts.json';
import evidence from '../../evidence/letters.json';
import {FACTS} from '../../support/fixtures/lesson-facts';
import {stance} from '../../support/fixtures/lesson-rule';
import {dataset, sampleLesson} from '../../support/fixtures/lesson-sample';

const TEACHING = readFileSync('docs/teaching.md', 'utf8');

const lessons = await Promise.all(
  [...readLessonTexts('.')].map(async ([file, text]): Promise<[string, Lesson]> => {
    const {lesson, problems = []} = await openLesson(text, file, dataset, englishLessons);
    if (!lesson) throw new Error(problems.map(formatProblem).join('\n'));
    return [lesson.id, lesson];
  }),
);
/** The lessons as a class reads them. */
const filled = lessons.map(([id, lesson]) => [id, fillLesson(lesson, dataset)] as const);

/** Counts are written as digits; these words would hide one. */
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve'];
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

test('there are facts for each lesson and each of its steps', () => {
  const named = lessons.map(([id, {steps}]) => [id, steps.map((step) => step.id)]);
  expect(Object.fromEntries(named)).toEqual(
    Object.fromEntries(Object.entries(FACTS).map(([id, facts]) => [id, Object.keys(facts)])),
  );
});

describe.each(filled)('%s', (id, lesson) => {
  test.each(lesson.steps.map((step) => [step.id, step] as const))(
    '%s: its numbers and names are those of the evidence',
    (name, step) => {
      const {numbers = [], countries = []} = FACTS[id]![name]!;
      expect(numbersIn(step)).toEqual(ordered(numbers));
      expect(statesIn(step)).toEqual([...new Set(countries)].toSorted());
    },
  );

  test('its days are days of the evidence', () => {
    const days = lesson.steps.flatMap((step) =>
      [...textOf(step).matchAll(new RegExp(`\\d+ (${MONTHS}) \\d{4}`, 'g'))].map(([day]) => day),
    );
    const notes = JSON.stringify(evidence);
    const acts = actEvidence.acts.map(({date}) => formatDate(date, 'en-GB'));
    expect(days.filter((day) => !notes.includes(day) && !acts.includes(day))).toEqual([]);
  });

  test('its documents are those of the evidence', () => {
    const symbols = lesson.steps.flatMap((step) => textOf(step).match(/A\/[\w/]+/g) ?? []);
    const known = evidence.statements.map(({symbol}) => symbol);
    expect(symbols.filter((symbol) => !known.includes(symbol))).toEqual([]);
  });

  test('takes 20 minutes without the steps for the long one, and at most 45 with them', () => {
    expect(lesson.steps.length).toBeGreaterThanOrEqual(10);
    expect(lesson.steps.length).toBeLessThanOrEqual(15);
    expect(minutesOf(lesson, 'short')).toBe(20);
    expect(minutesOf(lesson, 'full')).toBeGreaterThan(40);
    expect(minutesOf(lesson, 'full')).toBeLessThanOrEqual(45);
  });

  test('every step has notes, and most ask something', () => {
    expect(lesson.steps.filter(({notes}) => notes.length === 0)).toEqual([]);
    expect(lesson.steps.filter(({question}) => question).length).toBeGreaterThan(9);
  });

  test('stands in the guide for teachers, step by step', () => {
    const [, section = ''] = TEACHING.split(`## ${lesson.title}\n`);
    const [own = ''] = section.split(/^## /m);
    const rows = [...own.matchAll(/^\| (.+?) +\| (\d+) +\| (yes)? *\|$/gm)].map(
      ([, heading, minutes, short]) => [heading, Number(minutes), short === 'yes'],
    );
    expect(rows).toEqual(
      lesson.steps.map(({heading, minutes, fullLessonOnly}) => [heading, minutes, !fullLessonOnly]),
    );
    const line = `present.html?lesson=${id}`.replaceAll(/[.?]/g, String.raw`\$&`);
    const total = new RegExp(`${line}\` +\\| (\\d+) +\\| (\\d+)`).exec(TEACHING)!.slice(1);
    expect(total.map(Number)).toEqual([minutesOf(lesson, 'full'), minutesOf(lesson, 'short')]);
  });
});

test('what the notes tell of the states to guess is what the evidence says', () => {
  const lesson = lessons.find(([id]) => id === 'who-signed-what')![1];
  const {question, notes} = lesson.steps.find(({id}) => id === 'guess-october')!;
  const countries = question?.kind === 'guess' ? question.countries! : [];
  const byStance = ['condemn', 'support', 'none'].map((one) =>
    countries
      .filter((code) => stance('2019-10', code) === one)
      .map(nameOf)
      .toSorted(),
  );
  expect(byStance).toEqual([
    ['France', 'United States'],
    ['China', 'Cuba', 'Russia'],
    ['Brazil', 'Saudi Arabia', 'Switzerland'],
  ]);
  expect(notes[1]).toBe(
    'Of these countries, France and the United States signed the critical statement; China, Cuba and Russia signed the supporting one; Brazil, Saudi Arabia and Switzerland signed neither.',
  );
});

test.each(lessons)('every number in %s is counted from the data', (_, {steps, title, about}) => {
  // What is left are days, documents and years.
  const texts = [title, about, ...steps.map(textOf)].map((text) =>
    text.replaceAll(/\{[^}]*\}/g, ''),
  );
  expect(texts.flatMap((text) => numbersInText(text).filter((number) => number !== 2))).toEqual([]);
});

test('the guide for teachers has the lessons in the order of their list', () => {
  const listed = inOrder(lessons.map(([, lesson]) => lesson)).map(({id}) => id);
  const told = [...TEACHING.matchAll(/^\| .*`present\.html\?lesson=([\w-]+)` /gm)];
  expect(told.map(([, id]) => id)).toEqual(listed);
});

test('the short lesson begins and ends as the long one does', () => {
  for (const [, lesson] of lessons) {
    expect(stepsOf(lesson, 'short')[0]).toBe(lesson.steps[0]);
    expect(stepsOf(lesson, 'short').at(-1)).toBe(lesson.steps.at(-1));
  }
});

describe('the build', () => {
  test('writes each lesson and a list of them', async () => {
    const {files, problems} = await checkLessons(readLessonTexts('.'), dataset);
    expect(problems).toEqual([]);
    expect([...files.keys()]).toEqual([
      'lessons/who-signed-what.json',
      'lessons/reading-critically.json',
      'lessons/index.json',
    ]);
    for (const [id, lesson] of lessons) {
      const text = files.get(`lessons/${id}.json`)!;
      expect((await openLesson(text, id, dataset, englishLessons)).lesson).toEqual(lesson);
    }
    const {lessons: listed} = JSON.parse(files.get('lessons/index.json')!) as {
      lessons: unknown[];
    };
    expect(listed).toContainEqual({
      id: 'who-signed-what',
      title: 'Who signed what, 2019 to 2021',
      about: filled.find(([id]) => id === 'who-signed-what')![1].about,
      steps: 15,
      minutes: 45,
      shortMinutes: 20,
    });
  });

  test('lists lessons by their order, then those without one by their title', async () => {
    const texts = [
      {id: 'a', title: 'Zebra'},
      {id: 'b', title: 'Ähre'},
      {id: 'c', title: 'Later', order: 7},
      {id: 'd', title: 'Sooner', order: 2},
    ].map((own): [string, string] => [
      `data/lessons/${own.id}.json`,
      JSON.stringify({...sampleLesson(), ...own}),
    ]);
    const {files, problems} = await checkLessons(new Map(texts), dataset);
    expect(problems).toEqual([]);
    const index = JSON.parse(files.get('lessons/index.json')!) as {lessons: {id: string}[]};
    expect(index.lessons.map(({id}) => id)).toEqual(['d', 'c', 'b', 'a']);
  });

  test('tells two lessons that want one place', async () => {
    const texts = ['a', 'b'].map((id): [string, string] => [
      `data/lessons/${id}.json`,
      JSON.stringify({...sampleLesson(), id, order: 1}),
    ]);
    const {problems} = await checkLessons(new Map(texts), dataset);
    expect(problems.map(formatProblem)).toEqual([
      'data/lessons/b.json: order: 1: is already the place of a: change one of them',
    ]);
  });

  test('has written them', async () => {
    const {files} = await checkLessons(readLessonTexts('.'), dataset);
    for (const [path, text] of files) {
      expect(readFileSync(`public/${path}`, 'utf8')).toBe(text);
    }
    expect(readdirSync('public/lessons')).toHaveLength(lessons.length + 1);
  });

  test('tells a lesson whose file has another name', async () => {
    const texts = new Map([['data/lessons/other.json', JSON.stringify(sampleLesson())]]);
    const {problems} = await checkLessons(texts, dataset);
    expect(problems.map(formatProblem)).toEqual([
      'data/lessons/other.json: id: "sample": must be other, like the file name: change one of them',
    ]);
  });

  test(
    'npm run data tells every problem of the lessons, fails and writes nothing',
    {timeout: 30_000},
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'lessons-'));
      cpSync('data', join(folder, 'data'), {recursive: true});
      writeFileSync(join(folder, 'data/lessons/broken.json'), '{\n  "id": oops\n}');
      const {steps, ...rest} = sampleLesson();
      const empty = {...rest, id: 'empty', steps: [{...steps[0], heading: '', minutes: -5}]};
      writeFileSync(join(folder, 'data/lessons/empty.json'), JSON.stringify(empty));
      const {status, stderr} = runData(folder);
      expect(status).toBe(1);
      expect(stderr).toContain('The lessons have 3 problems:');
      expect(stderr).toContain('data/lessons/broken.json: Line 2: "\\"id\\": oops": cannot be');
      expect(stderr).toContain('data/lessons/empty.json: Step 1 · Heading: enter some text');
      expect(stderr).toContain('data/lessons/empty.json: Step 1 · Minutes: -5: must be a number');
      expect(existsSync(join(folder, 'public'))).toBe(false);
      rmSync(folder, {recursive: true});
    },
  );
});

function runData(folder: string) {
  const command = [resolve('node_modules/tsx/dist/cli.mjs'), resolve('scripts/data.ts')];
  return spawnSync(process.execPath, command, {cwd: folder, encoding: 'utf8'});
}

/** All that a step says, to the class and to its teacher. */
function textOf({heading, text, question, notes}: Step): string {
  return [heading, text, question?.text ?? '', ...notes].join('\n');
}

/** The numbers of a step that are no dates and no part of a document’s symbol. */
function numbersIn(step: Step): number[] {
  return numbersInText(textOf(step));
}

function numbersInText(whole: string): number[] {
  const text = whole
    .replaceAll(/A\/[\w/]+/g, '')
    .replaceAll(new RegExp(`\\d+ (${MONTHS}) \\d{4}`, 'g'), '')
    .replaceAll(/\b20(19|20|21)\b/g, '');
  const words = WORDS.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(text));
  const spelt = words.map((word) => (word === 'twelve' ? 12 : WORDS.indexOf(word) + 2));
  return ordered([...(text.match(/\d+/g) ?? []).map(Number), ...spelt]);
}

/** Long names first: South Sudan is not Sudan. China, the subject, is named everywhere. */
function statesIn(step: Step): string[] {
  let text = textOf(step);
  const byLength = dataset.countries.toSorted((a, b) => b.name.length - a.name.length);
  const found = byLength.filter(({name}) => {
    const before = text;
    text = text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), '');
    return text !== before;
  });
  return found
    .map(({code}) => code)
    .filter((code) => code !== 'CHN')
    .toSorted();
}

function ordered(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function nameOf(code: string): string {
  return dataset.countries.find((country) => country.code === code)!.name;
}
