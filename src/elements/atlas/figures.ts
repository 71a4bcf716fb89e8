import {html, type TemplateResult} from 'lit';
import type {RoundView} from '../../model/view/view-model';
import {swatch} from '../shared/swatch';
import type {AtlasContext} from './context';
import {renderMap} from './maps';

/** What other views show in place of the single map: several maps, a table, or lists of changes. */
export function renderOtherFigure(context: AtlasContext): TemplateResult {
  const {view} = context.options;
  const {comparison} = context.displayed;
  if (view === 'table') return renderTable(context);
  if (view === 'shifts') return renderShifts(context);
  const rounds = view === 'sides' && comparison ? [comparison.from, comparison.to] : undefined;
  return renderSmallMultiples(context, rounds ?? context.data.viewModel.roundViews);
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

function renderTable({data, displayed, selection, lazyElements, messages}: AtlasContext) {
  const {dataset} = data.viewModel;
  const table = () =>
    html`<stance-table
      exportparts="table"
      .rows=${data.details!.rows}
      .rounds=${dataset.rounds.map(({id}) => id)}
      .positions=${dataset.positions}
      .round=${displayed.view.round.id}
      .comparison=${displayed.comparison}
      .country=${selection.country?.code}
      .filter=${selection.filter}
      .scope=${selection.asked}
      .scopes=${scopesOf(data)}
    ></stance-table>`;
  return lazyElements.render('stance-table', table, messages);
}

function renderShifts({data, displayed, selection, lazyElements, messages}: AtlasContext) {
  const {dataset, names, roundViews} = data.viewModel;
  const shifts = () =>
    html`<stance-shifts
      exportparts="shift, matrix, flows"
      brief
      .comparison=${displayed.comparison}
      .rounds=${roundViews}
      .positions=${dataset.positions}
      .names=${names}
      .country=${selection.country?.code}
      .round=${displayed.view.round.id}
      .scope=${selection.asked}
      .scopes=${scopesOf(data)}
    ></stance-shifts>`;
  return lazyElements.render('stance-shifts', shifts, messages);
}

/** The filters of a table or of changes, which can ask for groups. */
function scopesOf({details}: AtlasContext['data']) {
  details!.askForGroups();
  return details!.scopes;
}
