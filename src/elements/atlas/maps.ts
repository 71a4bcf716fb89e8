import {html, type TemplateResult} from 'lit';
import {mapViewOf} from '../../model/description/view';
import type {RoundView} from '../../model/view/view-model';
import type {AtlasContext} from './context';
import {changedInScope} from './scope';
import type {StanceLookEvent, StancePointEvent} from '../shared/events';
import {swatch} from '../shared/swatch';

/** What one of several maps is for. */
interface MapRole {
  /** What the colours mean. */
  readonly layer: 'stance' | 'shift';
  /** Has no buttons. */
  readonly withoutControls: boolean;
  /** Moves and points together with the others. */
  readonly isSynced: boolean;
}

/** The maps of a view: one, two side by side, or one a round. */
export function renderMaps(context: AtlasContext): TemplateResult {
  const {view} = context.options;
  const {view: round, comparison} = context.displayed;
  if (view === 'all') return renderSmallMultiples(context, context.data.viewModel.roundViews);
  if (view === 'sides' && comparison)
    return renderSmallMultiples(context, [comparison.from, comparison.to]);
  return renderMap(context, round, {
    layer: comparison ? 'shift' : 'stance',
    withoutControls: false,
    isSynced: false,
  });
}

/** Several maps that point and look together; the buttons for all stand under the last. */
function renderSmallMultiples(context: AtlasContext, rounds: readonly RoundView[]): TemplateResult {
  return html`<div class="maps" part="maps">
    ${rounds.map(
      (view, index) =>
        html`<figure>
          <figcaption><strong>${view.caption}</strong>${renderCounts(view)}</figcaption>
          ${renderMap(context, view, {layer: 'stance', withoutControls: index < rounds.length - 1, isSynced: true})}
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

const NO_OUTLINES: readonly never[] = [];

function renderMap(context: AtlasContext, round: RoundView, role: MapRole): TemplateResult {
  const {data, options, selection, shared, actions, acts, panel} = context;
  const {comparison} = context.displayed;
  const {dataset, names} = data.viewModel;
  const isComparison = comparison && options.view !== 'all';
  const isChange = role.layer === 'shift';
  const onPoint = ({country}: StancePointEvent) => actions.setHovered(country);
  const onLook = ({look}: StanceLookEvent) => actions.setViewport(look);
  return html`<stance-map
    exportparts="map, toolbar, tooltip"
    .world=${data.world}
    .stances=${isChange ? comparison!.from.stances : round.stances}
    .shifts=${isComparison ? comparison.shifts : undefined}
    .layer=${role.layer}
    .descriptions=${isComparison ? comparison.lines : undefined}
    .changed=${isComparison ? changedInScope(context) : []}
    .individualSpeakers=${mapViewOf(isChange ? comparison! : round).individualSpeakers}
    .names=${names}
    .areas=${dataset.areas}
    .positions=${dataset.positions}
    .caption=${isChange ? comparison!.caption : round.caption}
    .description=${isChange ? comparison!.sentence : round.sentence}
    .country=${selection.country?.code}
    .outlined=${(panel.id === 'acts' || options.acts === 'list') && acts ? acts.outlined : NO_OUTLINES}
    .filter=${selection.highlighted}
    .borders=${options.borders}
    .withoutControls=${role.withoutControls || options.controls === 'none'}
    .hoveredElsewhere=${role.isSynced ? shared.hovered : undefined}
    .viewport=${role.isSynced ? shared.viewport : undefined}
    @stance-detail=${actions.loadDetailedWorld}
    @stance-point=${role.isSynced ? onPoint : undefined}
    @stance-look=${role.isSynced ? onLook : undefined}
  ></stance-map>`;
}
