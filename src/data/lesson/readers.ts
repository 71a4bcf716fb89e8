import type {LessonChoice} from '../../model/lesson/choices';
import type {LessonProblemMessages} from '../../model/messages/lesson-problems';
import {ProblemCollector, isObject, object, type Parser, type Readers} from '../json/readers';

type Words = LessonProblemMessages;

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
export function plainText(rule: TextRule, words: Words): Parser<string> {
  return (value, field, problems) => {
    if (typeof value !== 'string') {
      problems.add(field, value, value === undefined ? words.missing(words.empty) : words.noText);
      return '';
    }
    const text = value.trim();
    if (text) checkText(text, rule, words, (todo) => problems.add(field, value, todo));
    else problems.add(field, undefined, words.empty);
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
  words: Words,
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

/** A name for addresses and files. */
export function shortName(words: Words): Parser<string> {
  return (value, field, problems) => {
    if (typeof value === 'string' && /^[a-z0-9][a-z0-9-]*$/.test(value)) return value;
    reportProblem(problems, field, value, words.id, words);
    return '';
  };
}

/** True or false, and nothing that merely looks so. */
export function boolean(words: Words): Parser<boolean> {
  return (value, field, problems) => {
    if (typeof value !== 'boolean') problems.add(field, value, words.yesNo);
    return value === true;
  };
}

/** A number between limits; `todo` says what is expected. */
export function numberMatching(
  passes: (value: number) => boolean,
  todo: string,
  words: Words,
): Parser<number> {
  return (value, field, problems) => {
    if (typeof value === 'number' && passes(value)) return value;
    const said = typeof value === 'string' ? words.unquoted(todo) : todo;
    // An empty field of the form is no number either.
    reportProblem(problems, field, Number.isNaN(value) ? undefined : value, said, words);
    return 1;
  };
}

/** A whole number from 1 to a limit. */
export function wholeNumber(limit: number, words: Words): Parser<number> {
  const passes = (value: number) => Number.isInteger(value) && value >= 1 && value <= limit;
  return numberMatching(passes, words.count(limit), words);
}

/** One of a few words; a problem tells them all, and what each is called. */
export function choiceOf<T extends string>(
  choices: readonly LessonChoice<T>[],
  todo: (known: string) => string,
  words: Words,
): Parser<T> {
  return (value, field, problems) => {
    const found = choices.find(({id}) => id === value)?.id;
    if (!found) reportProblem(problems, field, value, todo(formatChoices(choices, words)), words);
    return found ?? choices[0]!.id;
  };
}

/** `“un” (Disputed areas as UN documents name them) or “neutral” (…)`. */
export function formatChoices(choices: readonly LessonChoice[], words: Words): string {
  return words.either(choices.map(({id, name}) => words.choice(id, name)));
}

/** A group of fields; what is no group, or holds others, is told in a teacher's words. */
export function fieldGroup<R extends object, O extends object = object>(
  words: Words,
  required: Readers<R>,
  optional: Readers<O> = {} as Readers<O>,
): Parser<R & Partial<O>> {
  const read = object(required, optional);
  const isKnown = (key: string) => Object.hasOwn(required, key) || Object.hasOwn(optional, key);
  return (value, field, problems) => {
    if (!isObject(value)) {
      reportProblem(problems, field, value, words.group, words);
      return read({}, field, new ProblemCollector());
    }
    const known = Object.entries(value).filter(([key]) => isKnown(key));
    const found = read(Object.fromEntries(known), field, problems);
    const at = (key: string) => (field ? `${field}.${key}` : key);
    for (const key of Object.keys(value)) {
      if (!isKnown(key)) problems.add(at(key), undefined, words.unknownField(key));
    }
    return found;
  };
}

/**
 * Tells what is wrong with a value, or that it is not there.
 *
 * @param todo - What is wrong and, behind a colon, what to do; that alone is said of what is missing.
 */
export function reportProblem(
  problems: ProblemCollector,
  field: string,
  value: unknown,
  todo: string,
  words: Words,
): void {
  const mend = todo.slice(todo.indexOf(': ') + 1).trim();
  problems.add(field, value, value === undefined ? words.missing(mend) : todo);
}
