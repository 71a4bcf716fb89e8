import {labelsOf} from '../../model/stances/categories';
import {formatDate} from '../../model/dates';
import type {CategoryCount, RoundView} from '../../model/view/view-model';
import type {Letter} from '../../model/types';
import {isComparisonView, type ImageInput} from './input';

/** A line that explains a mark of the map and counts nothing. */
export interface LegendNote {
  readonly mark: 'alone' | 'territory' | 'disputed' | 'open' | undefined;
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
  const rounds = isComparisonView(view) ? [view.first, view.second] : [view];
  const {title, version, updated, disclaimer} = dataset;
  const day = formatDate(updated, messages.locale);
  return {
    title,
    caption: view.caption,
    facts: factsOf(rounds, input),
    categories: isComparisonView(view) ? view.legend : view.categories,
    lines: linesOf(rounds, input),
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

function linesOf(rounds: readonly RoundView[], input: ImageInput): readonly LegendNote[] {
  const {view, country, filter, messages} = input;
  const {legend, image} = messages;
  const alone = isComparisonView(view) ? 0 : view.individualSpeakers.size;
  const categories = isComparisonView(view) ? view.legend : view.categories;
  const chosen = categories.find(({stance}) => stance === filter);
  return [
    ...view.missing.map(plain),
    ...(country ? [openLine(country, input)] : []),
    ...(chosen ? [plain(image.highlighted(chosen.label))] : []),
    ...(alone ? [{mark: 'alone', label: legend.alone(alone)} as const] : []),
    {mark: 'territory', label: legend.territory},
    {mark: 'disputed', label: legend.disputed},
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

/** What is known beside the lists: withdrawals, denials, reports. */
function remarksOn({round, caption}: RoundView, isComparison: boolean, input: ImageInput) {
  const {letters: words, image} = input.messages;
  const names = new Map(input.dataset.countries.map(({code, name}) => [code, name]));
  const say = (remarks: Letter['withdrew'], word: (name: string) => string) =>
    remarks.map(({country}) => word(names.get(country) ?? country));
  return round.letters
    .flatMap(({withdrew, denied, reportedSignatories, discrepancies}) => [
      ...say(withdrew, words.withdrew),
      ...say(denied, words.denied),
      ...say(reportedSignatories, words.reported),
      ...say(discrepancies, words.discrepancy),
    ])
    .map((remark) => (isComparison ? image.noteIn(caption, remark) : remark));
}

function qualityOf({round, caption}: RoundView, {dataset, messages}: ImageInput) {
  const {image} = messages;
  return round.letters.flatMap(({position, listNote, disputedBy}) => {
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
    round.letters.flatMap((letter) => [
      ...letter.sources,
      ...[letter.withdrew, letter.denied, letter.reportedSignatories, letter.individualStatements]
        .flat()
        .flatMap(({sources}) => sources),
    ]),
  );
  return dataset.sources
    .filter(({id}) => cited.includes(id))
    .map(({publisher, date}) =>
      messages.image.source(publisher, formatDate(date, messages.locale)),
    );
}
