import {scopeProblems} from '../../model/view/scope-problems';
import type {DetailViewModel} from '../../model/view/detail-view-model';
import type {AtlasViewModel} from '../../model/view/view-model';
import {
  ACTS,
  BORDERS,
  CONTROLS,
  LOADING,
  NOTES,
  THEMES,
  VIEWS,
} from '../../model/view/attribute-values';

/** A warning that names all states would not be read. */
const MOST_NAMED = 12;

const warned = new WeakMap<Element, Set<string>>();

/**
 * Says of every attribute of an atlas whose value is unknown what would be known. In a file of its
 * own: only whoever writes a page reads it, and no map waits for it.
 */
export function warnAboutInvalidAttributes(
  atlas: Element,
  viewModel: AtlasViewModel,
  shownRound?: string,
) {
  const rounds = viewModel.dataset.rounds.map(({id}) => id);
  warnOnce(atlas, {
    view: VIEWS,
    borders: BORDERS,
    loading: LOADING,
    theme: THEMES,
    controls: CONTROLS,
    notes: NOTES,
    acts: ACTS,
    round: rounds,
    versus: rounds.filter((id) => id !== shownRound),
    country: [...viewModel.countries.keys()],
  });
}

/**
 * Says once in the console that an attribute's value is unknown, and what would be known.
 */
function warnOnce(element: Element, allowed: Readonly<Record<string, readonly string[]>>): void {
  for (const [attribute, values] of Object.entries(allowed)) {
    const value = element.getAttribute(attribute);
    if (value && !values.includes(value)) warn(element, attribute, value, values);
  }
}

function warn(element: Element, attribute: string, value: string, known: readonly string[]) {
  say(element, `${attribute}="${value}" is unknown; showing the default`, known);
}

/** Warns of each part of a filter that is not known, and lists those that are. They may come from the address. */
export function warnAboutScope(
  atlas: Element,
  scope: string,
  {scopes, requestGroups}: DetailViewModel,
  regions: readonly string[],
) {
  const {sets, positions, areGroupsComing} = scopes;
  const areGroupsKnown = !requestGroups && !areGroupsComing;
  const choices = {sets, regions, positions, areGroupsKnown};
  for (const {part, value, known} of scopeProblems(scope, choices))
    say(atlas, `scope="${scope}": ${part} "${value}" is unknown and left out`, known);
}

function say(element: Element, problem: string, known: readonly string[]) {
  const said = warned.get(element) ?? new Set();
  if (said.has(problem)) return;
  warned.set(element, said.add(problem));
  const choice = known.slice(0, MOST_NAMED).join(', ') + (known.length > MOST_NAMED ? ' …' : '');
  console.warn(`<${element.localName}> ${problem}. Use one of: ${choice}.`);
}
