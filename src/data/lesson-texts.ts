import type {LessonMessages} from '../model/messages-lesson';
import type {Findings, Reader} from './shape';

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

/** Text that a class or its teacher reads: plain, not empty, not too long. */
export function plainText(rule: TextRule, words: LessonMessages['problems']): Reader<string> {
  return (value, field, findings) => {
    if (typeof value !== 'string' || !value.trim()) {
      findings.add(field, value, value === undefined ? `is missing: ${words.empty}` : words.empty);
      return '';
    }
    const text = value.trim();
    checkText(text, rule, words, (todo) => findings.add(field, value, todo));
    return text;
  };
}

/** How many sentences a text has; the last one may want its full stop. */
export function countSentences(text: string): number {
  return text.split(SENTENCE_END).filter((sentence) => sentence.trim()).length;
}

function checkText(
  text: string,
  {limit, sentences, isShown}: TextRule,
  words: LessonMessages['problems'],
  tell: (todo: string) => void,
): void {
  // Counted as readers count: an accent or an emoji is no character of its own.
  const length = [...text.normalize()].length;
  const count = countSentences(text);
  const markup = MARKUP.exec(text)?.[0];
  if (length > limit) tell((isShown ? words.tooLong : words.noteTooLong)(length, limit));
  if (sentences && count > sentences) tell(words.sentences(count, sentences));
  if (/[\r\n\u2028\u2029]/.test(text)) tell(words.oneLine);
  if (markup) tell(words.markup(markup));
}

/** True or false, and nothing that merely looks so. */
export function yesOrNo(words: LessonMessages['problems']): Reader<boolean> {
  return (value, field, findings) => {
    if (typeof value !== 'boolean') findings.add(field, value, words.yesNo);
    return value === true;
  };
}

/** A number between limits; `todo` says what is expected. */
export function numberThat(passes: (value: number) => boolean, todo: string): Reader<number> {
  return (value, field, findings: Findings) => {
    if (typeof value === 'number' && passes(value)) return value;
    findings.add(field, value, value === undefined ? `is missing: ${todo}` : todo);
    return 1;
  };
}

/** One of a few words; unlike `oneOf` of the record it says so in a teacher's words. */
export function wordOf<const T extends string>(
  known: readonly T[],
  todo: (known: string) => string,
): Reader<T> {
  return (value, field, findings) => {
    const word = known.find((candidate) => candidate === value);
    if (!word) findings.add(field, value, todo(known.join(', ')));
    return word ?? known[0]!;
  };
}
