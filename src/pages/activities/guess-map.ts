import {html, type TemplateResult} from 'lit';
import type {CountryCode, Stance} from '../../model/types';
import {tableLabelOf} from '../../model/view/table-labels';
import type {RoundView} from '../../model/view/view-model';
import {
  ASKED,
  renderLegend,
  renderHiddenMap,
  guessCategory,
  HIDDEN_CATEGORY,
  type ActivityMap,
} from './hidden-map';
import {guessesOf, type GuessView} from './guess-view';

/** The map with what is guessed or, once revealed, with what the record says. */
export function renderGuessMap(view: GuessView): TemplateResult {
  const {task, isRevealed, chosen: country, mapContext, texts} = view;
  if (!isRevealed) return renderGuessing(view);
  const {stances, individualSpeakers, caption, categories, missing} = task.round;
  const map = {stances, individualSpeakers, caption, description: task.round.sentence, country};
  return renderHiddenMap(map, renderLegend(categories, missing, texts.messages), mapContext);
}

function renderGuessing(view: GuessView): TemplateResult {
  const {task, mapContext} = view;
  if (!task.earlier) return renderHiddenMap(hiddenMap(view), renderHiddenLegend(view), mapContext);
  return renderHiddenMap(
    earlierMap(task.earlier, view),
    renderEarlierLegend(task.earlier, view),
    mapContext,
  );
}

/** What an earlier round shows; the countries to guess are outlined, the guesses stand beside it. */
function earlierMap(earlier: RoundView, view: GuessView): ActivityMap {
  const {task, mapContext, chosen: country, texts} = view;
  const {activity} = texts.messages;
  const guesses = guessesOf(view);
  const {stances, individualSpeakers, caption, sentence: description} = earlier;
  const linesOf = (code: CountryCode) => {
    const guess = guesses.get(code);
    const before = activity.labelled(caption, texts.labelOf(stances.get(code) ?? ''));
    return guess ? [before, activity.guessed(texts.labelOf(guess))] : [before];
  };
  const codes = mapContext.viewModel.dataset.countries.map(({code}) => code);
  return {
    stances,
    lines: new Map(codes.map((code) => [code, linesOf(code)])),
    individualSpeakers,
    caption,
    description,
    outlined: task.asked ?? [...guesses.keys()],
    country,
  };
}

/** In few words: the guesses need the room below it. */
function renderEarlierLegend({caption, categories, missing}: RoundView, view: GuessView) {
  const {messages, allMessages} = view.texts;
  const {activity} = messages;
  const {positions} = view.mapContext.viewModel.dataset;
  const short = categories.map(({stance, count}) => ({
    stance,
    label: tableLabelOf(stance, positions, allMessages),
    count,
  }));
  const outlined = view.task.asked ? activity.outlinedAsked : activity.outlinedGuessed;
  return html`<p class="earlier">${activity.mapShows(caption)}</p>
    ${renderLegend(short, [...missing, outlined], messages)}`;
}

/** Made from the guesses alone: what the record says is not in it. */
function hiddenMap(view: GuessView): ActivityMap {
  const {task, mapContext, chosen: country, texts} = view;
  const {activity} = texts.messages;
  const guesses = guessesOf(view);
  const stanceOf = (code: CountryCode): Stance => {
    const guess = guesses.get(code);
    if (guess) return guessCategory(guess);
    return task.asked?.includes(code) ? ASKED : HIDDEN_CATEGORY;
  };
  const lineOf = (code: CountryCode) => {
    const guess = guesses.get(code);
    return guess ? activity.guessed(texts.labelOf(guess)) : activity.hidden;
  };
  const codes = mapContext.viewModel.dataset.countries.map(({code}) => code);
  return {
    stances: new Map(codes.map((code) => [code, stanceOf(code)])),
    lines: new Map(codes.map((code) => [code, [lineOf(code)]])),
    caption: activity.hiddenMap(task.round.caption),
    description: activity.hiddenHint,
    country,
  };
}

function renderHiddenLegend(view: GuessView): TemplateResult {
  const {labelOf, messages} = view.texts;
  const {activity} = messages;
  const made = [...new Set(guessesOf(view).values())];
  const categories = [
    {stance: HIDDEN_CATEGORY, label: activity.hidden},
    ...(view.task.asked ? [{stance: ASKED, label: activity.asked}] : []),
    ...made.map((guess) => ({
      stance: guessCategory(guess),
      label: activity.guessed(labelOf(guess)),
    })),
  ];
  return html`${renderLegend(categories, [], messages)}`;
}
