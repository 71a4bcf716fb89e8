/** Fills `acts.html` at build time: all acts with their sources, to be read without scripts. */
import {readFileSync} from 'node:fs';
import {escapeHtml} from '../../src/map/world/inline-svg';
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
}: Pick<BuiltData, 'acts' | 'dataset'>): Readonly<Record<string, () => string>> {
  const index = indexActs(record, dataset.countries, messages.locale);
  return {
    'acts-lead': () => {
      const {acts} = index;
      return escapeHtml(words.lead(acts.length, acts[0]!.year, acts.at(-1)!.year));
    },
    'acts-left-out': () => escapeHtml(words.leftOut(leftOutCount())),
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

function definitions(terms: readonly ActTerm[]): string {
  const items = terms.map(
    ({label, definition}) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(definition)}</dd>`,
  );
  return `<dl>${items.join('')}</dl>`;
}

/** What each mark stands for. */
function marks({record}: ActIndex): string {
  const items = MARK_SHAPES.map((shape) => {
    const kinds = record.kinds.filter(({id}) => markShape(id) === shape);
    const names = kinds.map(({plural}) => plural).join(' · ');
    return `<dt>${mark(shape)}${escapeHtml(messages.marks[shape])}</dt><dd>${escapeHtml(names)}</dd>`;
  });
  return `<dl>${items.join('')}</dl><p>${mark('round', true)}${escapeHtml(messages.marks.hollow)}</p>`;
}

function mark(shape: MarkShape, isHollow = false): string {
  const look = isHollow ? 'act-mark hollow' : 'act-mark';
  return `<svg class="${look}" viewBox="0 0 16 16" aria-hidden="true"><path d="${markPath(shape)}"/></svg>`;
}

function list(index: ActIndex): string {
  const groups = groupByMonth(index.acts).map(
    ({month, acts}) =>
      `<section><h2>${escapeHtml(formatDate(month, messages.locale))}</h2>${acts.map((one) => act(one, index)).join('')}</section>`,
  );
  return groups.join('\n');
}

function act(one: IndexedAct, index: ActIndex): string {
  const {id, summary, note, sources, kind, status} = one.act;
  const [first = '', ...others] = actFacts(one, index, messages);
  const facts = `${mark(markShape(kind), status !== 'adopted')} ${escapeHtml(first)} <span class="act-others">${others.map((word) => `· ${escapeHtml(word)}`).join(' ')}</span>`;
  const parts = [
    `<p class="act-date">${escapeHtml(actDate(one.act, messages))}</p>`,
    `<h3><a href="./acts.html${escapeHtml(writeActId(id))}">${escapeHtml(whoseText(one, messages))}</a></h3>`,
    `<p>${facts}</p>`,
    `<p>${escapeHtml(summary)}</p>`,
    ...(note ? [`<p class="act-note">${messages.note} ${escapeHtml(note)}</p>`] : []),
    `<ul class="act-sources">${sources.map((source) => `<li>${sourceLine(source)}</li>`).join('')}</ul>`,
  ];
  return `<article>${parts.join('')}</article>`;
}

function sourceLine(source: ActSource): string {
  const {title, publisher, date, url} = source;
  const day = date ? formatDate(date, messages.locale) : lowerFirst(messages.source.undated);
  const name = escapeHtml(title);
  const link = url ? `<a href="${escapeHtml(url)}" rel="noopener external">${name}</a>` : name;
  return `<cite>${link}</cite>, ${escapeHtml(publisher)}, ${escapeHtml(day)} (${escapeHtml(sourceRemarks(source, messages))})`;
}
