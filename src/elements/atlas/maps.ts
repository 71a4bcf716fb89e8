import {html, type TemplateResult} from 'lit';
import type {RoundView} from '../../model/view/view-model';
import type {AtlasContext} from './layout';
import type {StanceLookEvent, StancePointEvent} from '../shared/events';
import {swatch} from '../shared/swatch';

/** How a map stands among others. */
interface MapRole {
  /** What the colours tell. */
  readonly layer: 'stance' | 'shift';
  /** It has no buttons of its own. */
  readonly plain: boolean;
  /** It shows what another one points at and looks where another one looks. */
  readonly mirrors: boolean;
}

/** The maps of a view: one, two side by side, or one a round. */
export function renderMaps(layout: AtlasContext): TemplateResult {
  const {comparison, shown, view, viewModel} = layout;
  if (view === 'all') return renderSmallMultiples(layout, viewModel.roundViews);
  if (view === 'sides' && comparison)
    return renderSmallMultiples(layout, [comparison.first, comparison.second]);
  return renderMap(layout, shown, {
    layer: comparison ? 'shift' : 'stance',
    plain: false,
    mirrors: false,
  });
}

/** Several maps that point and look together; the buttons for all stand under the last. */
function renderSmallMultiples(layout: AtlasContext, rounds: readonly RoundView[]): TemplateResult {
  return html`<div class="maps" part="maps">
    ${rounds.map(
      (view, index) =>
        html`<figure>
          <figcaption><strong>${view.caption}</strong>${renderCounts(view)}</figcaption>
          ${renderMap(layout, view, {layer: 'stance', plain: index < rounds.length - 1, mirrors: true})}
        </figure>`,
    )}
  </div>`;
}

function renderCounts({categories}: RoundView): TemplateResult {
  return html`<ul class="counts">
    ${categories.map(
      ({stance, label, count}) =>
        html`<li title=${label}>
          ${swatch(stance)}<span class="visually-hidden">${label}:</span> ${count}
        </li>`,
    )}
  </ul>`;
}

function renderMap(layout: AtlasContext, round: RoundView, place: MapRole): TemplateResult {
  const {viewModel, comparison, view} = layout;
  const {dataset, names} = viewModel;
  const isComparison = comparison && view !== 'all';
  const isChange = place.layer === 'shift';
  const onPoint = ({country}: StancePointEvent) => layout.point(country);
  const onLook = ({look}: StanceLookEvent) => layout.lookAt(look);
  return html`<stance-map
    exportparts="map, toolbar, tooltip"
    .world=${layout.world}
    .stances=${round.stances}
    .shifts=${isComparison ? comparison.shifts : undefined}
    .layer=${place.layer}
    .descriptions=${isComparison ? comparison.lines : undefined}
    .changed=${isComparison ? comparison.changedCountries(layout.filter) : []}
    .individualSpeakers=${isChange ? NOBODY : round.individualSpeakers}
    .names=${names}
    .areas=${dataset.areas}
    .positions=${dataset.positions}
    .caption=${isChange ? comparison!.caption : round.caption}
    .description=${isChange ? comparison!.sentence : round.sentence}
    .country=${layout.country?.code}
    .filter=${layout.highlighted}
    .borders=${layout.borders}
    .withoutControls=${place.plain || layout.controls === 'none'}
    .hoveredElsewhere=${place.mirrors ? layout.pointed : undefined}
    .viewport=${place.mirrors ? layout.look : undefined}
    @stance-detail=${layout.needDetail}
    @stance-point=${place.mirrors ? onPoint : undefined}
    @stance-look=${place.mirrors ? onLook : undefined}
  ></stance-map>`;
}

/** A change is no round: nobody spoke alone in it. */
const NOBODY: RoundView['individualSpeakers'] = new Map();
