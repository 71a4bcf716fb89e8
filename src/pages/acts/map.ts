import type {StanceActs} from '../../elements/acts/stance-acts';
import type {StanceMap} from '../../elements/map/stance-map';
import type {World} from '../../map/world/shapes';
import {countActs, filterActs} from '../../model/acts/filter';
import type {ActIndex} from '../../model/acts/index-acts';
import {shapesOfActs} from '../../model/acts/map-shapes';
import type {ActMessages} from '../../model/messages/acts';
import type {Dataset} from '../../model/types';

/** What a map of acts is drawn from. */
interface MapData {
  readonly index: ActIndex;
  readonly dataset: Dataset;
  readonly world: World;
  readonly messages: ActMessages;
}

/**
 * Shows on the map whose acts the list holds: countries without any are dimmed, and those of the
 * chosen act are outlined. No country has a colour, for an act is no stance.
 */
export function drawMap(map: StanceMap, list: StanceActs, data: MapData): void {
  const {index, dataset, world, messages} = data;
  const {countries, areas, positions} = dataset;
  const {country: chosen = [], ...others} = list.filter;
  // The countries that could be chosen stay lit beside the one that is.
  const counts = countActs(index, list.filter).country;
  const act = list.act === undefined ? undefined : index.byId.get(list.act);
  Object.assign(map, {
    world,
    areas,
    positions,
    names: index.names,
    stances: new Map(countries.map(({code}) => [code, 'none' as const])),
    descriptions: new Map(
      countries.map(({code}) => [code, [messages.groupCount(counts.get(code) ?? 0)]]),
    ),
    caption: messages.list,
    lit: new Set(shapesOfActs(filterActs(index, others), index)),
    outlined: act ? shapesOfActs([act], index) : [],
    country: chosen.length === 1 ? chosen[0] : undefined,
  });
}
