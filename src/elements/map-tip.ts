import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../model/messages';
import type {Area, CountryCode, PositionId, Position, Stance} from '../model/types';

/** What is pointed at: a state by its code or another area by its name. */
export interface Target {
  readonly kind: 'state' | 'area';
  readonly key: string;
  /** Where the pointer is, in CSS pixels; absent: at the place itself. */
  readonly at?: {readonly x: number; readonly y: number};
}

/** What the words are made from. */
export interface TipFacts {
  readonly areas: readonly Area[];
  readonly alone: ReadonlyMap<CountryCode, PositionId>;
  readonly positions: readonly Position[];
  readonly messages: Messages;
  nameOf(code: CountryCode): string;
  labelOf(code: CountryCode): string;
}

/** Title and lines of the tooltip. */
export interface TipWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The same words as a screen reader hears, in two or three lines. */
export function tipWords({kind, key}: Target, facts: TipFacts): TipWords {
  return kind === 'state' ? stateWords(key, facts) : areaWords(key, facts);
}

function stateWords(code: CountryCode, facts: TipFacts): TipWords {
  const {alone, positions, messages} = facts;
  const side = positions.find(({id}) => id === alone.get(code));
  const lines = [facts.labelOf(code), ...(side ? [messages.map.alone(side.letter)] : [])];
  return {title: facts.nameOf(code), lines};
}

function areaWords(name: string, {areas, messages, nameOf, labelOf}: TipFacts): TipWords {
  const area = areas.find((candidate) => candidate.name === name);
  if (area?.kind === 'territory') {
    const owner = nameOf(area.of);
    return {
      title: messages.map.territory(name, owner),
      lines: [messages.map.state(owner, labelOf(area.of))],
    };
  }
  const title = area?.kind === 'disputed' ? messages.map.disputed(name) : name;
  return {title, lines: area ? [area.note] : [messages.stances.outside]};
}

/** The tooltip's inside. */
export function drawTip(words: TipWords | undefined, stance: Stance | undefined): TemplateResult {
  return html`<div class="tip" part="tooltip" ?hidden=${!words} aria-hidden="true">
    ${
      words
        ? html`<strong>${words.title}</strong>
            ${words.lines.map((line) => html`<span data-stance=${stance ?? nothing}>${line}</span>`)}`
        : nothing
    }
  </div>`;
}

/** Puts the tooltip above a point and inside the frame; below, where above is no room. */
export function placeTip(tip: HTMLElement, at: {x: number; y: number}, frame: HTMLElement): void {
  const {offsetWidth: width, offsetHeight: height} = tip;
  const x = Math.max(4, Math.min(at.x - width / 2, frame.clientWidth - width - 4));
  const above = at.y - height - 14;
  const y = above > 4 ? above : at.y + 18;
  tip.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}
