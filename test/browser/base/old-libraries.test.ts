/** Pages whose libraries replaced what the browser has, long before our script came. */
import {expect, test} from 'vitest';
import {userEvent} from 'vitest/browser';

/** As MooTools does: a function that makes objects of another kind. */
function MooEvent(): object {
  return {};
}

test('where a library has put its own class in place of Event, readers are still heard of', async () => {
  const {Event: own} = globalThis;
  globalThis.Event = MooEvent as unknown as typeof Event;
  const {StanceRoundEvent} = await import('../../../src/index');
  await import('../../../src/define');
  globalThis.Event = own;
  expect(new StanceRoundEvent('2019-07')).toBeInstanceOf(own);
  document.body.innerHTML = '<stance-atlas loading="eager" round="2019-07"></stance-atlas>';
  const heard: string[] = [];
  document.addEventListener('stance-round', ({round}) => heard.push(round));
  await expect.poll(slider, {timeout: 10_000}).toBeTruthy();
  slider()!.focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => heard).toEqual(['2019-10']);
});

function slider(): HTMLElement | null | undefined {
  const atlas = document.querySelector('stance-atlas')?.shadowRoot;
  return atlas?.querySelector('stance-slider')?.shadowRoot?.querySelector('input');
}
