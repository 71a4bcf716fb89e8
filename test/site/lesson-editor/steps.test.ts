import {describe, test} from 'vitest';
import {eventually} from '../../support/site/comparison';
import {drop, edit, placed, press} from '../../support/site/editing';
import {openStep, showsHeading, STEPS} from '../../support/site/lesson';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

describe('the list of steps', () => {
  test('adds, copies, moves and removes steps, and brings back what was removed', async () => {
    const {page} = await openStep(open);
    await edit(page);
    const count = STEPS.length;
    await press(page, 'Add step');
    await placed(page, 4, count + 1);
    await showsHeading(page, 'New step');
    await press(page, 'Move earlier');
    await placed(page, 3, count + 1);
    await press(page, 'Copy step');
    await placed(page, 4, count + 2);
    await press(page, 'Remove step');
    await press(page, 'Remove step');
    await placed(page, 4, count);
    await press(page, `Restore “${STEPS[2]!.heading}”`);
    await placed(page, 4, count + 1);
    await showsHeading(page, STEPS[2]!.heading);
    await press(page, 'Restore “New step”');
    await placed(page, 4, count + 2);
  });

  test('does not remove the last step of the short lesson, and says why', async () => {
    const {page} = await openStep(open);
    await edit(page);
    const step = STEPS[2]!;
    const lesson = {
      id: 'two',
      title: 'Two',
      about: 'Two.',
      steps: [step, {...STEPS[3]!, fullLessonOnly: true}],
    };
    await drop(page, JSON.stringify(lesson));
    await showsHeading(page, step.heading);
    await edit(page);
    await press(page, 'Remove step');
    await eventually(() => page.getByText('has none left for the short lesson').isVisible()).toBe(
      true,
    );
    await placed(page, 1, 2);
  });
});
