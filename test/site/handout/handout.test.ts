import type {Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import listed from '../../../data/countries.json';
import writtenOne from '../../../data/lessons/who-signed-what.json';
import writtenTwo from '../../../data/lessons/reading-critically.json';
import type {Lesson} from '../../../src/model/lesson/lesson';
import {fillLesson} from '../../../src/model/lesson/placeholders';
import {dataset} from '../../support/fixtures/lesson-sample';
import sources from '../../../data/sources.json';
import acts from '../../evidence/acts.json';
import evidence from '../../evidence/letters.json';
import {inOneLine} from '../../support/site/comparison';
import {violationsInLooks, violationsOn} from '../../support/site/axe';
import {ROUNDS, STATES, stancesByEvidence} from '../../support/site/explorer';
import {printed} from '../../support/site/pdf';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

const PAPERS = ['A4', 'Letter'] as const;
const [lessonOne, lessonTwo] = [writtenOne, writtenTwo].map((lesson) =>
  fillLesson(lesson as unknown as Lesson, dataset),
) as [Lesson, Lesson];
const LESSONS = [lessonOne, lessonTwo];
const NAMES = new Map(listed.countries.map(({code, name}) => [code, name]));

describe.each(PAPERS)('the handout on %s', (paper) => {
  const prints = new Map<string, Promise<readonly string[]>>();

  /** One print serves all tests. */
  const print = (query: string) => {
    const pages = prints.get(query) ?? printPage(query, paper);
    prints.set(query, pages);
    return pages;
  };

  test('has every name, every source and every question, and can be searched', async () => {
    const pages = await print('');
    const text = pages.join(' ');
    for (const {signatories} of evidence.statements) {
      for (const code of signatories) expect(text).toContain(NAMES.get(code));
    }
    const unbroken = text.replaceAll(' ', '');
    for (const {url} of sources.sources) expect(unbroken).toContain(url);
    for (const {title, steps} of LESSONS) {
      expect(text).toContain(title);
      for (const {question} of steps) if (question) expect(text).toContain(question.text);
    }
  });

  test('has no blank page, numbers on each, and nothing to press', async () => {
    const pages = await print('');
    for (const [i, text] of pages.entries()) {
      expect(text).toContain(`${i + 1} / ${pages.length}`);
      expect(text.length, `page ${i + 1}`).toBeGreaterThan(60);
    }
    expect(pages.join(' ')).not.toMatch(
      /Explore|For teachers|Third-party licences|Black and white|Print /,
    );
  });

  test('keeps the answers for a print of their own', async () => {
    const [questions, answers] = [await print(''), await print('?answers')];
    for (const {steps} of LESSONS) {
      for (const {question, notes} of steps) {
        if (!question) continue;
        for (const note of notes) {
          expect(answers.join(' ')).toContain(note);
          expect(questions.join(' ')).not.toContain(note);
        }
      }
    }
    expect(questions.join(' ')).toContain('Your guess');
    expect(answers.join(' ')).not.toContain('Your guess');
  });
});

test.each(PAPERS)(
  'on %s the guesses have a page to themselves, before what would tell them',
  async (paper) => {
    const pages = await printPage('?lesson=who-signed-what&facts=no', paper);
    const [first = '', ...others] = pages;
    expect(first).toContain('Fill in this page before you see the maps.');
    const guesses = lessonOne.steps.filter(({question}) => question?.kind === 'guess');
    expect(guesses).toHaveLength(2);
    for (const {question} of guesses) expect(first).toContain(question!.text);
    for (const {question} of lessonOne.steps) {
      if (question && question.kind !== 'guess') expect(first).not.toContain(question.text);
    }
    expect(first).not.toMatch(/signed by 22|names 22/);
    expect(others.join(' ')).toContain('signed by 22 countries, the supporting letter by 50');
  },
);

describe('the acts of the year around a round', () => {
  test('are left out until they are asked for', async () => {
    const {page} = await open({path: 'handout.html'});
    expect(await page.locator('.around').count()).toBe(ROUNDS.length);
    expect(await page.locator('.acts:visible').count()).toBe(0);
    await page.getByLabel('Print the acts around March 2021').check();
    expect(await page.locator('.acts:visible').count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?acts=2021-03');
  });

  test.each(ROUNDS)('are those of the evidence around %s', async (round) => {
    const {page} = await open({path: `handout.html?acts=${round}`});
    const printedActs = page.locator('.acts:visible > li');
    const fitting = acts.acts.filter(near(round));
    expect(fitting.length).toBeGreaterThan(10);
    expect(await printedActs.count()).toBe(fitting.length);
    const text = await page.locator('.acts:visible').innerText();
    for (const {sources: cited} of fitting) {
      for (const {url, publisher} of cited) expect(text).toContain(url ?? publisher);
    }
  });

  test('are whole on paper, on pages without a gap', async () => {
    const pages = await printPage('?lesson=none&facts=no&acts=2021-03', 'A4');
    const text = pages.join(' ').replaceAll(/\s/g, '');
    for (const {sources: cited} of acts.acts.filter(near('2021-03'))) {
      for (const {url} of cited) if (url) expect(text).toContain(url);
    }
    for (const [index, one] of pages.entries())
      expect(one.length, `page ${index + 1}`).toBeGreaterThan(60);
  });

  test('have nothing for axe to mend', async () => {
    const {page} = await open({path: 'handout.html?acts=2019-07'});
    expect(await violationsOn(page, {parts: '.around'})).toEqual([]);
  });
});

test('the second line of a long name is set in, so that it looks like no other name', async () => {
  const {page} = await open({path: 'handout.html', width: 680});
  await page.emulateMedia({media: 'print'});
  const name = page.locator('.names li', {hasText: 'Democratic Republic of the Congo'}).first();
  const lefts = await name.evaluate((item) => {
    const range = document.createRange();
    range.selectNodeContents(item);
    return [...range.getClientRects()].map(({left}) => Math.round(left));
  });
  expect(lefts).toHaveLength(2);
  expect(lefts[1]).toBeGreaterThan(lefts[0]!);
});

test('each map has its states as the evidence has them', async () => {
  const {page} = await open({path: 'handout.html'});
  for (const round of ROUNDS) {
    const drawn = await page
      .locator(`figure[data-round="${round}"] path[data-states]`)
      .evaluateAll((paths) =>
        paths.flatMap((path) => {
          const {states = '', stance} = (path as SVGElement).dataset;
          return states.split(' ').map((code) => [code, stance] as const);
        }),
      );
    expect(drawn).toHaveLength(STATES);
    const stances = Object.fromEntries(drawn);
    expect(stances).toEqual(stancesByEvidence(round, Object.keys(stances)));
  }
});

test('the guesses of a lesson have the answers of the evidence', async () => {
  const {page} = await open({path: 'handout.html?answers'});
  const step = lessonOne.steps.find(({id}) => id === 'guess-october')!;
  const {countries = [], round = ''} = step.question as {
    countries?: string[];
    round?: string;
  };
  const words: Readonly<Record<string, string>> = {
    condemn: 'Signed the critical letter',
    support: 'Signed the supporting letter',
    none: 'Signed neither letter',
  };
  const stances = stancesByEvidence(round, countries);
  const expected = countries.map((code) => [NAMES.get(code), words[stances[code]!]]);
  const rows = await page
    .locator('.question', {hasText: step.heading})
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll('th, td.answer')].map((cell) => cell.textContent),
      ),
    );
  expect(rows).toEqual(expected);
});

test('without colour no two classes look the same', async () => {
  const {page} = await open({path: 'handout.html?grey'});
  const looks = await page.locator('.counts li:has(svg)').evaluateAll((lines) =>
    lines.map((line) => {
      const {fill} = getComputedStyle(line.querySelector('rect')!);
      const pattern = document.querySelector(/#[\w-]+/.exec(fill)?.[0] ?? 'none');
      const turn = pattern?.getAttribute('patternTransform');
      const ink = pattern && getComputedStyle(pattern).color;
      const look = pattern ? `${ink} ${turn} ${pattern.innerHTML}` : fill;
      return [line.querySelector('span')!.textContent!.split(' (')[0]!, look] as const;
    }),
  );
  const byCategory = new Map(looks);
  expect(byCategory.size).toBe(5);
  expect(new Set(byCategory.values()).size).toBe(byCategory.size);
  expect([...byCategory.values()].join(' ')).not.toMatch(/rgb\(31, 78, 140\)|rgb\(199, 125, 17\)/);
});

test('the address says what is printed, and follows the boxes', async () => {
  const {page} = await open({path: 'handout.html?lesson=who-signed-what&facts=no'});
  expect(await shownLessons(page)).toEqual(['who-signed-what']);
  expect(await page.getByText('The rounds of letters').isVisible()).toBe(false);
  await page.getByRole('radio', {name: 'Answers'}).check();
  await page.getByRole('checkbox', {name: lessonTwo.title}).check();
  await page.getByRole('checkbox', {name: 'Maps, letters'}).check();
  expect(new URL(page.url()).search).toBe('?answers');
  await page.getByRole('checkbox', {name: lessonOne.title}).uncheck();
  await page.getByRole('checkbox', {name: lessonTwo.title}).uncheck();
  expect(new URL(page.url()).search).toBe('?lesson=none&answers');
  await page.reload();
  expect(await shownLessons(page)).toEqual([]);
});

test('nothing on paper is wider than the paper', async () => {
  const {page} = await open({path: 'handout.html', width: 680});
  await page.emulateMedia({media: 'print'});
  const wide = await page
    .locator('main *')
    .evaluateAll((all) =>
      all
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
        .map(({tagName, className}) => `${tagName} ${String(className)}`),
    );
  expect(wide.filter((name) => !/^(use|path|circle|g)\b/.test(name))).toEqual([]);
});

test('it can be read, and its sheets chosen, without a script', async () => {
  const {page} = await open({path: 'handout.html', scripts: false});
  await page.getByText('For the teacher').first().waitFor({state: 'hidden'});
  await page.getByText('Answers', {exact: true}).click();
  expect(await page.getByText('For the teacher').first().isVisible()).toBe(true);
});

test.each([1280, 360])(
  'axe finds nothing to mend in questions and answers, and nothing is too wide, at %i px',
  async (width) => {
    const visit = await open({width, path: 'handout.html'});
    expect.soft(await violationsInLooks(visit.page), 'questions').toEqual([]);
    await visit.page.getByRole('radio', {name: 'Answers'}).check();
    expect.soft(await violationsInLooks(visit.page), 'answers').toEqual([]);
    const right = await visit.page.evaluate(() => document.documentElement.scrollWidth);
    expect(right).toBeLessThanOrEqual(width);
    expect(visit.messages).toEqual([]);
    expect(visit.broken).toEqual([]);
  },
);

async function printPage(
  query: string,
  paper: (typeof PAPERS)[number],
): Promise<readonly string[]> {
  const {page} = await open({path: `handout.html${query}`});
  return printed(page, paper);
}

async function shownLessons(page: Page): Promise<readonly string[]> {
  const sheets = await page
    .locator('.lesson')
    .evaluateAll((all) =>
      all
        .filter((one) => one.querySelector('h2')!.checkVisibility())
        .map((one) => (one as HTMLElement).dataset['lesson'] ?? ''),
    );
  return sheets.map(inOneLine);
}

/** True for the acts of half a year before and after a round. */
function near(round: string) {
  return ({date}: {readonly date: string}) => {
    const isYear = date.length === 4;
    const from = monthNumber(isYear ? `${date}-01` : date);
    const to = monthNumber(isYear ? `${date}-12` : date);
    return to >= monthNumber(round) - 6 && from <= monthNumber(round) + 6;
  };
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
