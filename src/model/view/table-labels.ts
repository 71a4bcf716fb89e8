/** A stance in a word, as tables and charts have it. */
import type {AllMessages} from '../messages/views';
import {capitalize} from '../text';
import type {Position, Stance} from '../types';

/** In running text and beside a number: “22 critical”. */
export function shortLabelOf(
  stance: Stance,
  positions: readonly Position[],
  {tableLabels}: AllMessages,
): string {
  const position = positions.find(({id}) => id === stance);
  return position?.short ?? tableLabels[stance] ?? stance;
}

/** Standing alone, as in a cell: “Critical”. */
export function tableLabelOf(
  stance: Stance,
  positions: readonly Position[],
  messages: AllMessages,
): string {
  return capitalize(shortLabelOf(stance, positions, messages));
}
