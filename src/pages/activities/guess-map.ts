import {html, type TemplateResult} from 'lit';
import type {Guess} from '../../model/quiz/guess-scores';
import type {CountryCode, Stance} from '../../model/types';
import {
  ASKED,
  renderLegend,
  renderHiddenMap,
  guessCategory,
  HIDDEN_CATEGORY,
  type ActivityMap,
} from './hidden-map';
import type {GuessView} from './guess-view';

/** The map with what is guessed or, once revealed, with what the record says. */
export function renderGuessMap(view: GuessView): TemplateResult {
  const {shown, isRevealed, chosen: country, surroundings, messages} = view;
  if (!isRevealed) return renderHiddenMap(hiddenMap(view), hiddenKey(view), surroundings);
  const {stances, individualSpeakers, caption, sentence: description, categories, missing} = shown;
  const map = {stances, individualSpeakers, caption, description, country};
  return renderHiddenMap(map, renderLegend(categories, missing, messages), surroundings);
}

/** Made from the guesses alone: what the record says is not in it. */
function hiddenMap(view: GuessView): ActivityMap {
  const {shown, asked, surroundings, messages, chosen: country, labelOf} = view;
  const {activity} = messages;
  const guesses = sheetOf(view);
  const stanceOf = (code: CountryCode): Stance => {
    const guess = guesses.get(code);
    if (guess) return guessCategory(guess);
    return asked?.includes(code) ? ASKED : HIDDEN_CATEGORY;
  };
  const lineOf = (code: CountryCode) => {
    const guess = guesses.get(code);
    return guess ? activity.guessed(labelOf(guess)) : activity.hidden;
  };
  const codes = surroundings.viewModel.dataset.countries.map(({code}) => code);
  return {
    stances: new Map(codes.map((code) => [code, stanceOf(code)])),
    lines: new Map(codes.map((code) => [code, [lineOf(code)]])),
    caption: activity.hiddenMap(shown.caption),
    description: activity.hiddenHint,
    country,
  };
}

function hiddenKey(view: GuessView): TemplateResult {
  const {asked, labelOf, messages} = view;
  const {activity} = messages;
  const made = [...new Set(sheetOf(view).values())];
  const categories = [
    {stance: HIDDEN_CATEGORY, label: activity.hidden},
    ...(asked ? [{stance: ASKED, label: activity.asked}] : []),
    ...made.map((guess) => ({
      stance: guessCategory(guess),
      label: activity.guessed(labelOf(guess)),
    })),
  ];
  return html`${renderLegend(categories, [], messages)}`;
}

/** The guesses of the team on show. */
function sheetOf({book, team}: GuessView): ReadonlyMap<CountryCode, Guess> {
  return book.sheets[team]?.countries ?? new Map<CountryCode, Guess>();
}
