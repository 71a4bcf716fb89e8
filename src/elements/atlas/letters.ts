import {html, type TemplateResult} from 'lit';
import type {RoundView} from '../../model/view/view-model';
import type {AtlasContext} from './context';

/** The letters of the round, or of both rounds that are compared. */
export function renderAllLetters(context: AtlasContext): TemplateResult {
  const {view, comparison} = context.debounced;
  const rounds = comparison ? [comparison.from, comparison.to] : [view];
  return html`<div class="letters">${rounds.map((round) => renderLetters(context, round))}</div>`;
}

function renderLetters({data, lazyElements, messages}: AtlasContext, {round}: RoundView) {
  const {dataset, names, sources} = data.viewModel;
  const letters = () =>
    html`<stance-letters
      exportparts="letter"
      .round=${round}
      .positions=${dataset.positions}
      .names=${names}
      .sources=${sources}
    ></stance-letters>`;
  return lazyElements.render('stance-letters', letters, messages);
}
