import type {Step} from '../../model/lesson/lesson';
import {englishActivities} from '../../model/messages/activities';
import type {Activity, ActivityContext} from '../activities/activity';
import {pageMessages} from '../shared/messages';

type Mount = (host: HTMLElement, context: ActivityContext) => Activity;
type Module = Readonly<Partial<Record<'mountGuess' | 'mountQuiz', Mount>>>;

const MODULES = import.meta.glob<Module>(['../activities/guess.ts', '../activities/quiz.ts']);

/** The module of an activity, as the glob above names it; a step without one names none. */
function moduleOf(kind: string | undefined): string {
  return `../activities/${kind}.ts`;
}

/** True if a step has something to do that takes the teacher's “next” for itself. */
export function hasActivity({question}: Step): boolean {
  return moduleOf(question?.kind) in MODULES;
}

/** Fetches all activities ahead of their steps. */
export async function loadActivities(): Promise<void> {
  await Promise.all(Object.values(MODULES).map((load) => load()));
}

/** The activity of the step on show: there is one at most, and it goes with its step. */
export class ActivitySlot {
  #activity: Activity | undefined;
  #turn = 0;

  get current(): Activity | undefined {
    return this.#activity;
  }

  /** Puts the activity of a step into its place; without one the place is left empty. */
  async show(host: HTMLElement | null, context: Omit<ActivityContext, 'messages'>): Promise<void> {
    this.clear();
    const turn = this.#turn;
    const kind = context.step.question?.kind;
    const load = MODULES[moduleOf(kind)];
    if (!host || !load) return;
    const {mountGuess, mountQuiz} = await load();
    // Meanwhile the lesson may have gone on.
    if (turn !== this.#turn || !host.isConnected) return;
    const mount = kind === 'quiz' ? mountQuiz : mountGuess;
    this.#activity = mount?.(host, {
      ...context,
      messages: pageMessages('activities', englishActivities),
    });
  }

  clear(): void {
    this.#turn += 1;
    this.#activity?.destroy();
    this.#activity = undefined;
  }
}
