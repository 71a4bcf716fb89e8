import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {stancesOf} from '../../model/stances/stances';
import {categoriesOf} from '../../model/stances/categories';
import {englishPresent} from '../../model/messages/present';
import type {Step} from '../../model/lesson/lesson';
import type {Dataset} from '../../model/types';
import {hasActivity} from './activity-slot';
import {shownSteps, stepOf, type LessonState} from '../lesson/lesson-state';
import {pageMessages} from '../shared/messages';
import {messagesFor} from '../../elements/shared/messages';

const {slide: words} = pageMessages('present', englishPresent);

/** What fingers and buttons on a slide can ask for. */
export interface SlideActions {
  readonly fingers: {
    begin(event: TouchEvent): void;
    end(event: TouchEvent): void;
    tap(event: MouseEvent): void;
  };
  turn(by: 1 | -1): void;
  jump(): void;
  blank(): void;
  full(): void;
  sources(): void;
  openPresenterView(): void;
  edit(): void;
  help(): void;
  leave(): void;
}

/** One step as the class sees it. */
export function renderSlide(
  showing: LessonState,
  dataset: Dataset,
  acts: SlideActions,
): TemplateResult {
  const step = stepOf(showing);
  const {fingers} = acts;
  const isActive = hasActivity(step);
  return html`<main
    class="slide"
    data-view=${step.show.view ?? (step.show.versus ? 'pair' : 'map')}
    ?data-active=${isActive}
    @touchstart=${fingers.begin}
    @touchend=${fingers.end}
    @click=${fingers.tap}
  >
    ${keyed(step.id, renderText(step, dataset))}
    <div class="stage">
      <stance-atlas controls="none" loading="eager"></stance-atlas>
      ${isActive ? keyed(step.id, html`<section class="activity" aria-label=${step.heading}></section>`) : nothing}
    </div>
    <p class="boundaries">${firstSentence(dataset.disclaimer)}</p>
  </main>`;
}

/** What a slide has room for; the whole of it stands behind “Sources”. */
function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
}

function renderText(step: Step, dataset: Dataset): TemplateResult {
  const {heading, text, question} = step;
  return html`<div class="words">
    <h1 tabindex="-1">${heading}</h1>
    <p>${text}</p>
    ${renderSpotlight(step, dataset)}
    ${question ? html`<p class="question"><span class="visually-hidden">${words.question} </span>${question.text}</p>` : nothing}
  </div>`;
}

/** What the record says of the state in the spotlight, since the slide has no card. */
function renderSpotlight({show}: Step, {countries, rounds, positions}: Dataset) {
  const country = countries.find(({code}) => code === show.country);
  const round = rounds.find(({id}) => id === show.round);
  if (!country || !round || show.versus) return nothing;
  const stance = stancesOf([country], round).get(country.code);
  const found = categoriesOf(positions, messagesFor(document.documentElement)).find(
    (one) => one.stance === stance,
  );
  if (!found) return nothing;
  return html`<p class="spotlight">${words.spotlight(country.name, found.label)}</p>`;
}

/** The bar under a slide: where the lesson is, and all that can be done by hand. */
export function renderToolbar(
  showing: LessonState,
  acts: SlideActions,
  isEditing: boolean,
): TemplateResult {
  const {index} = showing;
  const {length} = shownSteps(showing);
  return html`<nav class="bar" aria-label=${words.bar}>
    ${turnButton(words.previous, '‹', index > 0, () => acts.turn(-1))}
    <button
      type="button"
      class="progress"
      aria-label=${words.jump(index + 1, length)}
      @click=${acts.jump}
    >
      ${words.place(index + 1, length)}
      <progress max=${length} value=${index + 1} aria-hidden="true"></progress>
    </button>
    ${turnButton(words.next, '›', true, () => acts.turn(1))}
    <div class="tools">
      ${tool(words.sources, acts.sources)} ${tool(words.blank, acts.blank)}
      ${document.fullscreenEnabled ? tool(words.full, acts.full) : nothing}
      ${tool(words.notes, acts.openPresenterView)} ${tool(words.edit, acts.edit, isEditing)}
      ${tool(words.help, acts.help)} ${tool(words.leave, acts.leave)}
    </div>
  </nav>`;
}

function turnButton(label: string, sign: string, enabled: boolean, act: () => void) {
  return html`<button
    type="button"
    class="turn"
    aria-label=${label}
    title=${label}
    aria-disabled=${!enabled}
    @click=${act}
  >
    <span aria-hidden="true">${sign}</span>
  </button>`;
}

function tool(label: string, act: () => void, pressed?: boolean) {
  return html`<button type="button" aria-pressed=${pressed ?? nothing} @click=${act}>
    ${label}
  </button>`;
}
