import {encode} from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/** Modules of white around the code, as the standard asks for. */
const QUIET = 4;

/**
 * A QR code, drawn here and by no service: dark on white in every theme, since not every camera
 * reads the reverse.
 *
 * @param text - What the code says; an address, as a rule.
 * @param label - What a screen reader says of it.
 * @throws {Error} when the text is too long for any code.
 */
export function renderQr(text: string, label: string): SVGElement {
  // M stands a smudge or a glare, and stays coarse enough to be read from the back row.
  const {data, size} = encode(text, {ecc: 'M', border: 0});
  const side = size + 2 * QUIET;
  const svg = make('svg', {viewBox: `0 0 ${side} ${side}`, role: 'img', class: 'qr-code'});
  const title = make('title', {});
  title.textContent = label;
  const steps = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
  );
  svg.append(
    title,
    make('rect', {width: String(side), height: String(side), fill: '#fff'}),
    make('path', {d: steps.join(''), fill: '#000', 'shape-rendering': 'crispEdges'}),
  );
  return svg;
}

function make(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
