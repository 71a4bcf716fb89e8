/** The card of the country or organization whose acts are shown. */
import {html, nothing} from 'lit';
import {onlyActor} from '../../model/acts/choices';
import type {ActFilter} from '../../model/acts/filter';
import type {ActIndex, IndexedAct} from '../../model/acts/index-acts';
import {labelOf} from '../../model/acts/words';
import type {ActMessages} from '../../model/messages/acts';
import {writeViewState} from '../../model/view/view-state';

/** What the card is made from. */
interface ActorOptions {
  readonly index: ActIndex;
  readonly filter: ActFilter;
  /** Address of our site, if the card may lead there. */
  readonly site: string;
  readonly messages: ActMessages;
}

/** Renders name, kind and a summary of the acts, if one actor alone is asked for. */
export function renderActor(acts: readonly IndexedAct[], options: ActorOptions) {
  const {index, filter, site, messages} = options;
  const id = onlyActor(filter);
  if (id === undefined || acts.length === 0) return nothing;
  const isCountry = acts.some(({act}) => act.countries.includes(id));
  return html`<section class="actor" part="actor" aria-labelledby="actor">
    <h2 id="actor">${index.names.get(id) ?? id}</h2>
    <p class="type">${typeOf(id, index, messages)}</p>
    <p>${about(index, acts, messages)}</p>
    ${
      site && isCountry
        ? html`<p>
            <a href="${site}index.html${writeViewState({country: id}, '')}"
              >${messages.actor.letters}</a
            >
          </p>`
        : nothing
    }
  </section>`;
}

function typeOf(id: string, {record}: ActIndex, {actor}: ActMessages): string {
  const organization = record.organizations.find((one) => one.id === id);
  if (organization) return actor.types[organization.type];
  return record.places.some(({code}) => code === id) ? actor.place : actor.country;
}

/** `12 acts, 2018 to 2022: 9 critical, 3 no side taken.` */
function about({record}: ActIndex, acts: readonly IndexedAct[], {actor}: ActMessages): string {
  const directions = record.directions.flatMap(({id}) => {
    const count = acts.filter(({act}) => act.direction === id).length;
    return count > 0 ? [actor.direction(count, labelOf(record.directions, id))] : [];
  });
  const years = acts.map(({year}) => year);
  return actor.about(acts.length, years[0]!, years.at(-1)!, directions);
}
