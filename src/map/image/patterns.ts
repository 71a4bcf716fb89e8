import {mix, type Colours} from './colours';
import {isComparisonView, type ImageInput} from './input';
import {roundTo3, type Hatch} from './scene';

/** The hatches that a map may use. They keep their size at every scale, as on the screen. */
export function imagePatterns(
  {view, positions}: Pick<ImageInput, 'view' | 'positions'>,
  {paper, ink, of}: Colours,
  unit: number,
): readonly Hatch[] {
  const scale = roundTo3(unit);
  const hatch = (id: string, size: number, line: string, ground?: string, share = 0.36): Hatch => ({
    id,
    size,
    scale,
    line,
    lineWidth: roundTo3(size * share),
    ...(ground ? {ground} : {}),
  });
  const always = [
    hatch('withdrawn', 5, of('withdrawn'), of('none')),
    hatch('both', 6, of('none'), of('both')),
    hatch('outside', 4, of('unknown'), of('outside')),
    {...hatch('over', 5, ink), lineOpacity: 0.55},
  ];
  if (!isComparisonView(view)) return always;
  const quiet = mix(of('unknown'), of('outside'), 0.8);
  const left = positions.map(({id}) => hatch(`left-${id}`, 5, of(id), paper, 0.5));
  return [...always, hatch('incomparable', 7, quiet, of('outside')), ...left];
}

/** The class whose colour a shift takes. */
export function colourKeyOf(shift: string): string {
  if (shift === 'switched') return 'both';
  if (shift === 'incomparable') return 'unknown';
  return shift.replace(/^joined-/, '');
}
