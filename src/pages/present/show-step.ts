import type {StanceAtlas} from '../../elements/atlas/stance-atlas';
import type {StepShow} from '../../model/lesson/lesson';

/** Shows on an atlas what a step asks for; what it does not ask for is the default. */
export function applyStepView(atlas: StanceAtlas, show: StepShow): void {
  const {round, versus, view, country, borders, filter, region} = show;
  Object.assign(atlas, {round, versus, view, country, borders, filter: filter ?? null});
  void atlas.goTo(region, country);
  // Before the map is there, it cannot go anywhere.
  atlas.addEventListener('stance-ready', () => void atlas.goTo(region, country), {once: true});
}
