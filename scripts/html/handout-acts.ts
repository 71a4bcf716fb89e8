/** Renders the acts of the year around each round, each to be printed by itself. */
import {html, joinHtml, type Markup} from '../../src/model/html';
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
): Markup {
  const sections = rounds.map(({id}) => section(id, index, messages));
  return joinHtml(sections, '\n');
}

function section(round: string, index: ActIndex, {handout, locale}: HandoutMessages): Markup {
  const [from, to] = [monthsFrom(round, -HALF_A_YEAR), monthsFrom(round, HALF_A_YEAR)];
  const acts = filterActs(index, {from, to});
  const month = formatMonth(round, locale);
  const id = `acts-${round}`;
  const about = handout.actsAbout(acts.length, formatMonth(from, locale), formatMonth(to, locale));
  return html`<section class="around" aria-labelledby="${id}"><label class="control"><input type="checkbox" name="acts" value="${round}"> ${handout.printActs(month)}</label>
<div class="sheet-head"><h2 id="${id}">${handout.acts(month)}</h2><p>${about}</p></div>
<ul class="acts">${acts.map((one) => act(one, index))}</ul></section>`;
}

function act(one: IndexedAct, index: ActIndex): Markup {
  const {summary, sources} = one.act;
  const facts = actFacts(one, index, englishActs).join(' · ');
  const head = html`<p class="act-head"><span>${actDate(one.act, englishActs)}</span> <b>${whoseText(one, englishActs)}</b></p>`;
  const lines = sources.map((source) => html`<li>${sourceLine(source)}</li>`);
  return html`<li>${head}<p>${summary}</p><p class="note">${facts}</p><ul class="note">${lines}</ul></li>`;
}

function sourceLine(source: ActSource): Markup {
  const {title, publisher, date, url} = source;
  const day = date ? formatDate(date, englishActs.locale) : lowerFirst(englishActs.source.undated);
  const said = html`<cite>${title}</cite>, ${publisher}, ${day} (${sourceRemarks(source, englishActs)})`;
  if (!url) return said;
  return html`${said}. <a href="${url}" rel="noopener external">${url}</a>`;
}
