/** Renders the acts of the year around each round, each to be printed by itself. */
import {escapeHtml} from '../../src/map/world/inline-svg';
import {filterActs} from '../../src/model/acts/filter';
import type {ActIndex, IndexedAct} from '../../src/model/acts/index-acts';
import type {ActSource} from '../../src/model/acts/types';
import {actDate, actFacts, sourceRemarks, whoseText} from '../../src/model/acts/words';
import {formatDate, formatMonth, monthsFrom} from '../../src/model/dates';
import {englishActs} from '../../src/model/messages/acts';
import type {HandoutMessages} from '../../src/model/messages/handout';
import {lowerFirst} from '../../src/model/text';
import type {Round} from '../../src/model/types';

/** Months before and after the month of a round. */
const HALF_A_YEAR = 6;

/** Renders a section for each round, with a checkbox that puts it on paper. */
export function handoutActs(
  rounds: readonly Pick<Round, 'id'>[],
  index: ActIndex,
  messages: HandoutMessages,
): string {
  return rounds.map(({id}) => section(id, index, messages)).join('\n');
}

function section(round: string, index: ActIndex, {handout, locale}: HandoutMessages): string {
  const [from, to] = [monthsFrom(round, -HALF_A_YEAR), monthsFrom(round, HALF_A_YEAR)];
  const acts = filterActs(index, {from, to});
  const month = formatMonth(round, locale);
  const id = `acts-${round}`;
  const about = handout.actsAbout(acts.length, formatMonth(from, locale), formatMonth(to, locale));
  return `<section class="around" aria-labelledby="${id}"><label class="control"><input type="checkbox" name="acts" value="${round}"> ${escapeHtml(handout.printActs(month))}</label>
<div class="sheet-head"><h2 id="${id}">${escapeHtml(handout.acts(month))}</h2><p>${escapeHtml(about)}</p></div>
<ul class="acts">${acts.map((one) => act(one, index)).join('')}</ul></section>`;
}

function act(one: IndexedAct, index: ActIndex): string {
  const {summary, sources} = one.act;
  const facts = actFacts(one, index, englishActs).join(' · ');
  const head = `<p class="act-head"><span>${escapeHtml(actDate(one.act, englishActs))}</span> <b>${escapeHtml(whoseText(one, englishActs))}</b></p>`;
  const lines = sources.map((source) => `<li>${sourceLine(source)}</li>`);
  return `<li>${head}<p>${escapeHtml(summary)}</p><p class="note">${escapeHtml(facts)}</p><ul class="note">${lines.join('')}</ul></li>`;
}

function sourceLine(source: ActSource): string {
  const {title, publisher, date, url} = source;
  const day = date ? formatDate(date, englishActs.locale) : lowerFirst(englishActs.source.undated);
  const said = `<cite>${escapeHtml(title)}</cite>, ${escapeHtml(publisher)}, ${escapeHtml(day)} (${escapeHtml(sourceRemarks(source, englishActs))})`;
  if (!url) return said;
  return `${said}. <a href="${escapeHtml(url)}" rel="noopener external">${escapeHtml(url)}</a>`;
}
