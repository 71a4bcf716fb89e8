import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {allMessagesFor} from '../../elements/shared/all-messages';
import {GuessHistory} from '../../model/quiz/guess-sheets';
import type {StepQuestion} from '../../model/lesson/lesson';
import type {Guess} from '../../model/quiz/guess-scores';
import type {RoundView} from '../../model/view/view-model';
import {defaultRound} from '../../model/stances/stances';
import type {CountryCode, RoundId} from '../../model/types';
import {ActivityBase} from './activity-element';
import {renderAgain, renderTeams} from './guess-controls';
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

  readonly #book = new GuessHistory();
  #names: readonly string[] = [];
  #round = '';
  #kind: GuessQuestion['guess'] = 'countries';
  /** The states to be guessed; absent: the class chooses. */
  #asked: readonly CountryCode[] | undefined;

  override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (!changed.has('context')) return;
    const {dataset, step} = this.context;
    const question = step.question?.kind === 'guess' ? step.question : undefined;
    this.#round = question?.round ?? defaultRound(dataset.rounds)?.id ?? '';
    this.#kind = question?.guess ?? 'countries';
    this.#asked = question?.countries;
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
    this.context.announce(activity.answerAnnounced(this.#shown.caption, this.#shown.sentence));
    void this.moveFocus('h2');
  }

  #guess(guess: Guess) {
    const {messages, announce} = this.context;
    const {activity} = messages;
    if (!this.chosen) return announce(activity.chooseFirst);
    this.#book.guess(this.team, this.chosen, guess);
    const name = this.nameOf(this.chosen);
    const isKept = this.#book.sheets[this.team]?.countries.has(this.chosen);
    announce(isKept ? activity.labelled(name, this.labelOf(guess)) : activity.removed(name));
    this.requestUpdate();
  }

  #change(change: () => void, said?: string) {
    change();
    this.team = Math.min(this.team, this.#book.sheets.length - 1);
    if (said) this.context.announce(said);
    this.requestUpdate();
  }

  #playAgain(round: RoundId, kind: GuessQuestion['guess']) {
    this.#book.restart();
    Object.assign(this, {isRevealed: false, team: 0, chosen: undefined});
    this.#round = round;
    this.#kind = kind;
    this.#asked = undefined;
    this.context.announce(this.#title);
    void this.moveFocus('h2');
  }

  get #shown(): RoundView {
    const {rounds} = this.context.dataset;
    return this.viewModel.viewOf(rounds.find(({id}) => id === this.#round) ?? rounds[0]!);
  }

  /** The question of the lesson; of another game, what is to be guessed. */
  get #title(): string {
    const {question} = this.context.step;
    const {activity} = this.context.messages;
    const isFirst = question?.kind === 'guess' && question.round === this.#round;
    if (isFirst && question.guess === this.#kind) return question.text;
    return activity.game(this.#shown.caption, activity.kinds[this.#kind]);
  }

  #view(): GuessView {
    const book = this.#book;
    const {activity} = this.context.messages;
    const {countries} = this;
    return {
      shown: this.#shown,
      isRevealed: this.isRevealed,
      kind: this.#kind,
      asked: this.#asked,
      book,
      team: this.team,
      teamName: (team) =>
        this.#names[team] || (book.sheets.length > 1 ? activity.team(team + 1) : activity.everyone),
      chosen: this.chosen,
      countries: this.#asked
        ? countries.filter(({code}) => this.#asked?.includes(code))
        : countries,
      surroundings: this.mapContext,
      messages: this.context.messages,
      allMessages: allMessagesFor(this),
      nameOf: this.nameOf,
      labelOf: this.labelOf,
      choose: (country) => this.choose(country),
      guess: (guess) => this.#guess(guess),
      count: (team, position, number) =>
        this.#change(() => book.guessCount(team, position, number)),
      pickTeam: (team) => (this.team = team),
      nameTeam: (team, name) => this.#change(() => (this.#names = named(this.#names, team, name))),
      setTeams: (count) => this.#change(() => book.setTeams(count)),
      undo: () => book.canUndo && this.#change(() => book.undo(), activity.undone),
      clear: () => !book.isEmpty && this.#change(() => book.clear(), activity.cleared),
      reveal: () => this.#reveal(),
      again: (round, kind) => this.#playAgain(round, kind),
    };
  }

  override render() {
    const view = this.#view();
    const {activity} = this.context.messages;
    const title = this.isRevealed ? activity.answer(view.shown.caption) : this.#title;
    return html`<div class="activity columns">
      <h2 tabindex="-1">${title}</h2>
      ${renderGuessMap(view)}
      ${this.isRevealed || this.#kind !== 'countries' ? nothing : renderTeamGuesses(view)}
      <div class="panel">
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

  #renderActions({book, undo, clear, reveal, messages: {activity}}: GuessView): TemplateResult {
    return html`<div class="actions">
      <button type="button" class="main" @click=${reveal}>${activity.reveal}</button>
      <button type="button" aria-disabled=${!book.canUndo} @click=${undo}>${activity.undo}</button>
      <button type="button" aria-disabled=${book.isEmpty} @click=${clear}>${activity.clear}</button>
    </div>`;
  }

  #renderAnswer(view: GuessView): TemplateResult {
    return html`
      <p class="sentence">${view.shown.sentence}</p>
      ${this.#kind === 'countries' ? renderTeamResult(view) : renderNumbersResult(view)}
      ${renderAgain(view)}
    `;
  }
}

function named(names: readonly string[], team: number, name: string): readonly string[] {
  const all = Array.from(
    {length: Math.max(names.length, team + 1)},
    (_, index) => names[index] ?? '',
  );
  return all.with(team, name.trim());
}
