/** Files that are no lesson at all, or one with many problems. */
import {sampleLesson} from '../unit/lesson-sample';
import {broken, THREE} from './broken-lessons';

/** A file, by what is wrong with it, and the beginning of each line that is said of it. */
export interface BrokenText {
  readonly name: string;
  readonly text: string | Buffer;
  readonly said: readonly string[];
}

const NO_LESSON = 'The file: is no lesson, but a picture, a document or something else';
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64');

/** Files that are no JSON, or no lesson at all, and one with many problems. */
export const BROKEN_TEXTS: readonly BrokenText[] = [
  {name: 'an empty file', text: '', said: ['The file: is empty: choose the file that you saved']},
  {name: 'a picture', text: PICTURE, said: [NO_LESSON]},
  {name: 'a page of the web', text: '<!doctype html><p>Hello', said: [NO_LESSON]},
  {name: 'a list', text: '["a", "b"]', said: [NO_LESSON]},
  {name: 'a number', text: '7', said: [NO_LESSON]},
  {
    name: 'a comma that is missing',
    text: '{\n  "id": "x"\n  "title": 1\n}',
    said: [
      'Line 3: “"title": 1” is where the file stops making sense: look in this line and the one',
    ],
  },
  {
    name: 'a file cut short',
    text: JSON.stringify(sampleLesson(), null, 2).slice(0, 400),
    said: ['Line '],
  },
  {
    name: 'a file of more than 1 MB',
    text: JSON.stringify({...sampleLesson(), about: 'é'.repeat(500_000)}),
    said: ['The file: is larger than 1 MB, and a lesson is text alone: check that it is the right'],
  },
  {
    name: 'an object with nothing of a lesson',
    text: '{\n}',
    said: ['File name: is missing', 'Title of the lesson', 'What it is about', 'List of steps'],
  },
  {
    name: 'several problems',
    text: broken([
      [['title'], ''],
      [['steps', 0, 'heading'], ''],
      [['steps', 0, 'show', 'country'], 'XXX'],
      [['steps', 2, 'minutes'], 0],
      [['steps', 2, 'question', 'kind'], 'vote'],
    ]),
    said: [
      'Title of the lesson, line 3: write something here',
      'Step 1, heading, line 8: write something here',
      'Step 1, state in the spotlight, line 14: “XXX” is no state of the record',
      `${THREE}, minutes, line 58: 0 must be a number above 0`,
      `${THREE}, question or activity, line 60: “vote” is not known here`,
    ],
  },
];
