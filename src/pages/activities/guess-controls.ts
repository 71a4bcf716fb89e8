/** Teams, and another game. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatMonth} from '../../model/dates';
import {MAX_TEAMS} from '../../model/quiz/guess-sheets';
import {GUESS_KINDS} from '../../model/lesson/lesson';
import type {GuessKind, GuessView} from './guess-view';

/** How many teams, whose guess it is, and their names. */
export function renderTeams(view: GuessView): TemplateResult {
  const {teams, actions} = view;
  const {activity} = view.texts.messages;
  const count = teams.history.sheets.length;
  const isOneByOne = view.task.kind === 'countries';
  return html`<div class="bar">
    <label class="teams"
      >${activity.teams}
      <select @change=${(event: Event) => actions.setTeams(Number(valueOf(event)))}>
        ${Array.from(
          {length: MAX_TEAMS},
          (_, index) => html`<option .selected=${index + 1 === count}>${index + 1}</option>`,
        )}
      </select></label
    >
    ${
      count > 1 && isOneByOne
        ? html`<input
            class="team-name"
            aria-label=${activity.teamName(teams.current + 1)}
            .value=${teams.nameOf(teams.current)}
            maxlength="24"
            @input=${(event: Event) => nameAsTyped(event, teams.current, view)}
            @change=${(event: Event) => actions.nameTeam(teams.current, valueOf(event))}
          />`
        : nothing
    }
    ${count > 1 && isOneByOne ? renderTurn(view) : nothing}
  </div>`;
}

/** Takes a name as it is typed, but for the moment in which its field is empty. */
export function nameAsTyped(event: Event, team: number, {actions}: GuessView): void {
  const name = valueOf(event);
  if (name.trim()) actions.nameTeam(team, name);
}

/** The teams as buttons: the one that guesses, or whose guesses are on screen. */
export function renderTurn({teams, actions, texts}: GuessView): TemplateResult {
  return html`<div class="turns" role="group" aria-label=${texts.messages.activity.turn}>
    ${teams.history.sheets.map(
      (_, index) =>
        html`<button
          type="button"
          aria-pressed=${index === teams.current}
          @click=${() => actions.showTeam(index)}
        >
          ${teams.nameOf(index)}
        </button>`,
    )}
  </div>`;
}

/** Another game with the same teams. */
export function renderPlayAgain({task, mapContext, texts, actions}: GuessView) {
  const {activity, locale} = texts.messages;
  const {rounds} = mapContext.viewModel.dataset;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement);
    actions.playAgain(String(chosen.get('round')), String(chosen.get('kind')) as GuessKind);
  };
  return html`<form class="again actions" @submit=${onSubmit}>
    <label
      >${activity.round}
      <select name="round">
        ${rounds.map(
          ({id}) =>
            html`<option value=${id} ?selected=${id === task.round.round.id}>
              ${formatMonth(id, locale)}
            </option>`,
        )}
      </select></label
    >
    <label
      >${activity.what}
      <select name="kind">
        ${GUESS_KINDS.map(
          (id) =>
            html`<option value=${id} ?selected=${id === task.kind}>${activity.kinds[id]}</option>`,
        )}
      </select></label
    >
    <button type="submit">${activity.again}</button>
  </form>`;
}

function valueOf({target}: Event): string {
  return (target as HTMLInputElement | HTMLSelectElement).value;
}
