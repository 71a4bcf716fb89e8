/** The map of an activity: it tells nothing until the class may see. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {StanceCountryEvent} from '../../elements/shared/events';
import {swatch} from '../../elements/shared/swatch';
import type {World} from '../../map/world/shapes';
import type {ActivityMessages} from '../../model/messages/activities';
import type {Guess} from '../../model/quiz/guess-scores';
import type {CategoryCount, AtlasViewModel, RoundView} from '../../model/view/view-model';
import type {CountryCode, Position, PositionId, Stance} from '../../model/types';

/** Classes of a map that tells nothing; none of them is a stance of the record. */
export const HIDDEN_CATEGORY = 'hidden';
export const ASKED = 'asked';

/** Tones of paper: none of them is the colour of a class of the record. */
const PAPER = {light: '#f0e8d2', dark: '#39352a'};
const ASKED_PAPER = {light: '#dccb98', dark: '#6e6238'};
const GUESSED_NONE = {light: '#ffffff', dark: '#0c0e11'};

/** The class of a map that shows what was guessed. */
export function guessCategory(guess: Guess): Stance {
  return `guess-${guess}`;
}

/**
 * The sides of the record and, besides, the classes of a map that tells nothing: to the map they
 * are sides like others, with words and colours of their own.
 */
export function hiddenCategories(
  positions: readonly Position[],
  labelOf: (guess: Guess) => string,
  {activity}: ActivityMessages,
): readonly Position[] {
  return [
    ...positions,
    localKey(HIDDEN_CATEGORY, activity.hidden, PAPER),
    localKey(ASKED, activity.asked, ASKED_PAPER),
    localKey(guessCategory('none'), activity.guessed(labelOf('none')), GUESSED_NONE),
    ...positions.map(({id, colour: {light, dark}}) =>
      localKey(
        guessCategory(id),
        activity.guessed(labelOf(id)),
        {
          light: `color-mix(in srgb, ${light} 60%, ${PAPER.light})`,
          dark: `color-mix(in srgb, ${dark} 60%, ${PAPER.dark})`,
        },
        id,
      ),
    ),
  ];
}

/** A class is a side with the same words wherever it is told of. */
function localKey(
  id: string,
  label: string,
  colour: Position['colour'],
  looksLike: PositionId | null = null,
): Position {
  return {id, label, short: label, letter: label, colour, looksLike};
}

/** What one map shows. */
export interface ActivityMap {
  readonly stances: ReadonlyMap<CountryCode, Stance>;
  /** What is said of each state; without it, its stance. */
  readonly lines?: ReadonlyMap<CountryCode, readonly string[]> | undefined;
  readonly individualSpeakers?: RoundView['individualSpeakers'];
  readonly caption: string;
  readonly description: string;
  /** States with an outline, beside their colours. */
  readonly outlined?: readonly CountryCode[];
  /** The state with the ring. */
  readonly country: CountryCode | undefined;
  /** True where a name would tell the answer. */
  readonly nameless?: boolean;
}

/** Everything around it that does not change. */
export interface ActivityMapContext {
  readonly viewModel: AtlasViewModel;
  readonly positions: readonly Position[];
  readonly world: World | undefined;
  readonly isMissing: boolean;
  readonly messages: ActivityMessages;
  choose(country: CountryCode | undefined): void;
}

/** A map and its key; the note on boundaries stands where it leaves room. */
export function renderHiddenMap(
  map: ActivityMap,
  key: TemplateResult,
  {viewModel, positions, world, isMissing, messages, choose}: ActivityMapContext,
): TemplateResult {
  const {dataset, names} = viewModel;
  const onCountry = (event: StanceCountryEvent) => {
    // A choice in here is no choice on the slide.
    event.stopPropagation();
    choose(event.country ?? undefined);
  };
  return html`<div class="figure ${map.nameless ? 'nameless' : ''}">
      ${isMissing ? html`<p class="missing">${messages.activity.noMap}</p>` : nothing}
      <stance-map
        .world=${world}
        .stances=${map.stances}
        .descriptions=${map.lines}
        .individualSpeakers=${map.individualSpeakers ?? NOBODY}
        .names=${names}
        .areas=${dataset.areas}
        .positions=${positions}
        .caption=${map.caption}
        .description=${map.description}
        .outlined=${map.outlined ?? NOTHING}
        .country=${live(map.country)}
        @stance-country=${onCountry}
      ></stance-map>
      ${key}
    </div>
    <p class="disclaimer" part="disclaimer">${dataset.disclaimer}</p>`;
}

/** The key of a map: its classes with their counts, and what has no letter. */
export function renderLegend(
  categories: readonly (Pick<CategoryCount, 'stance' | 'label' | 'note'> & {count?: number})[],
  missing: readonly string[],
  {activity}: ActivityMessages,
): TemplateResult {
  return html`<ul class="key" aria-label=${activity.legend}>
    ${categories.map(({stance, label, count, note}) => html`<li>${swatch(stance)} ${label}${count === undefined ? nothing : html` <b>${count}</b>`}${note ? html` (${note})` : nothing}</li>`)}
    ${missing.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}

const NOTHING: readonly CountryCode[] = [];
const NOBODY: RoundView['individualSpeakers'] = new Map();
