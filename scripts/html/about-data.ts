/** The parts of “About the data” that come from the dataset. */
import {html, type Content, type Markup} from '../../src/model/html';
import {formatDate, formatDay, formatMonth} from '../../src/model/dates';
import {englishSite as words} from '../../src/model/messages/site';
import type {AllMessages} from '../../src/model/messages/views';
import {categoriesOf} from '../../src/model/stances/categories';
import {SWATCH_DOT_WIDTH, SWATCH_DOTS} from '../../src/map/style/legend-symbols';
import {stippledPositions} from '../../src/model/description/look';
import {STIPPLE_SHADE} from '../../src/model/description/rules';
import {coloursOf} from '../../src/model/stances/colours';
import type {Dataset, Letter, Round, Source, SourceId, Stance} from '../../src/model/types';
import {capitalize} from '../../src/model/text';

/** Kinds of sources, the best first. */
const KINDS: readonly Source['kind'][] = ['primary', 'secondary', 'tertiary'];

/** Categories whose mark is lines on paper: nothing is known, or nothing is left. */
const LINED: readonly Stance[] = ['withdrawn', 'unknown', 'outside'];

/** Returns what each category means, with its mark. */
export function classList({positions}: Dataset, messages: AllMessages): Markup {
  const colours = coloursOf(positions);
  const items = categoriesOf(positions, messages).map(({stance, label}) => {
    const position = positions.find(({id}) => id === stance);
    const meanings: Readonly<Record<string, string>> = messages.about.meanings;
    const meaning = position ? messages.about.signed(position.letter) : meanings[stance];
    const [light, dark] = colours.get(stance)!;
    const isStippled = stippledPositions(positions).includes(stance);
    const mark = swatch(stance, `light-dark(${light}, ${dark})`, isStippled);
    return html`<dt>${mark}${label}</dt><dd>${meaning ?? ''}</dd>`;
  });
  return html`<dl>${items}</dl>`;
}

/** Returns a table of all letters: how many names were announced, how many are known, and how. */
export function qualityTable(dataset: Dataset, messages: AllMessages): Markup {
  const head = words.lists.columns.map((text) => html`<th scope="col">${text}</th>`);
  const bodies = dataset.rounds.map((round) => qualityRows(round, dataset, messages));
  const notes = dataset.unmappedRounds.map(
    ({label, note}) => html`<p>${words.lists.unmappedRound(label, note)}</p>`,
  );
  const table = html`<table class="quality"><thead><tr>${head}</tr></thead>${bodies}</table>`;
  return html`<div class="wide-table" tabindex="0" role="region" aria-label="${words.lists.label}">${table}</div>${notes}`;
}

function qualityRows({id, letters}: Round, dataset: Dataset, messages: AllMessages): Markup {
  const {lists} = words;
  const month = formatMonth(id, messages.locale);
  const rows = letters.map((letter, i) => {
    const {announced, signatories, date, listStatus} = letter;
    const round = i === 0 && html`<th scope="rowgroup" rowspan="${letters.length}">${month}</th>`;
    const name = letterName(letter, dataset);
    const day = formatDay(date, messages.locale);
    const status = lists[listStatus];
    const note = qualityNote(letter, dataset);
    const noted = note && html` <small>${note}</small>`;
    return html`<tr>${round}<th scope="row">${name} <small>${day}</small></th><td class="number">${announced}</td><td class="number">${signatories.length}</td><td>${status}${noted}</td><td>${bestKind(letter, dataset, messages)}</td></tr>`;
  });
  return html`<tbody>${rows}</tbody>`;
}

function letterName({position}: Letter, {positions}: Dataset): string {
  return capitalize(positions.find(({id}) => id === position)?.letter ?? position);
}

function qualityNote({listNote, disputedBy}: Letter, {sources}: Dataset): string {
  const publishers = sources.filter(({id}) => disputedBy.includes(id)).map((one) => one.publisher);
  const disputed = publishers.length > 0 ? [words.lists.disputed(publishers.join(', '))] : [];
  return [...(listNote ? [listNote] : []), ...disputed].join(' ');
}

/** A list with a note has no primary source, although the letter itself may have one. */
function bestKind(letter: Letter, {sources}: Dataset, messages: AllMessages): string {
  const kinds = sources
    .filter(({id, kind}) => letter.sources.includes(id) && !(letter.listNote && kind === 'primary'))
    .map(({kind}) => kind);
  const best = KINDS.find((kind) => kinds.includes(kind));
  return best ? capitalize(messages.sources.kinds[best]) : '';
}

/** Returns all sources by round, primary ones first, each once. */
export function sourcesByRound(dataset: Dataset, messages: AllMessages): Markup {
  const {rounds, unmappedRounds, sources} = dataset;
  const groups = [
    ...rounds.map(({id, letters}) => ({
      id,
      title: formatMonth(id, messages.locale),
      used: new Set(letters.flatMap(citedBy)),
    })),
    ...unmappedRounds.map(({id, label, letters}) => ({
      id,
      title: words.sources.unmapped(label),
      used: new Set(letters.flatMap((letter) => letter.sources)),
    })),
  ].toSorted((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
  const groupsOf = ({id}: Source) => groups.filter(({used}) => used.has(id));
  const lists = groups.map((group) => {
    const own = sources.filter((source) => {
      const found = groupsOf(source);
      return found.length === 1 && found[0] === group;
    });
    return sourceList(group.title, own, messages);
  });
  const rest = sources.filter((source) => groupsOf(source).length !== 1);
  return html`${lists}${sourceList(words.sources.several, rest, messages)}`;
}

/** Every source that a letter names, for its list or for a remark. */
function citedBy(letter: Letter): readonly SourceId[] {
  const {withdrew, denied, discrepancies, reportedSignatories, individualStatements} = letter;
  const remarks = [withdrew, denied, discrepancies, reportedSignatories, individualStatements];
  return [
    ...letter.sources,
    ...letter.disputedBy,
    ...(letter.originalSignatories?.sources ?? []),
    ...(letter.laterSignatories?.sources ?? []),
    ...remarks.flat().flatMap((remark) => remark.sources),
  ];
}

function sourceList(title: string, sources: readonly Source[], messages: AllMessages): Content {
  if (sources.length === 0) return undefined;
  const items = sources
    .toSorted((a, b) => rank(a) - rank(b) || Number(a.date > b.date) - Number(a.date < b.date))
    .map((source) => html`<li>${sourceLine(source, messages)}</li>`);
  return html`<h4>${title}</h4><ul class="sources">${items}</ul>`;
}

function sourceLine(source: Source, {sources, locale}: AllMessages): Markup {
  const {title, publisher, date, kind, url, seen} = source;
  const seenPart = seen ? `; ${seen}` : '';
  return html`<cite><a href="${url}" rel="noopener external">${title}</a></cite> <span class="kind">${publisher}, ${formatDate(date, locale)} (${sources.kinds[kind]}${seenPart})</span>`;
}

function rank({kind}: Source): number {
  return KINDS.indexOf(kind);
}

/** An SVG, because forced colours leave its fills alone. */
function swatch(stance: Stance, paint: string, isStippled: boolean): Markup {
  const inside = LINED.includes(stance)
    ? html`<rect x=".75" y=".75" width="14.5" height="14.5" rx="3" fill="none"/><path d="M1 8 8 1M2 14 14 2M8 15 15 8" stroke="${paint}" stroke-width="2"/>`
    : html`<rect x=".75" y=".75" width="14.5" height="14.5" rx="3" fill="${paint}"/>`;
  const dots = html`<path d="${SWATCH_DOTS}" stroke="#000" stroke-opacity="${STIPPLE_SHADE}" stroke-width="${SWATCH_DOT_WIDTH}" stroke-linecap="round"/>`;
  return html`<svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">${inside}${isStippled && dots}</svg>`;
}
