import {labelsOf} from '../../model/stances/categories';
import {formatDate} from '../../model/dates';
import type {CategoryCount, RoundView} from '../../model/view/view-model';
import {
  describeLegend,
  type LegendDescription,
  type LegendMarkId,
} from '../../model/description/legend';
import {describeLetter} from '../../model/description/letter';
import {isComparisonView} from '../../model/description/view';
import type {PositionId} from '../../model/types';
import type {ImageInput} from './input';

/** A line that explains a mark of the map and counts nothing. */
export interface LegendNote {
  readonly mark: LegendMarkId | 'open' | undefined;
  /** Positions whose tints stand in place of a mark. */
  readonly tints?: readonly PositionId[];
  readonly label: string;
}

/** Everything that is to be read in a picture. */
export interface ImageText {
  readonly title: string;
  readonly caption: string;
  readonly facts: string;
  readonly categories: readonly CategoryCount[];
  readonly lines: readonly LegendNote[];
  /** Under the map: how good the lists are, sources, boundaries, version. */
  readonly notes: readonly string[];
}

/** What a picture says, from the record and the catalogue alone. */
export function imageText(input: ImageInput): ImageText {
  const {view, dataset, messages} = input;
  const rounds = isComparisonView(view) ? [view.from, view.to] : [view];
  const {title, version, updated, disclaimer} = dataset;
  const legend = describeLegend(view, messages);
  const day = formatDate(updated, messages.locale);
  return {
    title,
    caption: view.caption,
    facts: factsOf(rounds, input),
    categories: legend.items,
    lines: linesOf(legend, rounds, input),
    notes: [
      ...rounds.flatMap((round) => qualityOf(round, input)),
      messages.image.sources(imageSources(rounds, input)),
      disclaimer,
      messages.image.version(title, version, day),
    ],
  };
}

/** Where and when: the forum of one round, the days of the letters of each side. */
function factsOf(rounds: readonly RoundView[], {positions, messages}: ImageInput): string {
  const {image, locale} = messages;
  const letters = rounds.flatMap(({round}) => round.letters);
  const forums = [...new Set(letters.map(({forum}) => forum))];
  const sides = positions.flatMap(({id, letter}) => {
    const days = letters.filter(({position}) => position === id).map(({date}) => date);
    return days.length
      ? [
          image.letter(
            letter,
            days.map((day) => formatDate(day, locale)),
          ),
        ]
      : [];
  });
  return image.facts([...(rounds.length > 1 ? [image.changed] : forums), ...sides]);
}

/** Returns the lines of the legend, and those that only an image has, in their order. */
function linesOf(
  {items, missing, marks, tint}: LegendDescription,
  rounds: readonly RoundView[],
  input: ImageInput,
): readonly LegendNote[] {
  const {country, filter, messages} = input;
  const chosen = items.find(({stance}) => stance === filter);
  return [
    ...missing.map(plain),
    ...(country ? [openLine(country, input)] : []),
    ...(chosen ? [plain(messages.image.highlighted(chosen.label))] : []),
    ...(tint ? [{mark: undefined, tints: tint.positions, label: tint.label}] : []),
    ...marks,
    ...rounds.flatMap((round) => remarksOn(round, rounds.length > 1, input)).map(plain),
  ];
}

function plain(label: string): LegendNote {
  return {mark: undefined, label};
}

function openLine(country: string, {view, dataset, positions, messages}: ImageInput): LegendNote {
  const name = dataset.countries.find(({code}) => code === country)?.name ?? country;
  const stance = isComparisonView(view) ? undefined : view.stances.get(country);
  const lines = isComparisonView(view)
    ? (view.lines.get(country) ?? [])
    : [labelsOf(positions, messages).get(stance ?? '') ?? ''];
  return {mark: 'open', label: messages.image.country(name, lines)};
}

/** Returns what is known beside the lists. The legend counts the individual speakers already. */
function remarksOn({round, caption}: RoundView, isComparison: boolean, input: ImageInput) {
  const {letters: words, image} = input.messages;
  const names = new Map(input.dataset.countries.map(({code, name}) => [code, name]));
  return round.letters
    .flatMap((letter) => describeLetter(letter).remarks)
    .filter(({kind}) => kind !== 'alone')
    .map(({kind, country}) => words[kind](names.get(country) ?? country))
    .map((remark) => (isComparison ? image.noteIn(caption, remark) : remark));
}

function qualityOf({round, caption}: RoundView, {dataset, messages}: ImageInput) {
  const {image} = messages;
  return round.letters.flatMap((letter) => {
    const {position} = letter;
    const {listNote, disputedBy} = describeLetter(letter);
    const name = dataset.positions.find(({id}) => id === position)?.letter ?? position;
    const publishers = dataset.sources
      .filter(({id}) => disputedBy.includes(id))
      .map(({publisher}) => publisher);
    return [
      ...(listNote ? [image.quality(name, caption, listNote)] : []),
      ...(publishers.length ? [image.disputed(name, caption, publishers)] : []),
    ];
  });
}

function imageSources(rounds: readonly RoundView[], {dataset, messages}: ImageInput) {
  const cited = rounds.flatMap(({round}) =>
    round.letters.flatMap((letter) => {
      const {sources, remarks} = describeLetter(letter);
      return [...sources, ...remarks.flatMap((remark) => remark.sources)];
    }),
  );
  return dataset.sources
    .filter(({id}) => cited.includes(id))
    .map(({publisher, date}) =>
      messages.image.source(publisher, formatDate(date, messages.locale)),
    );
}
