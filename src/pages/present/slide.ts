import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {stancesOf} from '../../model/stances/stances';
import {categoriesOf} from '../../model/stances/categories';
import {englishPresent} from '../../model/messages/present';
import type {ActIndex} from '../../model/acts/index-acts';
import type {Step, StepShow} from '../../model/lesson/lesson';
import {actsModeOf} from '../../model/lesson/step-acts';
import type {LessonDataset} from '../../model/lesson/step-acts';
import {hasActivity} from './activity-slot';
import type {Command} from './keyboard';
import type {SwipeHandlers} from './swipe';
import {filledStep, shownSteps, type LessonState} from '../lesson/lesson-state';
import {pageMessages} from '../shared/messages';
import {messagesFor} from '../../elements/shared/messages';

const {slide: words} = pageMessages('present', englishPresent);

/** What a button of a slide can ask for, besides what keys can. */
export type SlideCommand = Command | 'jump' | 'sources' | 'presenterView' | 'edit';

/** What a slide can ask for. */
export interface SlideActions {
  readonly swipe: SwipeHandlers;
  run(command: SlideCommand): void;
}

/** One step as the class sees it. */
export function renderSlide(
  showing: LessonState,
  dataset: LessonDataset,
  {swipe}: SlideActions,
): TemplateResult {
  const step = filledStep(showing, dataset);
  const isActive = hasActivity(step);
  const hasActs = actsModeOf(step.show) !== 'none';
  return html`<main
    class="slide"
    data-view=${step.show.view ?? (step.show.versus ? 'pair' : 'map')}
    ?data-active=${isActive}
    ?data-acts=${hasActs}
    @touchstart=${swipe.begin}
    @touchend=${swipe.end}
    @click=${swipe.tap}
  >
    ${keyed(step.id, renderText(step, dataset))}
    <div class="stage">
      <stance-atlas controls="none" loading="eager" .legend=${'list'}></stance-atlas>
      ${isActive ? keyed(step.id, html`<section class="activity" aria-label=${step.heading}></section>`) : nothing}
      ${keyed(step.id, renderStepActs(step.show, dataset.acts))}
    </div>
    <p class="boundaries">${messagesFor(document.documentElement).atlas.boundaries}</p>
    ${keyed(step.id, renderQuestion(step))}
  </main>`;
}

/** The acts of a step, beside its map. */
export function renderStepActs(show: StepShow, index: ActIndex) {
  if (actsModeOf(show) === 'none') return nothing;
  return html`<stance-step-acts .index=${index} .show=${show}></stance-step-acts>`;
}

function renderText(step: Step, dataset: LessonDataset): TemplateResult {
  const {heading, text} = step;
  return html`<div class="words">
    <h1 tabindex="-1">${heading}</h1>
    <p>${text}</p>
    ${renderSpotlight(step, dataset)}
  </div>`;
}

/** What the class is asked, under what it is asked about. */
function renderQuestion({question}: Step) {
  if (!question) return nothing;
  return html`<p class="question">
    <span class="visually-hidden">${words.question} </span>${question.text}
  </p>`;
}

/** What the record says of the state in the spotlight, since the slide has no card. */
function renderSpotlight({show}: Step, {countries, rounds, positions}: LessonDataset) {
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
  {run}: SlideActions,
  isEditing: boolean,
): TemplateResult {
  const {index} = showing;
  const {length} = shownSteps(showing);
  return html`<nav class="bar" aria-label=${words.bar}>
    ${renderTurnButton(words.previous, '‹', index > 0, () => run('previous'))}
    <progress max=${length} value=${index + 1} aria-hidden="true"></progress>
    <button
      type="button"
      class="progress"
      aria-label=${words.jump(index + 1, length)}
      @click=${() => run('jump')}
    >
      ${words.place(index + 1, length)}
    </button>
    ${renderTurnButton(words.next, '›', true, () => run('next'))}
    <div class="tools">
      ${renderTool(words.sources, () => run('sources'))}
      ${renderTool(words.blank, () => run('blank'))}
      ${document.fullscreenEnabled ? renderTool(words.full, () => run('full')) : nothing}
      ${renderTool(words.notes, () => run('presenterView'))}
      ${renderTool(words.edit, () => run('edit'), isEditing)}
      ${renderTool(words.help, () => run('help'))} ${renderTool(words.leave, () => run('leave'))}
    </div>
  </nav>`;
}

function renderTurnButton(label: string, sign: string, enabled: boolean, act: () => void) {
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

function renderTool(label: string, act: () => void, pressed?: boolean) {
  return html`<button type="button" aria-pressed=${pressed ?? nothing} @click=${act}>
    ${label}
  </button>`;
}
