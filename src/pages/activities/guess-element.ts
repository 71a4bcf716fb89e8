import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {GuessHistory} from '../../model/quiz/guess-sheets';
import {readSavedGuesses, writeSavedGuesses} from '../../model/quiz/saved-play';
import type {StepQuestion} from '../../model/lesson/lesson';
import type {Guess} from '../../model/quiz/guess-scores';
import type {RoundView} from '../../model/view/view-model';
import {defaultRound} from '../../model/stances/stances';
import type {CountryCode, RoundId} from '../../model/types';
import {ActivityBase} from './activity-element';
import {renderPlayAgain, renderTeams} from './guess-controls';
import {renderGuessMap} from './guess-map';
import {renderNumbers, renderNumbersResult} from './guess-numbers';
import {renderChoice, renderTeamGuesses, renderTeamResult} from './guess-countries';
import {guessStyles} from './guess.styles';
import type {GuessView} from './guess-view';

type GuessQuestion = Extract<StepQuestion, {kind: 'guess'}>;

/** A round without its colours: the class guesses, then sees. */
export class GuessActivity extends ActivityBase {
  static override styles = [...ActivityBase.styles, guessStyles];

  @state() private isRevealed = false;
  @state() private team = 0;

  #history = new GuessHistory();
  #names: readonly string[] = [];
  #round = '';
  #kind: GuessQuestion['guess'] = 'countries';
  /** The countries to guess; absent: the class chooses. */
  #asked: readonly CountryCode[] | undefined;

  override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (!changed.has('context')) return;
    const {dataset, step} = this.context;
    const question = step.question?.kind === 'guess' ? step.question : undefined;
    this.#round = question?.round ?? defaultRound(dataset.rounds)?.id ?? '';
    this.#kind = question?.guess ?? 'countries';
    this.#asked = question?.countries;
    this.#resume();
  }

  override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    this.#save();
  }

  /** Goes on with what the class guessed before a reload, or before another step. */
  #resume() {
    const {store, dataset, step} = this.context;
    const saved = readSavedGuesses(store.read(), dataset);
    if (!saved) return;
    const {round, kind, isRevealed, team, names, sheets} = saved;
    this.#history = new GuessHistory(sheets);
    this.#names = names;
    this.#round = round;
    this.#kind = kind;
    if (!isAskedBy(step.question, round, kind)) this.#asked = undefined;
    Object.assign(this, {isRevealed, team});
  }

  #save() {
    const {team, isRevealed} = this;
    const {sheets, isEmpty} = this.#history;
    const play = {round: this.#round, kind: this.#kind, names: this.#names};
    const isWorthIt = !isEmpty || sheets.length > 1;
    this.context.store.write(
      isWorthIt ? writeSavedGuesses({...play, team, isRevealed, sheets}) : undefined,
    );
  }

  override back(): boolean {
    if (!this.isRevealed) return false;
    this.isRevealed = false;
    this.context.announce(this.context.messages.activity.hideAgain);
    void this.moveFocus('h2');
    return true;
  }

  override next(): boolean {
    if (this.isRevealed) return false;
    this.#reveal();
    return true;
  }

  protected override choose(country: CountryCode | undefined) {
    const {activity} = this.context.messages;
    const isOpen = this.isRevealed || !country || this.#asked?.includes(country) !== false;
    if (!isOpen) this.context.announce(activity.notAsked(this.nameOf(country)));
    else this.chosen = country;
    // The map has put its ring already.
    this.requestUpdate();
  }

  #reveal() {
    const {activity} = this.context.messages;
    this.isRevealed = true;
    this.chosen = undefined;
    const {caption, sentence} = this.#roundView;
    this.context.announce(activity.answerAnnounced(caption, sentence));
    void this.moveFocus('h2');
  }

  #guess(guess: Guess) {
    const {messages, announce} = this.context;
    const {activity} = messages;
    if (!this.chosen) return announce(activity.chooseFirst);
    this.#history.guess(this.team, this.chosen, guess);
    const name = this.nameOf(this.chosen);
    const isSet = this.#history.sheets[this.team]?.countries.has(this.chosen);
    announce(isSet ? activity.labelled(name, this.labelOf(guess)) : activity.removed(name));
    this.requestUpdate();
  }

  #change(change: () => void, announcement?: string) {
    change();
    this.team = Math.min(this.team, this.#history.sheets.length - 1);
    if (announcement) this.context.announce(announcement);
    this.requestUpdate();
  }

  #playAgain(round: RoundId, kind: GuessQuestion['guess']) {
    this.#history.restart();
    Object.assign(this, {isRevealed: false, team: 0, chosen: undefined});
    this.#round = round;
    this.#kind = kind;
    this.#asked = undefined;
    this.context.announce(this.#title);
    void this.moveFocus('h2');
  }

  get #roundView(): RoundView {
    const {rounds} = this.context.dataset;
    return this.viewModel.viewOf(rounds.find(({id}) => id === this.#round) ?? rounds[0]!);
  }

  /** The round that the slide shows, if the class is asked about a later one. */
  get #earlier(): RoundView | undefined {
    const {dataset, step} = this.context;
    if (!isAskedBy(step.question, this.#round, this.#kind)) return undefined;
    const shown = dataset.rounds.find(({id}) => id === step.show.round);
    return shown && shown.id < this.#round ? this.viewModel.viewOf(shown) : undefined;
  }

  /** The question of the lesson; of another game, what is to be guessed. */
  get #title(): string {
    const {question} = this.context.step;
    const {activity} = this.context.messages;
    if (question && isAskedBy(question, this.#round, this.#kind)) return question.text;
    return activity.game(this.#roundView.caption, activity.kinds[this.#kind]);
  }

  #view(): GuessView {
    const {countries, mapContext, texts} = this;
    const asked = this.#asked;
    return {
      task: {
        round: this.#roundView,
        earlier: this.#earlier,
        kind: this.#kind,
        asked,
        countries: asked ? countries.filter(({code}) => asked.includes(code)) : countries,
      },
      isRevealed: this.isRevealed,
      teams: {
        history: this.#history,
        current: this.team,
        nameOf: (team) => this.#teamName(team),
      },
      chosen: this.chosen,
      mapContext,
      texts,
      actions: this.#actions,
    };
  }

  #teamName(team: number): string {
    const {activity} = this.context.messages;
    const isAlone = this.#history.sheets.length === 1;
    return this.#names[team] || (isAlone ? activity.everyone : activity.team(team + 1));
  }

  readonly #actions: GuessView['actions'] = {
    choose: (country) => this.choose(country),
    guess: (guess) => this.#guess(guess),
    guessCount: (team, position, number) =>
      this.#change(() => this.#history.guessCount(team, position, number)),
    showTeam: (team) => (this.team = team),
    nameTeam: (team, name) => this.#change(() => (this.#names = named(this.#names, team, name))),
    setTeams: (count) => this.#change(() => this.#history.setTeams(count)),
    undo: () => {
      const {undone} = this.context.messages.activity;
      if (this.#history.canUndo) this.#change(() => this.#history.undo(), undone);
    },
    clear: () => {
      const {cleared} = this.context.messages.activity;
      if (!this.#history.isEmpty) this.#change(() => this.#history.clear(), cleared);
    },
    reveal: () => this.#reveal(),
    playAgain: (round, kind) => this.#playAgain(round, kind),
  };

  override render() {
    const view = this.#view();
    const {activity} = this.context.messages;
    const title = this.isRevealed ? activity.answer(view.task.round.caption) : this.#title;
    return html`<div class="activity columns">
      <h2 tabindex="-1">${title}</h2>
      ${renderGuessMap(view)}
      ${this.isRevealed || this.#kind !== 'countries' ? nothing : renderTeamGuesses(view)}
      <div class="panel ${this.isRevealed ? '' : 'guessing'}">
        ${this.isRevealed ? this.#renderAnswer(view) : this.#renderGuessing(view)}
      </div>
    </div>`;
  }

  #renderGuessing(view: GuessView): TemplateResult {
    return html`
      ${renderTeams(view)} ${this.#kind === 'countries' ? renderChoice(view) : renderNumbers(view)}
      ${this.#renderActions(view)}
    `;
  }

  #renderActions({teams: {history}, actions, texts}: GuessView): TemplateResult {
    const {activity} = texts.messages;
    return html`<div class="actions">
      <button type="button" class="main" @click=${actions.reveal}>${activity.reveal}</button>
      <button type="button" aria-disabled=${!history.canUndo} @click=${actions.undo}>
        ${activity.undo}
      </button>
      <button type="button" aria-disabled=${history.isEmpty} @click=${actions.clear}>
        ${activity.clear}
      </button>
    </div>`;
  }

  #renderAnswer(view: GuessView): TemplateResult {
    return html`
      ${
        this.#kind === 'countries'
          ? html`<p class="sentence">${view.task.round.sentence}</p>
              ${renderTeamResult(view)}`
          : renderNumbersResult(view)
      }
      ${renderPlayAgain(view)}
    `;
  }
}

/** True while the game is the one of the lesson, and not another that the class chose. */
function isAskedBy(
  question: StepQuestion | undefined,
  round: RoundId,
  kind: GuessQuestion['guess'],
): boolean {
  return question?.kind === 'guess' && question.round === round && question.guess === kind;
}

function named(names: readonly string[], team: number, name: string): readonly string[] {
  const all = Array.from(
    {length: Math.max(names.length, team + 1)},
    (_, index) => names[index] ?? '',
  );
  return all.with(team, name.trim());
}
