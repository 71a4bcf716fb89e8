import type {StanceAtlas} from '../../elements/atlas/stance-atlas';
import type {Step} from '../../model/lesson/lesson';
import {fillText} from '../../model/lesson/placeholders';
import {englishPresent} from '../../model/messages/present';
import type {LessonDataset} from '../../model/lesson/step-acts';
import {ActivitySlot, hasActivity} from './activity-slot';
import {applyStepView} from './show-step';
import {playStore} from '../activities/play-storage';
import {announce} from '../shared/announcer';
import {filledStep, playOwner, shownSteps, type LessonState} from '../lesson/lesson-state';
import {pageMessages} from '../shared/messages';

const {slide: words, start} = pageMessages('present', englishPresent);

/** What a step needs once its slide is drawn: its view, its activity, its title, the focus. */
export class StepController {
  readonly activity = new ActivitySlot();

  readonly #root: HTMLElement;
  readonly #dataset: LessonDataset;
  readonly #showNote: (note: string) => void;
  /** The step that was drawn last. */
  #rendered: Step | 'start' | undefined;
  /** Where it stood; an edit of it is no other step. */
  #renderedAt: string | undefined;

  /** @param showNote - Shows a message that everybody should see. */
  constructor(root: HTMLElement, dataset: LessonDataset, showNote: (note: string) => void) {
    this.#root = root;
    this.#dataset = dataset;
    this.#showNote = showNote;
  }

  /** After a step, or the start, was drawn. */
  update(showing: LessonState | undefined): void {
    const step = showing && filledStep(showing, this.#dataset);
    const rendered = step ?? 'start';
    if (rendered === this.#rendered) return;
    const place = showing && step ? `${showing.index} ${step.id}` : 'start';
    const isOther = place !== this.#renderedAt;
    const isFirst = this.#rendered === undefined;
    this.#rendered = rendered;
    this.#renderedAt = place;
    this.activity.clear();
    document.title = step
      ? words.title(step.heading, fillText(showing.lesson.title, this.#dataset))
      : start.title;
    if (showing && step) this.#show(step, showing);
    if (!isFirst && isOther) this.#moveFocus(showing);
  }

  #show(step: Step, showing: LessonState): void {
    const atlas = this.#root.querySelector<StanceAtlas>('stance-atlas')!;
    const host = this.#root.querySelector<HTMLElement>('.activity');
    // The atlas would tell the answers, even for the moment until an activity veils it.
    atlas.hidden = hasActivity(step);
    applyStepView(atlas, step.show, this.#dataset.acts);
    const dataset = this.#dataset;
    const store = playStore({
      area: 'device',
      owner: playOwner(showing),
      step: step.id,
      question: step.question,
      version: dataset.version,
    });
    this.activity.show(host, {atlas, dataset, step, store, announce}).catch(() => {
      atlas.hidden = false;
      this.#showNote(words.activityFailed);
    });
  }

  /** The focus stays on what was pressed; else it goes to the heading, and is never lost. */
  #moveFocus(showing: LessonState | undefined): void {
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused.matches('h1')) {
      this.#root.querySelector('h1')?.focus({preventScroll: true});
    } else if (showing) {
      announce(
        words.announced(
          showing.index + 1,
          shownSteps(showing).length,
          filledStep(showing, this.#dataset).heading,
        ),
      );
    }
  }
}
