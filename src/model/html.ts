/** HTML in which every value is escaped: data may bring words, never markup. */

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Stands in a sentence where HTML will be: no text of the dataset or the catalogues holds it. */
const PLACE = '\u0000';

/** HTML that is whole and safe. Only `html`, `attributesHtml` and `trustedHtml` make it. */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type {Markup};

/** What may stand in HTML: lists are joined, and of what is missing or false nothing is written. */
export type Content = Markup | string | number | false | null | undefined | readonly Content[];

/** Attributes by name; `true` is one without a value, and undefined is left out. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

/** Makes HTML of a template. Each value is escaped, unless it is such HTML itself. */
export function html(texts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(texts.map((text, i) => text + textOf(values[i])).join(''));
}

/** Puts a separator between parts, as `join` does for strings. */
export function joinHtml(parts: readonly Content[], separator: Content): Markup {
  return html`${parts.map((part, i) => [i > 0 && separator, part])}`;
}

/** The sentence that `textWith` makes, around HTML in the place of its value. */
export function aroundHtml(textWith: (value: string) => string, inside: Content): Markup {
  const [before, after] = textWith(PLACE).split(PLACE);
  return html`${before}${inside}${after}`;
}

/** Takes a text as HTML as it is: for what another program has written and escaped. */
export function trustedHtml(text: string): Markup {
  return new Markup(text);
}

/** Attributes as they stand in a tag, each after a blank. */
export function attributesHtml(attributes: Attributes): Markup {
  return new Markup(attributeText(attributes));
}

/** The same as plain text, for code to be copied. */
export function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}${value === true ? '' : `="${escapeHtml(value)}"`}`,
    )
    .join('');
}

/** Text as it may stand in HTML or XML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => NAMED[character]!);
}

function textOf(content: Content): string {
  if (content instanceof Markup) return content.toString();
  if (typeof content === 'object' && content) return content.map(textOf).join('');
  return content === undefined || content === null || content === false
    ? ''
    : escapeHtml(String(content));
}
