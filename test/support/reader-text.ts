/** The part of a file that its readers see. */

export type TextKind = 'html' | 'json' | 'md' | 'ts';

/** Attributes of HTML that are read out or shown. */
const SHOWN = /(?<=\s(?:alt|aria-label|content|placeholder|title)=")[^"]*(?=")/g;

/** Parts that a pattern finds, each with the part of it that readers see. */
const PARTS: Readonly<
  Record<TextKind, readonly [pattern: RegExp, seen: (part: string) => string]>
> = {
  html: [/<!--[\s\S]*?-->|<script\b[\s\S]*?<\/script>|<[^>]*>/g, attributes],
  // A string before a colon is a key; a value in one word is an id.
  json: [/"(?:[^"\\]|\\.)*"(?:\s*:)?/g, sentence],
  md: [/^```[\s\S]*?^```|`[^`\n]*`/gm, blank],
  ts: [
    /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|[^'"`/]+|\//g,
    literal,
  ],
};

/** The text with blanks in place of all that is not read, so that lines keep their numbers. */
export function readerText(text: string, kind: TextKind): string {
  const [pattern, seen] = PARTS[kind];
  return text.replace(pattern, (part) => seen(part));
}

function blank(part: string): string {
  return part.replaceAll(/[^\n]/g, ' ');
}

/** Of a tag, the attributes that are read. */
function attributes(tag: string): string {
  let seen = blank(tag);
  if (tag.startsWith('<!--')) return seen;
  for (const {0: value, index} of tag.matchAll(SHOWN)) {
    seen = seen.slice(0, index) + value + seen.slice(index + value.length);
  }
  // The ends of a tag stay: a heading begins and ends there.
  return tag.startsWith('<script') ? seen : `<${seen.slice(1, -1)}>`;
}

function sentence(part: string): string {
  return part.endsWith('"') && part.includes(' ') ? part : blank(part);
}

/** Of code, the strings that are no paths of fields, without the expressions in them. */
function literal(part: string): string {
  if (!/^['"`]/.test(part) || /^'\w+(?:\.\w+)+'$/.test(part)) return blank(part);
  return part.replaceAll(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, blank);
}
