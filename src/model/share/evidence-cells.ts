/** The cells of a download that say how a stance is known. */
import {formatDate} from '../dates';
import {datedNote, laterCountText} from '../description/letter';
import type {AllMessages} from '../messages/views';
import {
  bearingText,
  countryHistory,
  findingSources,
  type Finding,
} from '../stances/country-history';
import type {CountryCode, Dataset, Letter, Source, SourceId} from '../types';
import type {RoundView} from '../view/view-model';

/** Stands between the values of one cell. */
const AND = ' | ';

/** The cells that say how a stance is known. `sources`, `kinds` and `urls` have one order. */
export function evidenceCells(
  dataset: Dataset,
  view: RoundView,
  code: CountryCode,
  messages: AllMessages,
) {
  const letters = evidenceLetters(view, code);
  const findings = countryHistory(code, [view.round], () => view.stances)[0]?.findings ?? [];
  const sources = sourcesOf(dataset, [
    ...citedSources(letters),
    ...findings.flatMap(findingSources),
    ...letters.flatMap(({laterCount}) => laterCount?.sources ?? []),
  ]);
  const disputing = sourcesOf(
    dataset,
    letters.flatMap(({disputedBy}) => disputedBy),
  );
  return {
    signed: idsOf(letters.filter(({signatories}) => signatories.includes(code))),
    letters: idsOf(letters),
    quality: listQuality(letters, messages),
    findings: cellOf(findings.map((finding) => findingText(finding, dataset, messages))),
    notes: cellOf(letters.flatMap((letter) => notesOf(letter, dataset, messages))),
    sources: citationsOf(sources, messages),
    kinds: cellOf(sources.map(({kind}) => kind)),
    urls: cellOf(sources.map(({url}) => url)),
    disputedBy: citationsOf(disputing, messages),
    disputedByUrls: cellOf(disputing.map(({url}) => url)),
  };
}

/** The letters that a stance is read from. To be on none is read from them all. */
export function evidenceLetters(
  {round: {letters}}: RoundView,
  code: CountryCode,
): readonly Letter[] {
  const naming = letters.filter(({signatories}) => signatories.includes(code));
  if (naming.length) return naming;
  const left = letters.filter(({withdrew}) => withdrew.some(({country}) => country === code));
  return left.length ? left : letters;
}

/** What a letter says of a state, with the day and the sources of what was remarked. */
function findingText(finding: Finding, dataset: Dataset, messages: AllMessages): string {
  const {letter, remark} = finding;
  const said = [
    bearingText(finding, dataset.positions, messages),
    ...(remark ? [datedNote(remark, messages)] : []),
  ];
  return withSources(letter, messages.sentences(said), findingSources(finding), dataset, messages);
}

/** What is said of a letter as a whole, a later count first. */
function notesOf(letter: Letter, dataset: Dataset, messages: AllMessages): readonly string[] {
  const {laterCount, notes} = letter;
  const later = laterCount && laterCountText(laterCount, messages);
  return [
    ...(later ? [withSources(letter, later, laterCount.sources, dataset, messages)] : []),
    ...notes.map((note) => messages.labelled(letter.id, note)),
  ];
}

function withSources(
  {id}: Letter,
  text: string,
  ids: readonly SourceId[],
  dataset: Dataset,
  messages: AllMessages,
): string {
  const cited = sourcesOf(dataset, ids).map(({publisher, date}) =>
    messages.sources.brief(publisher, formatDate(date, messages.locale)),
  );
  const sources = cited.length ? [messages.sources.listed(cited)] : [];
  return messages.labelled(id, messages.sentences([text, ...sources]));
}

/** Whether each list was published, and whether it rests on less than a primary source. */
export function listQuality(letters: readonly Letter[], messages: AllMessages): string {
  return cellOf(
    letters.map(({id, listStatus, listNote}) =>
      messages.labelled(
        id,
        messages.sentences([
          messages.letters.listStatus[listStatus],
          ...(listNote ? [listNote] : []),
        ]),
      ),
    ),
  );
}

function citationsOf(sources: readonly Source[], {sources: words, locale}: AllMessages): string {
  return cellOf(
    sources.map(({title, publisher, date}) =>
      words.citation(title, publisher, formatDate(date, locale)),
    ),
  );
}

/** Several values in one cell; what parts them is in none of them. */
export function cellOf(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(AND, ' / ')).join(AND);
}

function idsOf(letters: readonly Letter[]): string {
  return cellOf(letters.map(({id}) => id));
}

export function citedSources(letters: readonly Letter[]): readonly SourceId[] {
  return letters.flatMap(({sources}) => sources);
}

/** Sources by key, each once, in the order in which they are cited. */
export function sourcesOf({sources}: Dataset, ids: readonly SourceId[]): readonly Source[] {
  return [...new Set(ids)].flatMap((id) => sources.find((source) => source.id === id) ?? []);
}
