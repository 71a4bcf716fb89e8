import {formatDay} from '../dates';
import type {AllMessages, LetterDetails} from '../messages/views';
import type {CountryCode, Letter, Position} from '../types';

/** Returns a letter in the words and numbers that messages take. */
export function letterDetails(
  letter: Letter,
  positions: readonly Position[],
  nameOf: (code: CountryCode) => string,
  {locale}: AllMessages,
): LetterDetails {
  const {position, form, date, forum, symbol, deliveredBy, announced, signatories} = letter;
  return {
    letter: positions.find(({id}) => id === position)?.letter ?? position,
    form,
    date: formatDay(date, locale),
    forum,
    symbol,
    deliveredBy: deliveredBy && nameOf(deliveredBy),
    announced,
    signed: signatories.length,
    isPublished: letter.listStatus === 'complete',
  };
}
