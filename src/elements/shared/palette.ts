import type {LitElement} from 'lit';
import {patternFillRule, positionLook} from '../../map/style/map-rules';
import {colourOf, lookOf, stippleId} from '../../model/description/look';
import {leftPattern} from '../../model/description/patterns';
import {coloursOf} from '../../model/stances/colours';
import type {Position} from '../../model/types';
import {adoptSheets, dropSheet} from '../base/sheets';

const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives an element the colours of a record: `data-stance` → `--_category-colour`. A page overrides each
 * with `--stance-<id>`. Constructed, because a strict policy forbids `style` attributes; made
 * once a record, because every element of every atlas on a page can share it.
 */
export function adoptPalette(element: LitElement, positions: readonly Position[]): void {
  const root = element.shadowRoot;
  if (!root) return;
  const sheet = paletteSheet(positions);
  const before = palettes.get(root);
  if (before && before !== sheet) dropSheet(root, before);
  palettes.set(root, sheet);
  adoptSheets(root, [sheet]);
}

/** What each root has. */
const palettes = new WeakMap<ShadowRoot, CSSStyleSheet>();

function paletteSheet(positions: readonly Position[]): CSSStyleSheet {
  const key = JSON.stringify(positions);
  const known = sheets.get(key);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(paletteRules(positions));
  sheets.set(key, sheet);
  return sheet;
}

/** The rules as text, for a page or a picture that cannot share a sheet. */
export function paletteRules(positions: readonly Position[]): string {
  const looks = new Map(
    positions.map(({id}) => [id, positionLook(lookOf(id, positions), `hatch-${stippleId(id)}`)]),
  );
  const inkOf = (id: string) => `{--_category-colour:var(--_${id})${looks.get(id) ?? ''}}`;
  const rules = [...coloursOf(positions)].map(([id, [light, dark]]) => {
    const chosen = (value: string) => `--_${id}:var(--stance-${id},${value})`;
    return `:host{${chosen(light)}}
@supports (color:light-dark(red,red)){:host{${chosen(`light-dark(${light},${dark})`)}}}
[data-stance="${id}"],[data-fill="${id}"]${inkOf(id)}
[data-filter="${id}"]:not([data-layer]) .state:not([data-stance="${id}"]),
[data-filter="${id}"]:not([data-layer]) .area:not([data-fill="${id}"]){opacity:.18}`;
  });
  const joinedAndLeft = positions.flatMap(({id}) => [`joined-${id}`, `left-${id}`]);
  const shifts = [...joinedAndLeft, 'switched', 'withdrawn', 'incomparable'];
  const shiftRules = shifts.map(
    (shift) => `:is(.swatch,[data-layer=shift] *)[data-shift="${shift}"]${inkOf(colourOf(shift))}`,
  );
  // In the layer of shifts what was left is hatched in its colour, so that it is told in grey too.
  const leftRules = positions.map(({id}) =>
    patternFillRule(
      `[data-layer=shift] :is(.state[data-shift="left-${id}"] .shape,.area[data-shift="left-${id}"])`,
      `hatch-${leftPattern(id).id}`,
    ),
  );
  const dimming = [...shifts, 'steady'].map(
    (shift) =>
      `[data-filter="${shift}"] :is(.state,.area):not([data-shift="${shift}"]){opacity:.18}`,
  );
  const contrast = '@media (prefers-contrast:more){:host{--_none:var(--_background)}}';
  return [...rules, ...shiftRules, ...leftRules, ...dimming, contrast].join('\n');
}
