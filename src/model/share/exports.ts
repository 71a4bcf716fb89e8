import {formatMonth} from '../dates';
import {labelsOf} from '../stances/categories';
import type {Cells} from './csv';
import {
  cellOf,
  citedSources,
  evidenceCells,
  evidenceLetters,
  listQuality,
  sourcesOf,
} from './evidence-cells';
import type {AllMessages} from '../messages/views';
import type {ComparisonView} from '../view/comparison-view';
import type {RoundView} from '../view/view-model';
import {countStances} from '../stances/stances';
import type {
  Country,
  CountryCode,
  Dataset,
  Letter,
  Position,
  RoundId,
  Source,
  Stance,
} from '../types';

/**
 * The whole record, a line a state: `code`, `numeric`, `name`, `region`, `subregion`, then for each
 * round such as `round_2019_07` (the stance's id) and `round_2019_07_label` (in words), how good the
 * lists are that it is read from, and the kinds of their sources.
 */
export function datasetRows(
  dataset: Dataset,
  rounds: readonly RoundView[],
  messages: AllMessages,
): Cells {
  const labels = labelsOf(dataset.positions, messages);
  const columns = rounds.flatMap(({round}) => {
    const name = columnOf(round.id);
    return [name, `${name}_label`, `${name}_list_quality`, `${name}_source_kinds`];
  });
  const head = [...COUNTRY_COLUMNS, ...columns, 'record_version'];
  const lines = dataset.countries.map((country) => {
    const stances = rounds.flatMap((view) => {
      const stance = stanceIn(view, country.code);
      const letters = evidenceLetters(view, country.code);
      const kinds = sourcesOf(dataset, citedSources(letters)).map(({kind}) => kind);
      return [
        stance,
        labels.get(stance) ?? stance,
        listQuality(letters, messages),
        cellOf(SOURCE_KINDS.filter((kind) => kinds.includes(kind))),
      ];
    });
    return [...countryCells(country), ...stances, dataset.version];
  });
  return [head, ...lines];
}

/**
 * The whole record, a line for each state in each round, so that every colour can be checked:
 * the stance, the letters that the state signed, the letters that the stance is read from (those
 * that name the state, else those that it withdrew from, else all of the round), how good their
 * lists are, what they say of the state, and where that can be read.
 */
export function factCells(
  dataset: Dataset,
  rounds: readonly RoundView[],
  messages: AllMessages,
): Cells {
  const labels = labelsOf(dataset.positions, messages);
  const head = [
    ...COUNTRY_COLUMNS,
    'round',
    'round_month',
    'stance',
    'label',
    'signed_letters',
    'evidence_letters',
    'list_quality',
    'findings',
    'notes',
    'sources',
    'source_kinds',
    'source_urls',
    'disputed_by',
    'disputed_by_urls',
    'record_version',
  ];
  const lines = dataset.countries.flatMap((country) =>
    rounds.map((view) => {
      const stance = stanceIn(view, country.code);
      const proof = evidenceCells(dataset, view, country.code, messages);
      return [
        ...countryCells(country),
        formatMonth(view.round.id, messages.locale),
        view.round.id,
        stance,
        labels.get(stance) ?? stance,
        proof.signed,
        proof.letters,
        proof.quality,
        proof.findings,
        proof.notes,
        proof.sources,
        proof.kinds,
        proof.urls,
        proof.disputedBy,
        proof.disputedByUrls,
        dataset.version,
      ];
    }),
  );
  return [head, ...lines];
}

/**
 * Two rounds, a line a state: its stance in both with the letters that it signed and those that
 * the stance is read from, and what became of it (`shift`). `from` is the earlier round, `to` the
 * later one.
 */
export function comparisonRows(
  dataset: Dataset,
  {from, to, shifts, categories}: ComparisonView,
  messages: AllMessages,
): Cells {
  const labels = labelsOf(dataset.positions, messages);
  const shiftLabels = new Map(categories.map(({shift, label}) => [shift, label]));
  const columns = [
    'round',
    'round_month',
    'stance',
    'label',
    'signed_letters',
    'evidence_letters',
    'list_quality',
    'findings',
    'source_kinds',
    'source_urls',
  ];
  const sides = ['from', 'to'].flatMap((side) => columns.map((column) => `${side}_${column}`));
  const head = [...COUNTRY_COLUMNS, ...sides, 'shift', 'shift_label', 'record_version'];
  const lines = dataset.countries.map((country) => {
    const stances = [from, to].flatMap((view) => {
      const stance = stanceIn(view, country.code);
      const proof = evidenceCells(dataset, view, country.code, messages);
      return [
        formatMonth(view.round.id, messages.locale),
        view.round.id,
        stance,
        labels.get(stance) ?? stance,
        proof.signed,
        proof.letters,
        proof.quality,
        proof.findings,
        proof.kinds,
        proof.urls,
      ];
    });
    const shift = shifts.get(country.code) ?? '';
    const change = [shift, shiftLabels.get(shift) ?? shift];
    return [...countryCells(country), ...stances, ...change, dataset.version];
  });
  return [head, ...lines];
}

/** A round as the name of a column that R, Stata and SQL take as it is. */
function columnOf(round: RoundId): string {
  return `round_${round.replaceAll('-', '_')}`;
}

/** A file of data as an object for JSON. */
export interface DataFile extends Readonly<Record<string, unknown>> {
  readonly countries: readonly {readonly code: CountryCode}[];
}

/** The whole record as an object for JSON: rounds with their letters, states, sources. */
export function datasetJson(
  dataset: Dataset,
  rounds: readonly RoundView[],
  messages: AllMessages,
): DataFile {
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
): DataFile {
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
    countries: dataset.countries.map(({code, numeric, name, region, subregion}) => ({
      code,
      numeric,
      name,
      region,
      subregion,
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

/** What says which state a line is about, in every table. */
const COUNTRY_COLUMNS = ['code', 'numeric', 'name', 'region', 'subregion'] as const;

function countryCells(country: Country): readonly string[] {
  return COUNTRY_COLUMNS.map((column) => country[column]);
}

/** The best first. */
const SOURCE_KINDS: readonly Source['kind'][] = ['primary', 'secondary', 'tertiary'];

/** Every source that letters name anywhere: for their lists, for what is said of one state. */
function citedBy(letters: readonly Letter[]): readonly string[] {
  return letters.flatMap((letter) => [
    ...letter.sources,
    ...letter.disputedBy,
    ...(letter.laterCount?.sources ?? []),
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
