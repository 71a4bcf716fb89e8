import {labelsOf} from '../stances/categories';
import {countryHistory, type Finding} from '../stances/country-history';
import type {Cells} from './csv';
import type {AllMessages} from '../messages/views';
import type {ComparisonView} from '../view/comparison-view';
import type {RoundView} from '../view/view-model';
import {countStances} from '../stances/stances';
import type {CountryCode, Dataset, Letter, Position, RoundId, Stance} from '../types';

/** Stands between the values of one cell; no address and no key holds it. */
const AND = ' | ';

/**
 * The whole record, a line a state: `code`, `numeric`, `name`, `region`, `subregion`, for each
 * round `<round>` (the stance's id) and `<round>_label` (in words), and `record_version`.
 */
export function datasetRows(
  {countries, positions, version}: Dataset,
  rounds: readonly RoundView[],
  messages: AllMessages,
): Cells {
  const labels = labelsOf(positions, messages);
  const columns = rounds.flatMap(({round: {id}}) => [id, `${id}_label`]);
  const head = ['code', 'numeric', 'name', 'region', 'subregion', ...columns, 'record_version'];
  const lines = countries.map(({code, numeric, name, region, subregion}) => {
    const stances = rounds.flatMap((view) => {
      const stance = stanceIn(view, code);
      return [stance, labels.get(stance) ?? stance];
    });
    return [code, numeric, name, region, subregion, ...stances, version];
  });
  return [head, ...lines];
}

/**
 * The whole record, a line for each state in each round, so that every colour can be checked:
 * the stance, the letters that it is read from (those that name the state, else those that it
 * withdrew from, else all of the round), what they say of it, and where that can be read.
 */
export function factCells(
  dataset: Dataset,
  rounds: readonly RoundView[],
  messages: AllMessages,
): Cells {
  const labels = labelsOf(dataset.positions, messages);
  const head = [
    'code',
    'name',
    'round',
    'stance',
    'label',
    'letters',
    'findings',
    'sources',
    'source_urls',
    'disputed_by_urls',
    'record_version',
  ];
  const lines = dataset.countries.flatMap(({code, name}) =>
    rounds.map((view) => {
      const stance = stanceIn(view, code);
      const proof = proofOf(dataset, view, code, messages);
      return [code, name, view.round.id, stance, labels.get(stance) ?? stance, ...proof];
    }),
  );
  return [head, ...lines.map((line) => [...line, dataset.version])];
}

/**
 * Two rounds, a line a state: its stance in both, what became of it (`shift`), and the letters
 * and sources of both rounds: `from` is the earlier round, `to` the later one.
 */
export function comparisonRows(
  dataset: Dataset,
  {from, to, shifts, categories}: ComparisonView,
  messages: AllMessages,
): Cells {
  const labels = labelsOf(dataset.positions, messages);
  const shiftLabels = new Map(categories.map(({shift, label}) => [shift, label]));
  const sides = ['from', 'to'].flatMap((side) =>
    ['round', 'stance', 'label', 'letters', 'source_urls'].map((column) => `${side}_${column}`),
  );
  const head = ['code', 'name', ...sides, 'shift', 'shift_label', 'record_version'];
  const lines = dataset.countries.map(({code, name}) => {
    const stances = [from, to].flatMap((view) => {
      const {id, letters} = view.round;
      const stance = stanceIn(view, code);
      const label = labels.get(stance) ?? stance;
      return [id, stance, label, idsOf(letters), urlsOf(dataset, citedSources(letters))];
    });
    const shift = shifts.get(code) ?? '';
    return [code, name, ...stances, shift, shiftLabels.get(shift) ?? shift, dataset.version];
  });
  return [head, ...lines];
}

/** The whole record as an object for JSON: rounds with their letters, states, sources. */
export function datasetJson(
  dataset: Dataset,
  rounds: readonly RoundView[],
  messages: AllMessages,
): object {
  const {unmappedRounds, sources} = dataset;
  return {
    ...headOf(dataset, messages),
    rounds: rounds.map(roundObject),
    unmappedRounds,
    countries: dataset.countries.map(({code, numeric, name, otherNames, region, subregion}) => ({
      code,
      numeric,
      name,
      otherNames,
      region,
      subregion,
      stances: Object.fromEntries(
        rounds.map((view): [RoundId, Stance] => [view.round.id, stanceIn(view, code)]),
      ),
    })),
    sources,
  };
}

/** Two rounds as an object for JSON, with the counts of the shifts and the sources cited. */
export function comparisonJson(
  dataset: Dataset,
  comparison: ComparisonView,
  messages: AllMessages,
): object {
  const {from, to, caption, sentence, categories, shifts} = comparison;
  const cited = new Set([from, to].flatMap(({round}) => citedBy(round.letters)));
  return {
    ...headOf(dataset, messages),
    caption,
    sentence,
    from: roundObject(from),
    to: roundObject(to),
    shifts: categories.map(({shift, label, countries}) => ({
      id: shift,
      label,
      count: countries.length,
    })),
    countries: dataset.countries.map(({code, numeric, name}) => ({
      code,
      numeric,
      name,
      from: stanceIn(from, code),
      to: stanceIn(to, code),
      shift: shifts.get(code),
    })),
    sources: dataset.sources.filter(({id}) => cited.has(id)),
  };
}

/** `stance-atlas-2026.11.0-july-2019-to-october-2020.csv`; what names a file may not hold is `-`. */
export function fileName(
  version: string,
  about: string,
  extension: 'csv' | 'json' | 'html' | 'svg' | 'png' | 'txt',
): string {
  const words = about.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const edition = version.match(/[\p{L}\p{N}.]+/gu) ?? [];
  return `${['stance-atlas', ...edition, ...words].join('-')}.${extension}`;
}

function stanceIn({stances}: RoundView, code: CountryCode): Stance {
  return stances.get(code) ?? 'outside';
}

/** The cells of a fact that say how it is known. */
function proofOf(
  dataset: Dataset,
  view: RoundView,
  code: CountryCode,
  messages: AllMessages,
): readonly string[] {
  const letters = lettersBehind(view, code);
  const findings = countryHistory(code, [view.round], () => view.stances)[0]?.findings ?? [];
  const remarked = findings.flatMap(({remark}) => remark?.sources ?? []);
  const sources = [...new Set([...citedSources(letters), ...remarked])];
  const disputing = [...new Set(letters.flatMap(({disputedBy}) => disputedBy))];
  return [
    idsOf(letters),
    findings.map((finding) => findingText(finding, messages)).join(AND),
    sources.join(AND),
    urlsOf(dataset, sources),
    urlsOf(dataset, disputing),
  ];
}

/** The letters that a stance is read from. To be on none is read from them all. */
function lettersBehind({round: {letters}}: RoundView, code: CountryCode): readonly Letter[] {
  const naming = letters.filter(({signatories}) => signatories.includes(code));
  if (naming.length) return naming;
  const left = letters.filter(({withdrew}) => withdrew.some(({country}) => country === code));
  return left.length ? left : letters;
}

function findingText(
  {bearing, letter, remark}: Finding,
  {country, sentences}: AllMessages,
): string {
  const said = [country.findings[bearing] ?? bearing, ...(remark ? [remark.note] : [])];
  return `${letter.id}: ${sentences(said)}`;
}

function idsOf(letters: readonly Letter[]): string {
  return letters.map(({id}) => id).join(AND);
}

function citedSources(letters: readonly Letter[]): readonly string[] {
  return [...new Set(letters.flatMap(({sources}) => sources))];
}

function urlsOf({sources}: Dataset, ids: readonly string[]): string {
  return ids.flatMap((id) => sources.find((source) => source.id === id)?.url ?? []).join(AND);
}

/** Every source that letters name anywhere: for their lists, for what is said of one state. */
function citedBy(letters: readonly Letter[]): readonly string[] {
  return letters.flatMap((letter) => [
    ...letter.sources,
    ...letter.disputedBy,
    ...[letter.originalSignatories, letter.laterSignatories].flatMap((list) => list?.sources ?? []),
    ...[
      letter.withdrew,
      letter.denied,
      letter.discrepancies,
      letter.reportedSignatories,
      letter.individualStatements,
    ]
      .flat()
      .flatMap(({sources}) => sources),
  ]);
}

function headOf(dataset: Dataset, messages: AllMessages) {
  const {title, version, updated, positions, disclaimer} = dataset;
  const stances = [...labelsOf(positions, messages)].map(([id, label]) => ({id, label}));
  return {title, version, updated, disclaimer, stances};
}

function roundObject({round, caption, sentence, stances}: RoundView) {
  return {
    id: round.id,
    label: caption,
    sentence,
    counts: Object.fromEntries(countStances(stances)),
    missing: round.missing.map(({id}: Position) => id),
    letters: round.letters,
  };
}
