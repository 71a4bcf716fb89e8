import {html, nothing, render, type TemplateResult} from 'lit';
import type {StanceAtlas} from '../../elements/atlas/stance-atlas';
import {minutesOf, type Step} from '../../model/lesson/lesson';
import {englishPresent} from '../../model/messages/present';
import {fillText} from '../../model/lesson/placeholders';
import type {LessonDataset} from '../../model/lesson/step-acts';
import {hasActivity} from './activity-slot';
import {applyStepView} from './show-step';
import {LessonSession} from '../lesson/lesson-session';
import {renderStepActs} from './slide';
import {renderError} from './start-screen';
import {commandForKey, focusKind} from './keyboard';
import {announce} from '../shared/announcer';
import {
  filledStep,
  filledSteps,
  shownSteps,
  stepOf,
  type LessonState,
} from '../lesson/lesson-state';
import {pageMessages} from '../shared/messages';

const {presenter: words, slide} = pageMessages('present', englishPresent);

/** The window of the one who leads: this step, the next, the notes, the time. */
export class PresenterView {
  readonly #root: HTMLElement;
  readonly #session: LessonSession;
  readonly #dataset: LessonDataset;
  #announced: Step | undefined;

  constructor(root: HTMLElement, dataset: LessonDataset) {
    this.#root = root;
    this.#dataset = dataset;
    this.#session = new LessonSession(dataset, {changed: () => this.#render(), press: () => {}});
  }

  /** Shows what the address says until the other window answers, and begins to listen. */
  async start(): Promise<void> {
    document.documentElement.dataset['place'] = 'leader';
    this.#root.replaceChildren();
    await this.#session.follow();
    addEventListener('keydown', (event) => this.#onKey(event));
    setInterval(() => this.#updateTimer(), 500);
  }

  #render(): void {
    const {showing} = this.#session;
    render(showing ? this.#renderNotes(showing) : this.#renderWaiting(), this.#root);
    if (!showing) return;
    this.#updateTimer();
    const step = filledStep(showing, this.#dataset);
    document.title = slide.title(words.title, fillText(showing.lesson.title, this.#dataset));
    if (step === this.#announced) return;
    if (this.#announced) this.#announceStep(showing, step);
    this.#announced = step;
    const next = shownSteps(showing)[showing.index + 1];
    const atlases = this.#root.querySelectorAll<StanceAtlas>('stance-atlas');
    [step, next].forEach((one, index) => {
      const atlas = atlases[index];
      if (atlas && one) applyStepView(atlas, one.show, this.#dataset.acts);
    });
  }

  #renderWaiting(): TemplateResult {
    const {error} = this.#session;
    const retry = () => void this.#session.follow();
    return html`<main>
      <h1>${words.waiting}</h1>
      ${error ? renderError(error, retry) : nothing}
    </main>`;
  }

  #announceStep({index, ...showing}: LessonState, {heading}: Step): void {
    const {length} = shownSteps({index, ...showing});
    announce(slide.announced(index + 1, length, heading));
  }

  #renderNotes(showing: LessonState): TemplateResult {
    const {index, lesson, isBlank} = showing;
    const steps = filledSteps(showing, this.#dataset);
    const step = steps[index]!;
    const isAlone = this.#session.wasConnected && !this.#session.isConnected;
    return html`<main class="leader">
        <h1>${fillText(lesson.title, this.#dataset)}</h1>
        <p class="state" role="status">
          ${isAlone ? words.alone : nothing} ${isBlank ? words.blanked : nothing}
        </p>
        <section class="now" aria-labelledby="now">
          <h2 id="now">${words.now(index + 1, steps.length)}</h2>
          ${renderStep(step, this.#dataset)}
        </section>
        <section class="notes" aria-labelledby="notes">
          <h2 id="notes">${words.notes}</h2>
          ${step.notes.length > 0 ? step.notes.map((note) => html`<p>${note}</p>`) : html`<p>${words.none}</p>`}
        </section>
        <section class="next" aria-labelledby="next">
          <h2 id="next">${words.next}</h2>
          ${steps[index + 1] ? renderStep(steps[index + 1]!, this.#dataset) : html`<p>${words.last}</p>`}
        </section>
        ${this.#renderTime(showing, steps)}
      </main>
      <nav class="bar" aria-label=${slide.bar}>
        ${this.#renderButton(slide.previous, () => this.#turn(-1))}
        ${this.#renderButton(slide.next, () => this.#turn(1))}
        ${this.#renderButton(isBlank ? slide.unblank : slide.blank, () => this.#session.blank(!isBlank))}
      </nav>`;
  }

  #renderTime({lesson, version: length, index}: LessonState, steps: readonly Step[]) {
    const until = steps.slice(0, index + 1).reduce((sum, {minutes}) => sum + minutes, 0);
    const start = () => this.#session.setStartTime(Date.now());
    return html`<section class="time" aria-labelledby="time">
      <h2 id="time">${words.time}</h2>
      <p>${words.elapsed} <span role="timer" aria-live="off"></span></p>
      <p>${words.planned(steps[index]!.minutes, until, minutesOf(lesson, length))}</p>
      <p>
        ${this.#renderButton(words.start, start)}
        ${this.#renderButton(words.reset, () => this.#session.setStartTime(undefined))}
      </p>
    </section>`;
  }

  #renderButton(label: string, act: () => void) {
    return html`<button type="button" @click=${act}>${label}</button>`;
  }

  #updateTimer(): void {
    const startedAt = this.#session.showing?.startedAt;
    const seconds =
      startedAt === undefined ? 0 : Math.max(0, Math.floor((Date.now() - startedAt) / 1000));
    const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    const place = this.#root.querySelector('[role="timer"]');
    if (place && place.textContent !== text) place.textContent = text;
  }

  /** The window of the class has the activity: it is asked, as long as it is there. */
  #turn(by: 1 | -1): void {
    const {showing, isConnected} = this.#session;
    if (!showing) return;
    if (showing.isBlank) this.#session.blank(false);
    else if (isConnected && hasActivity(stepOf(showing))) this.#session.pressThere(by);
    else this.#session.go(showing.index + by);
  }

  #onKey(event: KeyboardEvent): void {
    const {showing} = this.#session;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !showing)
      return;
    const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
    const act = commandForKey(event.key, focusKind(event.composedPath()[0]), isRightToLeft);
    if (act === 'next') this.#turn(1);
    else if (act === 'previous') this.#turn(-1);
    else if (act === 'first') this.#session.go(0);
    else if (act === 'last') this.#session.go(shownSteps(showing).length - 1);
    else if (act === 'blank') this.#session.blank(!showing.isBlank);
    else return;
    event.preventDefault();
  }
}

function renderStep({heading, text, question, show}: Step, {acts}: LessonDataset): TemplateResult {
  return html`<h3>${heading}</h3>
    <p>${text}</p>
    ${question ? html`<p class="question">${question.text}</p>` : nothing}
    <stance-atlas controls="none" loading="eager" .legend=${'list'}></stance-atlas>
    ${renderStepActs(show, acts)}`;
}
