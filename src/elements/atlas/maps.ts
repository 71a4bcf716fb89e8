import {html, type TemplateResult} from 'lit';
import {mapViewOf} from '../../model/description/view';
import type {RoundView} from '../../model/view/view-model';
import type {AtlasContext} from './context';
import type {StanceLookEvent, StancePointEvent} from '../shared/events';

/** What one of several maps is for. */
interface MapRole {
  /** What the colours mean. */
  readonly layer: 'stance' | 'shift';
  /** Has no buttons. */
  readonly withoutControls: boolean;
  /** Moves and points together with the others. */
  readonly isSynced: boolean;
}

/** One map: of the round or, in a comparison, of the changes. */
export function renderOneMap(context: AtlasContext): TemplateResult {
  const {view, comparison} = context.displayed;
  return renderMap(context, view, {
    layer: comparison ? 'shift' : 'stance',
    withoutControls: false,
    isSynced: false,
  });
}

/** One of the maps of a view. */
export function renderMap(context: AtlasContext, round: RoundView, role: MapRole): TemplateResult {
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
    .changed=${isComparison ? context.views!.changedInScope(context) : []}
    .individualSpeakers=${mapViewOf(isChange ? comparison! : round).individualSpeakers}
    .names=${names}
    .areas=${dataset.areas}
    .positions=${dataset.positions}
    .caption=${isChange ? comparison!.caption : round.caption}
    .description=${isChange ? comparison!.sentence : round.sentence}
    .country=${selection.country?.code}
    .outlined=${(panel.id === 'acts' || options.acts === 'list') && acts ? acts.outlined : selection.outlined}
    .filter=${selection.highlighted}
    .lit=${selection.scope?.codes}
    .borders=${options.borders}
    .withoutControls=${role.withoutControls || options.controls === 'none'}
    .hoveredElsewhere=${role.isSynced ? shared.hovered : undefined}
    .viewport=${role.isSynced ? shared.viewport : undefined}
    @stance-detail=${actions.loadDetailedWorld}
    @stance-point=${role.isSynced ? onPoint : undefined}
    @stance-look=${role.isSynced ? onLook : undefined}
  ></stance-map>`;
}
