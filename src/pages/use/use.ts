/** The page "Use it": a view is chosen, shown as readers will see it, and copied. */
import '../../define';
import type {StanceAtlas} from '../../elements/atlas/stance-atlas';
import {readEmbed, viewQueryOf, writeEmbed, type Embed} from '../../model/share/embed';
import {allMessagesFor} from '../../elements/shared/all-messages';
import {englishUse} from '../../model/messages/use';
import {AtlasViewModel} from '../../model/view/view-model';
import {DetailViewModel} from '../../model/view/detail-view-model';
import {defaultRound} from '../../model/stances/stances';
import type {Dataset} from '../../model/types';
import {DEFAULT_VIEW} from '../../model/view/default-view';
import {clearStatus, setUpCopyButtons} from './copy-buttons';
import {FIELDS, fillForm, readForm, writeForm} from './form';
import {createOutputs} from './outputs';
import {setUpTabs} from './tabs';
import {pageMessages} from '../shared/messages';

const messages = allMessagesFor(document.documentElement);
const useMessages = pageMessages('use', englishUse);
const atlas = document.querySelector<StanceAtlas>('stance-atlas')!;
const form = document.querySelector<HTMLFormElement>('#choice')!;

show(readEmbed(location.search));
atlas.addEventListener('stance-ready', () => begin(atlas.data!), {once: true});
setUpCopyButtons(useMessages);
setUpTabs(document.querySelector<HTMLElement>('.tabs')!, offerCopy);
void import('../offline/watch-updates')
  .then(({watchForUpdates}) => watchForUpdates())
  .catch(() => undefined);

/** Takes over once the record is there, which names what can be chosen. */
function begin(dataset: Dataset): void {
  const viewModel = new AtlasViewModel(dataset, messages);
  const details = new DetailViewModel(viewModel, messages);
  const home = defaultRound(dataset.rounds)?.id ?? '';
  const offer = createOutputs(viewModel, details, useMessages);
  fillForm(form, viewModel, messages, useMessages);

  const take = (embed: Embed) => {
    const known = onlyKnown(embed, viewModel, home);
    writeForm(form, known);
    document.querySelector<HTMLAnchorElement>('#site-explore')!.search = viewQueryOf(known);
    history.replaceState(null, '', location.pathname + writeEmbed(known, home, location.search));
    offer(known);
    return known;
  };
  const fromPreview = () => {
    const {round, versus, country, view, scope} = atlas;
    const {lang, theme, controls, borders, pinned} = readForm(form);
    const looks = {lang, theme, controls, borders, pinned};
    take(withoutGaps({round, versus, country, view, scope, ...looks}));
  };
  const fromForm = () => withoutGaps({...readForm(form), scope: atlas.scope});

  show(take(readEmbed(location.search)));
  form.addEventListener('change', () => show(take(fromForm())));
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const type of ['round', 'versus', 'country', 'view', 'scope']) {
    atlas.addEventListener(`stance-${type}`, fromPreview);
  }
}

/** The one button for code copies what the open tab has; a file is downloaded instead. */
function offerCopy(field: string | undefined): void {
  clearStatus();
  document.querySelector<HTMLElement>('#copy-row')!.hidden = field === undefined;
  if (field) document.querySelector<HTMLElement>('#copy')!.dataset['copies'] = field;
}

/** Gives the preview what was chosen. */
function show(embed: Embed): void {
  for (const name of FIELDS) {
    const value = embed[name];
    if (value) atlas.setAttribute(name, value);
    else atlas.removeAttribute(name);
  }
  atlas.scope = embed.scope;
}

/** What an address may ask for and the record does not have is left out, as the atlas does. */
function onlyKnown(embed: Embed, {dataset, countries}: AtlasViewModel, home: string): Embed {
  const isRound = (id: string | undefined) => dataset.rounds.some((round) => round.id === id);
  const round = isRound(embed.round) ? embed.round : home;
  const versus = isRound(embed.versus) && embed.versus !== round ? embed.versus : undefined;
  const country = countries.has(embed.country ?? '') ? embed.country : undefined;
  const isDefault = embed.view === DEFAULT_VIEW || (embed.view === 'sides' && !versus);
  const view = isDefault ? undefined : embed.view;
  return withoutGaps({...embed, round, versus, country, view});
}

function withoutGaps(values: {readonly [Key in keyof Embed]: Embed[Key] | undefined}): Embed {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}
