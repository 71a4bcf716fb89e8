import {html, type TemplateResult} from 'lit';
import type {RoundView} from '../../model/view/view-model';
import type {AtlasLayout} from './layout-types';
import type {StanceLookEvent, StancePointEvent} from '../shared/events';
import {swatch} from '../shared/swatch';

/** How a map stands among others. */
interface Place {
  /** What the colours tell. */
  readonly layer: 'stance' | 'shift';
  /** It has no buttons of its own. */
  readonly plain: boolean;
  /** It shows what another one points at and looks where another one looks. */
  readonly mirrors: boolean;
}

/** The maps of a view: one, two side by side, or one a round. */
export function drawMaps(layout: AtlasLayout): TemplateResult {
  const {pair, shown, view, presentation} = layout;
  if (view === 'all') return drawMany(layout, presentation.roundViews);
  if (view === 'sides' && pair) return drawMany(layout, [pair.first, pair.second]);
  return drawMap(layout, shown, {
    layer: pair ? 'shift' : 'stance',
    plain: false,
    mirrors: false,
  });
}

/** Several maps that point and look together; the buttons for all stand under the last. */
function drawMany(layout: AtlasLayout, rounds: readonly RoundView[]): TemplateResult {
  return html`<div class="maps" part="maps">
    ${rounds.map(
      (view, index) =>
        html`<figure>
          <figcaption><strong>${view.caption}</strong>${drawCounts(view)}</figcaption>
          ${drawMap(layout, view, {layer: 'stance', plain: index < rounds.length - 1, mirrors: true})}
        </figure>`,
    )}
  </div>`;
}

function drawCounts({classes}: RoundView): TemplateResult {
  return html`<ul class="counts">
    ${classes.map(
      ({stance, label, count}) =>
        html`<li title=${label}>
          ${swatch(stance)}<span class="visually-hidden">${label}:</span> ${count}
        </li>`,
    )}
  </ul>`;
}

function drawMap(layout: AtlasLayout, round: RoundView, place: Place): TemplateResult {
  const {presentation, pair, view} = layout;
  const {dataset, names} = presentation;
  const isPair = pair && view !== 'all';
  const isChange = place.layer === 'shift';
  const onPoint = ({country}: StancePointEvent) => layout.point(country);
  const onLook = ({look}: StanceLookEvent) => layout.lookAt(look);
  return html`<stance-map
    exportparts="map, toolbar, tooltip"
    .world=${layout.world}
    .stances=${round.stances}
    .shifts=${isPair ? pair.shifts : undefined}
    .layer=${place.layer}
    .lines=${isPair ? pair.lines : undefined}
    .changed=${isPair ? pair.walk(layout.filter) : []}
    .alone=${isChange ? NOBODY : round.alone}
    .names=${names}
    .areas=${dataset.areas}
    .positions=${dataset.positions}
    .caption=${isChange ? pair!.caption : round.caption}
    .description=${isChange ? pair!.sentence : round.sentence}
    .country=${layout.country?.code}
    .filter=${layout.lit}
    .borders=${layout.borders}
    .plain=${place.plain || layout.controls === 'none'}
    .mirrored=${place.mirrors ? layout.pointed : undefined}
    .look=${place.mirrors ? layout.look : undefined}
    @stance-detail=${layout.needDetail}
    @stance-point=${place.mirrors ? onPoint : undefined}
    @stance-look=${place.mirrors ? onLook : undefined}
  ></stance-map>`;
}

/** A change is no round: nobody spoke alone in it. */
const NOBODY: RoundView['alone'] = new Map();
