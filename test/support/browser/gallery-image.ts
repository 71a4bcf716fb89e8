/** SVG as text that can be read and compared: numbers rounded, paths told by length and hash. */

/** A path longer than this is told, not shown. */
const SHORT = 40;

/** The drawing of an element, one tag a line, two spaces a level. */
export function imageOf(element: Element): string {
  return lines(element).join('\n');
}

function lines(node: Element, depth = 0): string[] {
  const inside = [...node.childNodes].flatMap((child) => {
    if (child instanceof Element) return lines(child, depth + 1);
    const text = child instanceof Text ? child.data.replaceAll(/\s+/g, ' ').trim() : '';
    return text ? [`${'  '.repeat(depth + 1)}${text}`] : [];
  });
  return [`${'  '.repeat(depth)}<${node.localName}${attributesOf(node)}>`, ...inside];
}

function attributesOf(node: Element): string {
  return [...node.attributes]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({name, value}) => ` ${name}="${name === 'd' ? shortened(value) : rounded(value)}"`)
    .join('');
}

function shortened(path: string): string {
  const text = rounded(path);
  return text.length > SHORT ? `${text.length} characters, ${hash(text)}` : text;
}

/** Numbers to one decimal: what lies behind it differs from one engine to the next. */
function rounded(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

/** Eight hexadecimal digits (FNV-1a): equal for equal texts. */
function hash(text: string): string {
  let country = 0x811c9dc5;
  for (const letter of text) country = Math.imul(country ^ letter.codePointAt(0)!, 0x01000193);
  return (country >>> 0).toString(16).padStart(8, '0');
}
