/** A sentence in parts, so that one sentence can be title, legend and filter at once. */
import type {ShiftId} from '../comparison/shifts';
import type {Stance} from '../types';

/** Words that belong to no category. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
}

export interface DatePart {
  readonly kind: 'date';
  readonly text: string;
}

/** A category with its number: `22`, `countries signed the critical letter`. */
export interface CategoryPart {
  readonly kind: 'category';
  /** The stance or, in a comparison, the shift. */
  readonly stance: Stance | ShiftId;
  readonly count: number;
  /** The count as the sentence says it: `22`, or `none`. */
  readonly number: string;
  /** The phrase without its number, as it follows the number. */
  readonly text: string;
  /** Words between number and text that only a screen reader needs: `countries signed`. */
  readonly hiddenText?: string;
  /** Words after the text that only a screen reader needs: `the critical letter`. */
  readonly hiddenEnd?: string;
}

export type SentencePart = TextPart | DatePart | CategoryPart;

/** What a template takes: parts, or plain text. */
type Slot = string | SentencePart | readonly SentencePart[];

/** Makes the parts of a sentence from a template, whose slots a language puts in its own order. */
export function sentence(
  texts: TemplateStringsArray,
  ...slots: readonly Slot[]
): readonly SentencePart[] {
  return texts
    .flatMap((text, index) => [text, slots[index] ?? ''])
    .flat()
    .map((part) => (typeof part === 'string' ? textPart(part) : part))
    .filter(({text}) => text);
}

export function categoryPart(
  stance: Stance | ShiftId,
  count: number,
  text: string,
  more: Partial<Pick<CategoryPart, 'number' | 'hiddenText' | 'hiddenEnd'>> = {},
): CategoryPart {
  return {kind: 'category', stance, count, number: String(count), text, ...more};
}

export function datePart(text: string): DatePart {
  return {kind: 'date', text};
}

export function textPart(text: string): TextPart {
  return {kind: 'text', text};
}

/** The whole sentence as text, without the words that only a screen reader needs. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts
    .map((part) => ('count' in part ? `${part.number} ${part.text}` : part.text))
    .join('');
}

/** Joins clauses, or sentences, with a text between them; empty ones are left out. */
export function joinParts(
  clauses: readonly (readonly SentencePart[])[],
  between: string,
): readonly SentencePart[] {
  return clauses
    .filter(({length}) => length)
    .flatMap((clause, index) => (index ? [textPart(between), ...clause] : clause));
}
