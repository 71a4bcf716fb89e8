import * as v from 'valibot';
import {problem} from './problem';

/** Tags and entities, which a page shows as they are written. */
const MARKUP = /<\/?[a-z!][^<>]*>|&(?:[a-z]+|#x?[\da-f]+);/i;

/** Behind the end of a sentence, if what follows does not begin in small letters. */
const SENTENCE_END = /(?<=[.!?…؟]["”’)\]]*)(?<!\b\p{Lu}\.)\s+(?=[^\p{Ll}\s])|(?<=[。！？])/u;

/** What a text of a lesson may be. */
export interface TextRule {
  readonly limit: number;
  /** Absent: as many as there are. */
  readonly sentences?: number;
  /** True for a text that a class reads, false for the teacher's own. */
  readonly isShown: boolean;
}

/** Returns the schema of a text that a class or its teacher reads: plain, not empty, not too long. */
export function plainText({limit, sentences = Infinity, isShown}: TextRule) {
  return v.pipe(
    v.string(({input}) => problem(input === undefined ? 'empty' : 'noText')),
    v.trim(),
    v.regex(/\S/, problem('empty')),
    maxCharacters(limit, isShown ? 'tooLong' : 'noteTooLong'),
    v.check(
      (text) => countSentences(text) <= sentences,
      ({input}) => problem('sentences', {count: countSentences(input), limit: sentences}),
    ),
    v.check((text) => !/[\r\n\u2028\u2029]/.test(text), problem('oneLine')),
    v.check(
      (text) => !MARKUP.test(text),
      ({input}) => problem('markup', {found: MARKUP.exec(input)![0]}),
    ),
  );
}

/** Returns how many sentences a text has; the last one may lack its full stop. */
export function countSentences(text: string): number {
  return text.split(SENTENCE_END).filter((sentence) => sentence.trim()).length;
}

function lengthOf(text: string): number {
  return [...text.normalize()].length;
}

/** `maxLength`, as JSON Schema and readers count: an accent or an emoji is not one more. */
function maxCharacters(limit: number, code: 'tooLong' | 'noteTooLong') {
  const check = v.check<string, v.ErrorMessage<v.CheckIssue<string>>>(
    (text) => lengthOf(text) <= limit,
    ({input}) => problem(code, {length: lengthOf(input), limit}),
  );
  // By this a JSON schema says so as well.
  return {...check, maxLength: limit};
}
