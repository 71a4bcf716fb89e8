import type {TemplateResult} from 'lit';
import type {LineEntry} from '../../model/acts/country-line';
import type {IndexedAct} from '../../model/acts/index-acts';

/** The acts of one country, for its card. */
export interface CardActs {
  /** Rounds and acts in order of time. */
  readonly line: readonly LineEntry[];
  /** Acts that do not count for the country. */
  readonly apart: readonly IndexedAct[];
  /** Heading of those. */
  readonly apartTitle: string;
  render(act: IndexedAct): TemplateResult;
}
