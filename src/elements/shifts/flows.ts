import {html, nothing, svg, type TemplateResult} from 'lit';
import type {SankeyNode, SankeyLayout, SankeyLink} from '../../map/charts/sankey';
import {formatMonthShort} from '../../model/dates';
import type {Flow, FlowNode} from '../../model/view/flows';
import {shortLabelOf, tableLabelOf} from '../../model/view/table-labels';
import type {RoundView} from '../../model/view/view-model';
import type {Stance} from '../../model/types';
import {swatch} from '../shared/swatch';
import {labelOf, renderCountryPanel, type ShiftsContext} from './context';

/** What a reader does with the ribbons, and where they stand. */
export interface RibbonState {
  /** Key of the ribbon whose states are listed. */
  readonly open: string | undefined;
  /** Key of the ribbon under the mouse or in focus. */
  readonly pointed: string | undefined;
  /** Key of the ribbon that the Tab key leads to. */
  readonly current: string | undefined;
  toggle(key: string): void;
  point(key: string | undefined): void;
  focus(key: string): void;
  onKey(event: KeyboardEvent): void;
}

/** The way of the states through all the rounds, with the names of one ribbon below it. */
export function renderFlows(
  image: SankeyLayout,
  rounds: readonly RoundView[],
  plan: ShiftsContext,
  country: RibbonState,
): TemplateResult {
  const {shifts} = plan.messages;
  const worded = (key: string | undefined) => {
    const flow = image.ribbons.find((ribbon) => ribbon.flow.key === key)?.flow;
    return flow && {label: ribbonLabel(flow, rounds, plan), countries: flow.countries};
  };
  return html`<section>
    <h3 id="flows-title">${shifts.flows}</h3>
    <p id="flows-hint" class="hint">${shifts.flowsHint}</p>
    <svg
      part="flows"
      class=${image.vertical ? 'flows upright' : 'flows'}
      viewBox="0 0 ${image.width} ${image.height}"
      role="group"
      aria-labelledby="flows-title"
      aria-describedby="flows-hint"
      @keydown=${country.onKey}
      @pointerleave=${() => country.point(undefined)}
    >
      <defs>${image.ribbons.map(renderGradient)}</defs>
      ${image.ribbons.map((ribbon, index) => renderRibbon(ribbon, index, rounds, plan, country))}
      ${image.bars.map((bar) => renderNode(bar, image.vertical, plan))}
      ${rounds.map((round, column) => renderCaption(round, column, image, plan))}
    </svg>
    <p class="readout" aria-hidden="true">${worded(country.pointed)?.label ?? nothing}</p>
    <p class="key">${stancesOf(image).map((stance) => renderCategory(stance, plan))}</p>
    ${renderCountryPanel('flow-names', worded(country.open), plan)}
  </section>`;
}

/** The words behind a short one, with the mark of both. */
function renderCategory(stance: Stance, plan: ShiftsContext) {
  const label = labelOf(stance, plan);
  const short = tableLabelOf(stance, plan.positions, plan.messages);
  return html`<span>${swatch(stance)} <b>${short}</b> ${short === label ? nothing : label}</span>`;
}

function stancesOf({bars}: SankeyLayout): readonly string[] {
  return [...new Set(bars.map(({node}) => node.stance))];
}

function ribbonLabel(flow: Flow, rounds: readonly RoundView[], plan: ShiftsContext): string {
  const inRound = ({column, stance}: FlowNode) => ({
    round: rounds[column]?.caption ?? '',
    position: labelOf(stance, plan),
  });
  return plan.messages.shifts.moved({
    from: inRound(flow.from),
    to: inRound(flow.to),
    count: flow.countries.length,
    kind: kindOf(flow),
  });
}

/** A ribbon of states that changed wears both stances; the others wear one. */
function renderGradient({flow, line: [x1, y1, x2, y2]}: SankeyLink, index: number) {
  if (kindOf(flow) !== 'moved') return nothing;
  return svg`<linearGradient
    id="ribbon-${index}"
    gradientUnits="userSpaceOnUse"
    x1=${x1} y1=${y1} x2=${x2} y2=${y2}
  >
    <stop offset="0.2" data-stance=${flow.from.stance}></stop>
    <stop offset="0.8" data-stance=${flow.to.stance}></stop>
  </linearGradient>`;
}

function kindOf({from, to, isComparable}: Flow): 'moved' | 'steady' | 'incomparable' {
  if (!isComparable) return 'incomparable';
  return from.stance === to.stance ? 'steady' : 'moved';
}

function renderRibbon(
  {flow, path}: SankeyLink,
  index: number,
  rounds: readonly RoundView[],
  plan: ShiftsContext,
  {open, current, toggle, point, focus}: RibbonState,
) {
  const {key, from, countries} = flow;
  const kind = kindOf(flow);
  const stance = kind === 'incomparable' ? 'unknown' : from.stance;
  return svg`<g
    class="ribbon"
    role="button"
    tabindex=${key === current ? 0 : -1}
    aria-label=${ribbonLabel(flow, rounds, plan)}
    aria-expanded=${key === open}
    aria-controls="flow-names"
    data-ribbon=${key}
    data-kind=${kind}
    data-stance=${kind === 'moved' ? nothing : stance}
    data-current=${plan.country !== undefined && countries.includes(plan.country) ? '' : nothing}
    @click=${() => toggle(key)}
    @focus=${() => focus(key)}
    @pointerenter=${() => point(key)}
  >
    <path class="reach" d=${path}></path>
    <path class="area" d=${path} fill=${kind === 'moved' ? `url(#ribbon-${index})` : nothing}></path>
  </g>`;
}

/** A bar and its count; where time runs downward, the words stand in the key alone. */
function renderNode(
  {node, x, y, width, height}: SankeyNode,
  upright: boolean,
  plan: ShiftsContext,
) {
  const {stance, count} = node;
  const bar = svg`<rect
    class="bar"
    data-stance=${stance}
    x=${x} y=${y} width=${width} height=${height}
  ></rect>`;
  const label = upright
    ? svg`<text class="label middle" x=${x + width / 2} y=${y - 7}>${count}</text>`
    : svg`<text class="label" x=${x + width + 8} y=${y + height / 2 + 5}
        ><tspan class="count">${count}</tspan> ${shortLabelOf(stance, plan.positions, plan.messages)}</text>`;
  return svg`${bar}${label}`;
}

function renderCaption(
  {round, caption}: RoundView,
  column: number,
  {bars, vertical}: SankeyLayout,
  {messages}: ShiftsContext,
) {
  const bar = bars.find(({node}) => node.column === column);
  if (!bar) return nothing;
  if (!vertical) return svg`<text class="caption" x=${bar.x} y="20">${caption}</text>`;
  const {month, year} = formatMonthShort(round.id, messages.locale);
  return svg`<text class="caption" x="0" y=${bar.y + 4}>${month}</text>
    <text class="caption" x="0" y=${bar.y + 20}>${year}</text>`;
}
