/**
 * Registers the elements that a first map needs. The others register when an atlas first shows
 * them; `defineAll` from the index does it at once, for pages that use them alone.
 */
import './elements/loading/preload';
import {register} from './elements/shared/register';
import {StanceAtlas} from './elements/atlas/stance-atlas';
import {StanceLegend} from './elements/panels/stance-legend';
import {StanceMap} from './elements/map/stance-map';
import {StanceSlider} from './elements/slider/stance-slider';

register('stance-map', StanceMap);
register('stance-slider', StanceSlider);
register('stance-legend', StanceLegend);
register('stance-atlas', StanceAtlas);

declare global {
  interface HTMLElementTagNameMap {
    'stance-atlas': StanceAtlas;
    'stance-map': StanceMap;
    'stance-slider': StanceSlider;
    'stance-legend': StanceLegend;
  }
}
