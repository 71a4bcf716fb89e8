/** Renders the letters of the handout: facts, signatories, notes and sources. */
import {html, joinHtml, type Content, type Markup} from '../../src/model/html';
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
  refer(ids: readonly SourceId[]): Markup;
}

/** Renders all letters by round, then the unmapped rounds. */
export function handoutLetters(
  dataset: Dataset,
  views: readonly RoundView[],
  messages: HandoutMessages,
): Markup {
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
  return html`${rounds}${dataset.unmappedRounds.map((known) => knownText(known, writing))}`;
}

/** Returns the numbers of these sources, as links to the list at the end. */
export function references(
  {sources}: Dataset,
  ids: readonly SourceId[],
  {handout}: HandoutMessages,
): Markup {
  const numbers = ids.map((id) => sources.findIndex((source) => source.id === id) + 1);
  const links = [...new Set(numbers)]
    .filter((number) => number > 0)
    .toSorted((a, b) => a - b)
    .map((number) => html`<a href="#source-${number}">${handout.reference(number)}</a>`);
  return joinHtml(links, ' ');
}

/** Renders the numbered list of sources, with URLs written out for print. */
export function handoutSources({sources}: Dataset, messages: HandoutMessages): Markup {
  const {locale} = messages;
  const items = sources.map(
    ({title, publisher, date, kind, url, seen}, i) =>
      html`<li id="source-${i + 1}"><cite>${title}</cite>, ${publisher}, ${formatDate(date, locale)} (${messages.sources.kinds[kind]}${seen && `; ${seen}`}). <a href="${url}" rel="noopener external">${url}</a></li>`,
  );
  return html`<ol class="sources">${items}</ol>`;
}

function letterText(
  caption: string,
  {id, letter: name}: Position,
  letter: Letter | undefined,
  writing: Writing,
): Markup {
  const {handout, letters} = writing.messages;
  const head = html`<h3>${writing.patterns.sample(id)} ${handout.letter(caption, name)}</h3>`;
  if (!letter)
    return html`<article class="letter">${head}<p>${letters.missing(name)}</p></article>`;
  return html`<article class="letter" data-letter="${letter.id}"><div class="head">${head}${factList(letter, writing)}</div>
${nameList(letters.signatories(letter.signatories.length), letter.signatories, writing)}${remarkList(letter, writing)}</article>`;
}

function factList(letter: Letter, {dataset, messages, nameOf, refer}: Writing): Markup {
  const {handout, letters, sources} = messages;
  const details = letterDetails(letter, dataset.positions, nameOf, messages);
  const {form, date, forum, symbol, deliveredBy, announced, signed, listStatus} = details;
  const {disputedBy, listNote, sources: cited} = describeLetter(letter);
  const publishers = dataset.sources
    .filter(({id}) => disputedBy.includes(id))
    .map(({publisher}) => publisher);
  const facts: readonly (readonly [string, Content])[] = [
    [handout.date, handout.formAndDate(letters.forms[form], date)],
    [handout.forum, forum],
    [handout.document, symbol ?? handout.noDocument],
    [handout.deliveredBy, deliveredBy],
    [handout.announced, handout.countries(announced)],
    [handout.signed, handout.signatories(signed, listStatus)],
    [letters.quality, listNote],
    [
      letters.disputed,
      publishers.length > 0 && html`${handout.publishers(publishers)} ${refer(disputedBy)}`,
    ],
    [sources.title, refer(cited)],
  ];
  const rows = facts.map(([term, said]) => said && html`<dt>${term}</dt><dd>${said}</dd>`);
  return html`<dl>${rows}</dl>`;
}

function nameList(
  title: string,
  codes: readonly CountryCode[],
  {nameOf, messages}: Writing,
): Markup {
  const names = codes.map(nameOf).toSorted(nameOrder(messages.locale));
  const items = names.map((name) => html`<li>${name}</li>`);
  return html`<h4>${title}</h4><ul class="names">${items}</ul>`;
}

function remarkList(letter: Letter, {dataset, messages, nameOf, refer}: Writing): Content {
  const {letters} = messages;
  const {laterCount, notes, remarks} = describeLetter(letter);
  const lines = [
    ...(laterCount
      ? [html`${laterCountText(laterCount, messages)} ${refer(laterCount.sources)}`]
      : []),
    ...notes,
    ...remarks.map((remark) => {
      const text = remarkText(remark, dataset.positions, nameOf, messages);
      return html`${text} ${refer(remark.sources)}`;
    }),
  ];
  if (lines.length === 0) return undefined;
  const items = lines.map((line) => html`<li>${line}</li>`);
  return html`<h4>${letters.notes}</h4><ul class="remarks">${items}</ul>`;
}

function knownText(
  {label, forum, note, letters}: Dataset['unmappedRounds'][number],
  {dataset, messages, nameOf, refer}: Writing,
): Markup {
  const {handout, locale} = messages;
  const lines = letters.map(({position, date, deliveredBy, announced, sources}) => {
    const name = dataset.positions.find(({id}) => id === position)?.letter ?? position;
    const day = formatDate(date, locale);
    return html`<li>${handout.unmappedLetter(name, announced, nameOf(deliveredBy), day)} ${refer(sources)}</li>`;
  });
  return html`<article class="letter"><h3>${handout.unmapped(label)}</h3><p>${forum}. ${note}</p><ul class="remarks">${lines}</ul></article>`;
}
