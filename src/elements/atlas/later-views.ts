/** Views and parts of an atlas that come with the details of its record, after the first map. */
import {adoptSheet} from '../shared/adopt-sheet';
import {changedInScope, differencesOf, renderChangeSteps} from './changes';
import type {LaterViews} from './context';
import {renderOtherFigure} from './figures';
import {laterStyles} from './later.styles';
import {renderPanelContents} from './panel';
import {renderScope, renderSearch} from './search';
import {SlideController, type SlideHost} from './slide';

const VIEWS: LaterViews = {
  changedInScope,
  differencesOf,
  renderChangeSteps,
  renderOtherFigure,
  renderPanelContents,
  renderScope,
  renderSearch,
};

/** Atlases that keep the open country clear of their panel. */
const clear = new WeakSet<SlideHost>();

/** Gives an atlas what draws them, and their looks. */
export function laterViewsFor(atlas: SlideHost): LaterViews {
  adoptSheet(atlas, laterStyles);
  if (!clear.has(atlas)) {
    clear.add(atlas);
    atlas.addController(new SlideController(atlas));
  }
  return VIEWS;
}
