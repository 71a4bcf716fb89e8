import {html, nothing, type TemplateResult} from 'lit';
import type {AtlasContext} from './context';
import {renderRetry} from './lazy-element-controller';

/** The slider, with the steps through the changes of a comparison and the button that starts one. */
export function renderTimeline(context: AtlasContext): TemplateResult {
  const {data, displayed, options} = context;
  const {viewModel} = data;
  const {positions} = viewModel.dataset;
  const {view, comparison} = displayed;
  return html`<stance-slider
    exportparts="input: slider"
    .stops=${viewModel.stops}
    .unmappedStops=${viewModel.unmappedStops}
    .positions=${positions}
    .differences=${comparison ? context.views!.differencesOf(comparison, positions) : NO_DIFFERENCES}
    .round=${view.round.id}
    .versus=${displayed.versus}
  >
    ${comparison && options.view === 'map' ? context.views!.renderChangeSteps(context) : nothing}
    ${options.controls === 'full' ? renderCompare(context) : nothing} ${renderRail(context)}
  </stance-slider>`;
}

/** Acts in the time of the slider; their room is kept till they are there. */
function renderRail(context: AtlasContext) {
  const {acts, data, options, panel, actions} = context;
  // A list stands elsewhere; that it could not be loaded is said here.
  if (options.acts === 'none' || (options.acts === 'list' && !context.haveActsFailed))
    return nothing;
  const open = (isWhole: boolean) => actions.openPanel('acts', isWhole);
  return html`<div slot="acts" class="rail">
    ${
      acts?.renderRail(data.viewModel, panel.id === 'acts', open) ??
      (context.haveActsFailed ? renderRetry(context.messages, actions.loadActs) : nothing)
    }
  </div>`;
}

const NO_DIFFERENCES: readonly never[] = [];

function renderCompare({displayed, messages, actions}: AtlasContext) {
  const isComparison = displayed.comparison !== undefined;
  return html`<button
    slot="modes"
    type="button"
    class="plain compare"
    aria-pressed=${isComparison}
    @click=${actions.toggleComparison}
  >
    ${isComparison ? CROSS : HANDLES}<span>${messages.atlas.compare}</span>
  </button>`;
}

const HANDLES = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M8 12h8M8 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM22 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z"></path>
</svg>`;

const CROSS = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M5 5l14 14M19 5 5 19"></path>
</svg>`;
