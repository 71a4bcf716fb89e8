/** Renders the letters of the handout: facts, signatories, notes and sources. */
import {escapeHtml} from '../../src/map/world/inline-svg';
import {
  describeLetter,
  laterCountText,
  letterDetails,
  remarkText,
} from '../../src/model/description/letter';
import {nameOrder} from '../../src/model/name-order';
import {formatDate} from '../../src/model/dates';
import type {HandoutMessages} from '../../src/model/messages/handout';
import type {RoundView} from '../../src/model/view/view-model';
import type {CountryCode, Dataset, Letter, Position, SourceId} from '../../src/model/types';
import {PrintPatterns} from './handout-patterns';

/** What every function that renders a letter needs. */
interface Writing {
  readonly dataset: Dataset;
  readonly patterns: PrintPatterns;
  readonly messages: HandoutMessages;
  nameOf(code: CountryCode): string;
  /** Returns links to the list of sources, such as `[1] [4]`. */
  refer(ids: readonly SourceId[]): string;
}

/** Renders all letters by round, then the unmapped rounds. */
export function handoutLetters(
  dataset: Dataset,
  views: readonly RoundView[],
  messages: HandoutMessages,
): string {
  const names = new Map(dataset.countries.map(({code, name}) => [code, name]));
  const writing: Writing = {
    dataset,
    patterns: new PrintPatterns(dataset.positions),
    messages,
    nameOf: (code) => names.get(code) ?? code,
    refer: (ids) => references(dataset, ids, messages),
  };
  const rounds = views.flatMap(({round, caption}) =>
    dataset.positions.map((position) => {
      const letter = round.letters.find((candidate) => candidate.position === position.id);
      return letterText(caption, position, letter, writing);
    }),
  );
  return (
    rounds.join('') + dataset.unmappedRounds.map((known) => knownText(known, writing)).join('')
  );
}

/** Returns the numbers of these sources, as links to the list at the end. */
export function references(
  {sources}: Dataset,
  ids: readonly SourceId[],
  {handout}: HandoutMessages,
): string {
  const numbers = ids.map((id) => sources.findIndex((source) => source.id === id) + 1);
  return [...new Set(numbers)]
    .filter((number) => number > 0)
    .toSorted((a, b) => a - b)
    .map((number) => `<a href="#source-${number}">${handout.reference(number)}</a>`)
    .join(' ');
}

/** Renders the numbered list of sources, with URLs written out for print. */
export function handoutSources({sources}: Dataset, messages: HandoutMessages): string {
  const {locale} = messages;
  const items = sources.map(
    ({title, publisher, date, kind, url, seen}, i) =>
      `<li id="source-${i + 1}"><cite>${escapeHtml(title)}</cite>, ${escapeHtml(publisher)}, ${escapeHtml(formatDate(date, locale))} (${messages.sources.kinds[kind]}${seen ? `; ${escapeHtml(seen)}` : ''}). <a href="${escapeHtml(url)}" rel="noopener external">${escapeHtml(url)}</a></li>`,
  );
  return `<ol class="sources">${items.join('')}</ol>`;
}

function letterText(
  caption: string,
  {id, letter: name}: Position,
  letter: Letter | undefined,
  writing: Writing,
): string {
  const {handout, letters} = writing.messages;
  const head = `<h3>${writing.patterns.sample(id)} ${escapeHtml(handout.letter(caption, name))}</h3>`;
  if (!letter) return `<article class="letter">${head}<p>${letters.missing(name)}</p></article>`;
  return `<article class="letter" data-letter="${letter.id}"><div class="head">${head}${factList(letter, writing)}</div>
${nameList(letters.signatories(letter.signatories.length), letter.signatories, writing)}${remarkList(letter, writing)}</article>`;
}

function factList(letter: Letter, {dataset, messages, nameOf, refer}: Writing): string {
  const {handout, letters, sources} = messages;
  const details = letterDetails(letter, dataset.positions, nameOf, messages);
  const {form, date, forum, symbol, deliveredBy, announced, signed, isPublished} = details;
  const {disputedBy, listNote, sources: cited} = describeLetter(letter);
  const publishers = dataset.sources
    .filter(({id}) => disputedBy.includes(id))
    .map(({publisher}) => escapeHtml(publisher));
  const facts: readonly (readonly [string, string | undefined])[] = [
    [handout.date, handout.formAndDate(letters.forms[form], date)],
    [handout.forum, escapeHtml(forum)],
    [handout.document, symbol ? escapeHtml(symbol) : handout.noDocument],
    [handout.deliveredBy, deliveredBy ? escapeHtml(deliveredBy) : undefined],
    [handout.announced, handout.countries(announced)],
    [handout.signed, handout.signatories(signed, isPublished)],
    [letters.quality, listNote && escapeHtml(listNote)],
    [
      letters.disputed,
      publishers.length ? `${handout.publishers(publishers)} ${refer(disputedBy)}` : '',
    ],
    [sources.title, refer(cited)],
  ];
  const rows = facts.map(([term, said]) => (said ? `<dt>${term}</dt><dd>${said}</dd>` : ''));
  return `<dl>${rows.join('')}</dl>`;
}

function nameList(
  title: string,
  codes: readonly CountryCode[],
  {nameOf, messages}: Writing,
): string {
  const names = codes.map(nameOf).toSorted(nameOrder(messages.locale));
  const items = names.map((name) => `<li>${escapeHtml(name)}</li>`);
  return `<h4>${escapeHtml(title)}</h4><ul class="names">${items.join('')}</ul>`;
}

function remarkList(letter: Letter, {dataset, messages, nameOf, refer}: Writing): string {
  const {letters} = messages;
  const {laterCount, notes, remarks} = describeLetter(letter);
  const lines = [
    ...(laterCount
      ? [`${escapeHtml(laterCountText(laterCount, messages))} ${refer(laterCount.sources)}`]
      : []),
    ...notes.map(escapeHtml),
    ...remarks.map((remark) => {
      const text = remarkText(remark, dataset.positions, nameOf, messages);
      return `${escapeHtml(text)} ${refer(remark.sources)}`;
    }),
  ];
  if (lines.length === 0) return '';
  const items = lines.map((line) => `<li>${line}</li>`);
  return `<h4>${letters.notes}</h4><ul class="remarks">${items.join('')}</ul>`;
}

function knownText(
  {label, forum, note, letters}: Dataset['unmappedRounds'][number],
  {dataset, messages, nameOf, refer}: Writing,
): string {
  const {handout, locale} = messages;
  const lines = letters.map(({position, date, deliveredBy, announced, sources}) => {
    const name = dataset.positions.find(({id}) => id === position)?.letter ?? position;
    const day = formatDate(date, locale);
    return `<li>${escapeHtml(handout.unmappedLetter(name, announced, nameOf(deliveredBy), day))} ${refer(sources)}</li>`;
  });
  return `<article class="letter"><h3>${escapeHtml(handout.unmapped(label))}</h3><p>${escapeHtml(forum)}. ${escapeHtml(note)}</p><ul class="remarks">${lines.join('')}</ul></article>`;
}
