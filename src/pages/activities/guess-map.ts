import {html, type TemplateResult} from 'lit';
import type {CountryCode, Stance} from '../../model/types';
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
  if (!isRevealed) return renderHiddenMap(hiddenMap(view), renderHiddenLegend(view), mapContext);
  const {stances, individualSpeakers, caption, categories, missing} = task.round;
  const map = {stances, individualSpeakers, caption, description: task.round.sentence, country};
  return renderHiddenMap(map, renderLegend(categories, missing, texts.messages), mapContext);
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
