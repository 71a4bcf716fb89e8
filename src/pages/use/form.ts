/** The form of native controls: filled from the record, read and set. */
import type {Embed} from '../../model/share/embed';
import type {AllMessages} from '../../model/messages/views';
import type {UseMessages} from '../../model/messages/use';
import type {AtlasViewModel} from '../../model/view/view-model';
import {nameOrder} from '../../model/name-order';
import {DEFAULT_VIEW} from '../../model/view/default-view';

type Choice = readonly [value: string, label: string];

/** What is chosen from a list, named as the attribute that takes it. */
export const FIELDS = [
  'round',
  'versus',
  'country',
  'view',
  'lang',
  'theme',
  'controls',
  'borders',
] as const;

/** Fills the lists whose choices the record and the catalogue name. */
export function fillForm(
  form: HTMLFormElement,
  {stops, dataset}: AtlasViewModel,
  {atlas, locale}: AllMessages,
  messages: UseMessages,
): void {
  const none: Choice = ['', messages.none];
  const rounds = stops.map(({id, label}): Choice => [id, label]);
  const compareNames = nameOrder(locale);
  const countries = dataset.countries
    .toSorted((a, b) => compareNames(a.name, b.name))
    .map(({code, name}): Choice => [code, name]);
  const views = Object.entries(atlas.views).map(([id, label]): Choice => [idOf(id), label]);
  fill(form, 'round', rounds);
  fill(form, 'versus', [none, ...rounds]);
  fill(form, 'view', views);
  fill(form, 'country', [none, ...countries]);
  fill(form, 'lang', [['', messages.asPage], ...messages.languages]);
}

/** What is chosen; what is at its default is left out. */
export function readForm(form: HTMLFormElement): Embed {
  const data = new FormData(form);
  const values = FIELDS.flatMap((name) => {
    const value = data.get(name);
    return value ? [[name, String(value)] as const] : [];
  });
  return {...Object.fromEntries(values), ...(data.get('frozen') ? {pinned: true} : {})};
}

/** Sets the controls; two rounds cannot be the same, and side by side needs two. */
export function writeForm(form: HTMLFormElement, embed: Embed): void {
  for (const name of FIELDS) listOf(form, name).value = embed[name] ?? '';
  for (const option of listOf(form, 'versus').options) {
    option.disabled = option.value === embed.round;
  }
  for (const option of listOf(form, 'view').options) {
    option.disabled = option.value === 'sides' && !embed.versus;
  }
  form.querySelector<HTMLInputElement>(embed.pinned ? '#frozen' : '#live')!.checked = true;
}

function fill(form: HTMLFormElement, name: string, choices: readonly Choice[]): void {
  const options = choices.map(([value, label]) => new Option(label, value));
  listOf(form, name).replaceChildren(...options);
}

function listOf(form: HTMLFormElement, name: string): HTMLSelectElement {
  return form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
}

/** The default view is never named in an address. */
function idOf(view: string): string {
  return view === DEFAULT_VIEW ? '' : view;
}
