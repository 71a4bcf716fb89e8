import type {StanceAtlas} from '../../elements/atlas/stance-atlas';
import type {ActIndex} from '../../model/acts/index-acts';
import {shapesOfActs} from '../../model/acts/map-shapes';
import type {StepShow} from '../../model/lesson/lesson';
import {actsOfStep} from '../../model/lesson/step-acts';

/** Shows on an atlas what a step asks for; what it does not ask for is the default. */
export function applyStepView(atlas: StanceAtlas, show: StepShow, acts: ActIndex): void {
  const {round, versus, view, country, borders, filter, region} = show;
  const outlined = shapesOfActs(actsOfStep(show, acts), acts);
  Object.assign(atlas, {round, versus, view, country, borders, filter: filter ?? null, outlined});
  void atlas.goTo(region, country);
  // Before the map is there, it cannot go anywhere.
  atlas.addEventListener('stance-ready', () => void atlas.goTo(region, country), {once: true});
}
