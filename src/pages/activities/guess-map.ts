import {html, type TemplateResult} from 'lit';
import type {Guess} from '../../model/quiz/guess-scores';
import type {CountryCode, Stance} from '../../model/types';
import {ASKED, drawKey, drawMap, guessed, HIDDEN, type ActivityMap} from './hidden-map';
import type {PredictView} from './guess-view';

/** The map with what is guessed or, once revealed, with what the record says. */
export function drawPredictMap(view: PredictView): TemplateResult {
  const {shown, isRevealed, chosen: country, surroundings, messages} = view;
  if (!isRevealed) return drawMap(hiddenMap(view), hiddenKey(view), surroundings);
  const {stances, alone, caption, sentence: description, classes, missing} = shown;
  const map = {stances, alone, caption, description, country};
  return drawMap(map, drawKey(classes, missing, messages), surroundings);
}

/** Made from the guesses alone: what the record says is not in it. */
function hiddenMap(view: PredictView): ActivityMap {
  const {shown, asked, surroundings, messages, chosen: country, labelOf} = view;
  const {activity} = messages;
  const guesses = sheetOf(view);
  const stanceOf = (code: CountryCode): Stance => {
    const guess = guesses.get(code);
    if (guess) return guessed(guess);
    return asked?.includes(code) ? ASKED : HIDDEN;
  };
  const lineOf = (code: CountryCode) => {
    const guess = guesses.get(code);
    return guess ? activity.guessed(labelOf(guess)) : activity.hidden;
  };
  const codes = surroundings.presentation.dataset.countries.map(({code}) => code);
  return {
    stances: new Map(codes.map((code) => [code, stanceOf(code)])),
    lines: new Map(codes.map((code) => [code, [lineOf(code)]])),
    caption: activity.hiddenMap(shown.caption),
    description: activity.hiddenHint,
    country,
  };
}

function hiddenKey(view: PredictView): TemplateResult {
  const {asked, labelOf, messages} = view;
  const {activity} = messages;
  const made = [...new Set(sheetOf(view).values())];
  const classes = [
    {stance: HIDDEN, label: activity.hidden},
    ...(asked ? [{stance: ASKED, label: activity.asked}] : []),
    ...made.map((guess) => ({stance: guessed(guess), label: activity.guessed(labelOf(guess))})),
  ];
  return html`${drawKey(classes, [], messages)}`;
}

/** The guesses of the team on show. */
function sheetOf({book, team}: PredictView): ReadonlyMap<CountryCode, Guess> {
  return book.sheets[team]?.states ?? new Map<CountryCode, Guess>();
}
