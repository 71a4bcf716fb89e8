/** An atlas with acts, and what is on its rail. */
import {vi} from 'vitest';
import type {StanceActsRail} from '../../../src/elements/acts/rail';
import type {StanceActsPanel} from '../../../src/elements/acts/rail-panel';
import type {StanceAtlas} from '../../../src/index';
import {drawn, heard, putAtlas} from './atlas-harness';
import {allIn, settled} from './helpers';

/** How long the acts may take to come before a test fails, in milliseconds. */
const PATIENCE = 10_000;

/** An atlas of a width that has drawn its rail. */
export async function atlasWithRail(
  width: number,
  attributes: Readonly<Record<string, string>> = {},
): Promise<{atlas: StanceAtlas; rail: StanceActsRail}> {
  const atlas = putAtlas({loading: 'eager', acts: 'rail', ...attributes});
  atlas.parentElement!.style.inlineSize = `${width}px`;
  await heard(atlas, 'stance-ready');
  const rail = await vi.waitFor(() => {
    const [found] = allIn<StanceActsRail>(atlas, 'stance-acts-rail');
    if (!found || marksIn(found).length === 0) throw new Error('The atlas has no rail yet');
    return found;
  }, PATIENCE);
  await drawn(atlas);
  await settled(rail);
  return {atlas, rail};
}

export function marksIn(rail: StanceActsRail): HTMLElement[] {
  return allIn(rail, '.mark');
}

/** The open list of acts; fails if there is none. */
export async function panelIn(atlas: StanceAtlas): Promise<StanceActsPanel> {
  return vi.waitFor(async () => {
    const [panel] = allIn<StanceActsPanel>(atlas, 'stance-acts-panel');
    if (!panel) throw new Error('No acts are open');
    await settled(panel);
    return panel;
  }, PATIENCE);
}

/** The middle of a box along the line of text. */
export function middleOf(element: Element): number {
  const {left, right} = element.getBoundingClientRect();
  return (left + right) / 2;
}
