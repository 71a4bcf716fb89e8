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

/** What a template takes: parts, plain text, or nothing. */
type Slot = string | SentencePart | readonly SentencePart[];

/** Makes the parts of a sentence from a template, whose slots a language puts in its own order. */
export function sentence(
  texts: TemplateStringsArray,
  ...slots: readonly Slot[]
): readonly SentencePart[] {
  const parts = texts.flatMap((text, index) => [...partsOf(text), ...partsOf(slots[index] ?? '')]);
  return parts.reduce(withPart, []);
}

export function categoryPart(
  stance: Stance | ShiftId,
  count: number,
  text: string,
  more: Partial<Pick<CategoryPart, 'number' | 'hiddenText' | 'hiddenEnd'>> = {},
): CategoryPart {
  return {kind: 'category', stance, count, number: String(count), text, ...more};
}

export function datePart(text: string): SentencePart {
  return {kind: 'date', text};
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
  const found = clauses.filter((clause) => clause.length > 0);
  return found.flatMap((clause, index) => (index ? [...partsOf(between), ...clause] : clause));
}

/** Adds a part; neighbouring texts become one. */
function withPart(parts: readonly SentencePart[], part: SentencePart): readonly SentencePart[] {
  const last = parts.at(-1);
  if (part.kind !== 'text' || last?.kind !== 'text') return [...parts, part];
  return [...parts.slice(0, -1), {kind: 'text', text: last.text + part.text}];
}

function partsOf(slot: Slot): readonly SentencePart[] {
  if (typeof slot === 'string') return slot ? [{kind: 'text', text: slot}] : [];
  return 'kind' in slot ? [slot] : slot;
}
