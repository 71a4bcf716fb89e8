/** Fills `acts.html` at build time: all acts with their sources, to be read without scripts. */
import {readFileSync} from 'node:fs';
import {html, joinHtml, type Content, type Markup} from '../../src/model/html';
import {writeActId} from '../../src/model/acts/query';
import {groupByMonth} from '../../src/model/acts/groups';
import {indexActs, type ActIndex, type IndexedAct} from '../../src/model/acts/index-acts';
import {markPath, markShape, MARK_SHAPES, type MarkShape} from '../../src/model/acts/marks';
import type {ActSource, ActTerm} from '../../src/model/acts/types';
import {actDate, actFacts, sourceRemarks, whoseText} from '../../src/model/acts/words';
import {formatDate} from '../../src/model/dates';
import {lowerFirst} from '../../src/model/text';
import {englishActs as messages} from '../../src/model/messages/acts';
import {englishSite} from '../../src/model/messages/site';
import type {BuiltData} from '../data/write-data';

const {actsPage: words} = englishSite;

/** Returns functions that render the parts of the page, by placeholder name. */
export function actsParts({
  acts: record,
  dataset,
}: Pick<BuiltData, 'acts' | 'dataset'>): Readonly<Record<string, () => Content>> {
  const index = indexActs(record, dataset.countries, messages.locale);
  return {
    'acts-lead': () => {
      const {acts} = index;
      return words.lead(acts.length, acts[0]!.year, acts.at(-1)!.year);
    },
    'acts-left-out': () => words.leftOut(leftOutCount()),
    'acts-directions': () => definitions(record.directions),
    'acts-marks': () => marks(index),
    'acts-list': () => list(index),
  };
}

function leftOutCount(): number {
  const file = JSON.parse(readFileSync('data/left-out-acts.json', 'utf8')) as {
    readonly leftOut: readonly object[];
  };
  return file.leftOut.length;
}

function definitions(terms: readonly ActTerm[]): Markup {
  const items = terms.map(({label, definition}) => html`<dt>${label}</dt><dd>${definition}</dd>`);
  return html`<dl>${items}</dl>`;
}

/** What each mark stands for. */
function marks({record}: ActIndex): Markup {
  const items = MARK_SHAPES.map((shape) => {
    const kinds = record.kinds.filter(({id}) => markShape(id) === shape);
    const names = kinds.map(({plural}) => plural).join(' · ');
    return html`<dt>${mark(shape)}${messages.marks[shape]}</dt><dd>${names}</dd>`;
  });
  return html`<dl>${items}</dl><p>${mark('round', true)}${messages.marks.hollow}</p>`;
}

function mark(shape: MarkShape, isHollow = false): Markup {
  const look = isHollow ? 'act-mark hollow' : 'act-mark';
  return html`<svg class="${look}" viewBox="0 0 16 16" aria-hidden="true"><path d="${markPath(shape)}"/></svg>`;
}

function list(index: ActIndex): Markup {
  const groups = groupByMonth(index.acts).map(
    ({month, acts}) =>
      html`<section><h2>${formatDate(month, messages.locale)}</h2>${acts.map((one) => act(one, index))}</section>`,
  );
  return joinHtml(groups, '\n');
}

function act(one: IndexedAct, index: ActIndex): Markup {
  const {id, summary, note, sources, kind, status} = one.act;
  const [first = '', ...others] = actFacts(one, index, messages);
  const facts = html`${mark(markShape(kind), status !== 'adopted')} ${first} <span class="act-others">${others.map((word) => `· ${word}`).join(' ')}</span>`;
  const parts = [
    html`<p class="act-date">${actDate(one.act, messages)}</p>`,
    html`<h3><a href="./acts.html${writeActId(id)}">${whoseText(one, messages)}</a></h3>`,
    html`<p>${facts}</p>`,
    html`<p>${summary}</p>`,
    note && html`<p class="act-note">${messages.note} ${note}</p>`,
    html`<ul class="act-sources">${sources.map((source) => html`<li>${sourceLine(source)}</li>`)}</ul>`,
  ];
  return html`<article>${parts}</article>`;
}

function sourceLine(source: ActSource): Markup {
  const {title, publisher, date, url} = source;
  const day = date ? formatDate(date, messages.locale) : lowerFirst(messages.source.undated);
  const link = url ? html`<a href="${url}" rel="noopener external">${title}</a>` : title;
  return html`<cite>${link}</cite>, ${publisher}, ${day} (${sourceRemarks(source, messages)})`;
}
