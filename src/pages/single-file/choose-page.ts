/**
 * The single file holds two pages, the map as it stands and the lessons in a template. Before any
 * element wakes, the one that the address asks for takes its place.
 */
import {readViewState} from '../../model/view/view-state';

const asked = new URLSearchParams(location.search);

/** True where the address asks for a lesson, or for the list of them. */
export const showsLessons = ['lessons', 'lesson', 'own'].some((name) => asked.has(name));

if (showsLessons) putLessons();
else showView();

/** What the page holds as data stays. */
function putLessons(): void {
  const {content} = document.querySelector<HTMLTemplateElement>('template#lessons')!;
  document.querySelector('style')!.replaceWith(content.querySelector('style')!);
  for (const element of document.body.querySelectorAll(':scope > :not(script)')) element.remove();
  document.body.prepend(content);
}

/** A view in the address is shown in place of that in the file. */
function showView(): void {
  const atlas = document.querySelector('stance-atlas');
  const view = Object.entries(readViewState(location.search)) as readonly [string, string][];
  for (const [name, value] of view) atlas?.setAttribute(name, value);
}
