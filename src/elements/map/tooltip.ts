import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {Messages} from '../../model/messages/core';
import type {Area, CountryCode, Position, PositionId} from '../../model/types';
import type {Point} from '../base/local-pixels';
import type {PointerTarget} from './pointer-target';

/** What the words are made from. */
export interface TooltipContext {
  readonly areas: readonly Area[];
  readonly individualSpeakers: ReadonlyMap<CountryCode, PositionId>;
  readonly positions: readonly Position[];
  readonly messages: Messages;
  nameOf(code: CountryCode): string;
  linesOf(code: CountryCode): readonly string[];
}

/** Title and lines of the tooltip. */
export interface TooltipText {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The same words as a screen reader hears, in two or three lines. */
export function tooltipText({kind, key}: PointerTarget, facts: TooltipContext): TooltipText {
  return kind === 'state' ? countryText(key, facts) : areaText(key, facts);
}

function countryText(code: CountryCode, facts: TooltipContext): TooltipText {
  const {individualSpeakers, positions, messages} = facts;
  const side = positions.find(({id}) => id === individualSpeakers.get(code));
  const lines = [...facts.linesOf(code), ...(side ? [messages.map.alone(side.letter)] : [])];
  return {title: facts.nameOf(code), lines};
}

function areaText(name: string, {areas, messages, nameOf, linesOf}: TooltipContext): TooltipText {
  const area = areas.find((candidate) => candidate.name === name);
  if (area?.kind === 'territory') {
    const owner = nameOf(area.of);
    return {
      title: messages.map.territory(name, owner),
      lines: [owner, ...linesOf(area.of)],
    };
  }
  const title = area?.kind === 'disputed' ? messages.map.disputed(name) : name;
  return {title, lines: area ? [area.note] : [messages.stances.outside]};
}

/** The tooltip's inside. */
export function renderTooltip(words: TooltipText | undefined): TemplateResult {
  return html`<div class="tooltip" part="tooltip" ?hidden=${!words} aria-hidden="true">
    ${
      words
        ? html`<strong>${words.title}</strong>
            ${words.lines.map((line) => html`<span>${line}</span>`)}`
        : nothing
    }
  </div>`;
}

/**
 * What the tooltip is about: the state under the mouse, the one in focus, the one last tapped.
 * A finger has no hover, so nothing that a tap shows outlives the next tap, Escape or blur.
 */
export class TooltipController implements ReactiveController {
  target: PointerTarget | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #onHover: (country: CountryCode | undefined) => void;

  /** Calls `onHover` whenever the country that is pointed at changes. */
  constructor(host: ReactiveControllerHost, onHover: (country: CountryCode | undefined) => void) {
    this.#host = host;
    this.#onHover = onHover;
    host.addController(this);
  }

  hostDisconnected() {
    this.target = undefined;
  }

  /** What the mouse means. */
  get hovered(): PointerTarget | undefined {
    return this.target?.at && this.target;
  }

  /** The mouse is over something, or over nothing. */
  follow(target: PointerTarget | undefined, at: Point, stage: HTMLElement) {
    const same = target?.key === this.target?.key;
    this.target = target && {...target, at};
    if (!same) this.#update();
    // Within one state only the place changes, and that needs no drawing.
    else if (target) moveTo(at, stage);
  }

  /** Shows a state at its own place: it has the focus, or was tapped. */
  show(target: PointerTarget | undefined) {
    if (!target && !this.target) return;
    this.target = target;
    this.#update();
  }

  /** The mouse has left: what it pointed at is no longer meant. */
  leave() {
    this.show(undefined);
  }

  /** The focus has left; what the mouse points at stays. */
  blur() {
    if (!this.target?.at) this.show(undefined);
  }

  #update() {
    this.#host.requestUpdate();
    this.#onHover(this.target?.kind === 'state' ? this.target.key : undefined);
  }

  /** Puts the tooltip where its target is, `home` being the target's own place. */
  place(stage: HTMLElement, home: Point | undefined) {
    const at = this.target?.at ?? home;
    if (this.target && at) moveTo(at, stage);
  }
}

/** Above a point and inside the stage; below it, where above is no room. Never under the strip. */
function moveTo({x, y}: Point, stage: HTMLElement): void {
  const tooltip = stage.querySelector<HTMLElement>('.tooltip')!;
  const nearby = stage.querySelector<HTMLElement>('.nearby');
  const atEnd = nearby?.matches('.at-end');
  const {offsetWidth: width, offsetHeight: height} = tooltip;
  const left = Math.max(4, Math.min(x - width / 2, stage.clientWidth - width - 4));
  const above = y - height - 14;
  const ceiling = nearby && !atEnd ? nearby.offsetTop + nearby.offsetHeight : 0;
  const lowest = nearby && atEnd ? nearby.offsetTop - height - 2 : Infinity;
  const top = Math.min(above > ceiling + 4 ? above : y + 18, lowest);
  tooltip.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}
