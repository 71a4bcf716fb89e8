/** Many acts that nobody did, in the shape of the real ones. */
import type {ActRecord} from '../../src/model/acts/types';

/** First year of the made-up acts, and how many years they take. */
const FIRST_YEAR = 2009;
const YEARS = 17;

/**
 * Returns the record with so many acts: the real ones again and again, each time with another id
 * and date, evenly over all months, so that organs, texts and sources are as long as real ones.
 */
export function makeUpActs(record: ActRecord, count: number): ActRecord {
  const acts = Array.from({length: count}, (_, number) => {
    const {until: _end, ...model} = record.acts[number % record.acts.length]!;
    const month = Math.floor((number * YEARS * 12) / count);
    const date = [FIRST_YEAR + Math.floor(month / 12), (month % 12) + 1, (number % 28) + 1]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    return {...model, id: `${date}-made-up-${number}`, date, summary: `Made up: ${model.summary}`};
  });
  return {...record, acts};
}
