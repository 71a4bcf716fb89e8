import {labelsOf} from '../../model/stances/categories';
import {formatDate} from '../../model/dates';
import type {ClassCount, RoundView} from '../../model/view/view-model';
import type {Letter} from '../../model/types';
import {isPairView, type PictureInput} from './input';

/** A line that explains a mark of the map and counts nothing. */
export interface MarkLine {
  readonly mark: 'alone' | 'territory' | 'disputed' | 'open' | undefined;
  readonly label: string;
}

/** Everything that is to be read in a picture. */
export interface PictureWords {
  readonly title: string;
  readonly caption: string;
  readonly facts: string;
  readonly classes: readonly ClassCount[];
  readonly lines: readonly MarkLine[];
  /** Under the map: how good the lists are, sources, boundaries, version. */
  readonly notes: readonly string[];
}

/** What a picture says, from the record and the catalogue alone. */
export function pictureWords(input: PictureInput): PictureWords {
  const {view, record, messages} = input;
  const rounds = isPairView(view) ? [view.first, view.second] : [view];
  const {title, version, updated, disclaimer} = record;
  const day = formatDate(updated, messages.locale);
  return {
    title,
    caption: view.caption,
    facts: factsOf(rounds, input),
    classes: isPairView(view) ? view.legend : view.classes,
    lines: linesOf(rounds, input),
    notes: [
      ...rounds.flatMap((round) => qualityOf(round, input)),
      messages.image.sources(sourcesOf(rounds, input)),
      disclaimer,
      messages.image.version(title, version, day),
    ],
  };
}

/** Where and when: the forum of one round, the days of the letters of each side. */
function factsOf(rounds: readonly RoundView[], {positions, messages}: PictureInput): string {
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

function linesOf(rounds: readonly RoundView[], input: PictureInput): readonly MarkLine[] {
  const {view, country, filter, messages} = input;
  const {legend, image} = messages;
  const alone = isPairView(view) ? 0 : view.alone.size;
  const classes = isPairView(view) ? view.legend : view.classes;
  const chosen = classes.find(({stance}) => stance === filter);
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

function plain(label: string): MarkLine {
  return {mark: undefined, label};
}

function openLine(country: string, {view, record, positions, messages}: PictureInput): MarkLine {
  const name = record.countries.find(({code}) => code === country)?.name ?? country;
  const stance = isPairView(view) ? undefined : view.stances.get(country);
  const lines = isPairView(view)
    ? (view.lines.get(country) ?? [])
    : [labelsOf(positions, messages).get(stance ?? '') ?? ''];
  return {mark: 'open', label: messages.image.country(name, lines)};
}

/** What is known beside the lists: withdrawals, denials, reports. */
function remarksOn({round, caption}: RoundView, isPair: boolean, input: PictureInput) {
  const {letters: words, image} = input.messages;
  const names = new Map(input.record.countries.map(({code, name}) => [code, name]));
  const say = (remarks: Letter['withdrew'], word: (name: string) => string) =>
    remarks.map(({country}) => word(names.get(country) ?? country));
  return round.letters
    .flatMap(({withdrew, denied, reportedMembers, discrepancies}) => [
      ...say(withdrew, words.withdrew),
      ...say(denied, words.denied),
      ...say(reportedMembers, words.reported),
      ...say(discrepancies, words.discrepancy),
    ])
    .map((remark) => (isPair ? image.noteIn(caption, remark) : remark));
}

function qualityOf({round, caption}: RoundView, {record, messages}: PictureInput) {
  const {image} = messages;
  return round.letters.flatMap(({position, listQuality, disputedBy}) => {
    const name = record.positions.find(({id}) => id === position)?.letter ?? position;
    const publishers = record.sources
      .filter(({id}) => disputedBy.includes(id))
      .map(({publisher}) => publisher);
    return [
      ...(listQuality ? [image.quality(name, caption, listQuality)] : []),
      ...(publishers.length ? [image.disputed(name, caption, publishers)] : []),
    ];
  });
}

function sourcesOf(rounds: readonly RoundView[], {record, messages}: PictureInput) {
  const cited = rounds.flatMap(({round}) =>
    round.letters.flatMap((letter) => [
      ...letter.sources,
      ...[letter.withdrew, letter.denied, letter.reportedMembers, letter.individualStatements]
        .flat()
        .flatMap(({sources}) => sources),
    ]),
  );
  return record.sources
    .filter(({id}) => cited.includes(id))
    .map(({publisher, date}) =>
      messages.image.source(publisher, formatDate(date, messages.locale)),
    );
}
