import type {Guess} from './guess-scores';
import type {CountryCode, PositionId} from '../types';

/** What one team guesses of a round: stances of states, and how many each letter names. */
export interface TeamGuesses {
  readonly countries: ReadonlyMap<CountryCode, Guess>;
  readonly numbers: ReadonlyMap<PositionId, number>;
}

/** More teams than this have no room beside each other on a projector. */
export const MAX_TEAMS = 4;

const EMPTY: TeamGuesses = {countries: new Map(), numbers: new Map()};

/** The guesses of all teams while a class plays, with every step back. */
export class GuessHistory {
  #sheets: readonly TeamGuesses[];
  #past: (readonly TeamGuesses[])[] = [];
  /** The field that was written last: what is typed into it is one step back. */
  #field: string | undefined;

  /** @param sheets - Those of a game that goes on. */
  constructor(sheets: readonly TeamGuesses[] = [EMPTY]) {
    this.#sheets = sheets;
  }

  /** One sheet a team. */
  get sheets(): readonly TeamGuesses[] {
    return this.#sheets;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get isEmpty(): boolean {
    return this.#sheets.every(({countries, numbers}) => countries.size + numbers.size === 0);
  }

  /** Writes a team's guess of a state; the same guess again takes it back. */
  guess(team: number, code: CountryCode, guess: Guess): void {
    const {countries, ...rest} = this.#sheets[team] ?? EMPTY;
    const isSame = countries.get(code) === guess;
    this.#write(team, {...rest, countries: changed(countries, code, isSame ? undefined : guess)});
  }

  /** Writes a team's number for a letter; `undefined` takes it back. */
  guessCount(team: number, position: PositionId, number: number | undefined): void {
    const {numbers, ...rest} = this.#sheets[team] ?? EMPTY;
    if (numbers.get(position) === number) return;
    const field = `${team} ${position}`;
    const isSame = this.#field === field;
    this.#write(team, {...rest, numbers: changed(numbers, position, number)});
    // “3” on the way to “30” is no guess of its own.
    if (isSame) this.#past.pop();
    this.#field = field;
  }

  /** Takes the last guess back, or the last clearing. */
  undo(): void {
    this.#sheets = this.#past.pop() ?? this.#sheets;
    this.#field = undefined;
  }

  /** Empties every sheet; can be undone. */
  clear(): void {
    if (!this.isEmpty) this.#keep(this.#sheets.map(() => EMPTY));
  }

  /** Takes empty sheets for a new game. */
  restart(): void {
    this.#past = [];
    this.#field = undefined;
    this.#sheets = this.#sheets.map(() => EMPTY);
  }

  /** Adds empty sheets, or takes the last ones away; that cannot be undone. */
  setTeams(count: number): void {
    const teams = Math.min(Math.max(1, count), MAX_TEAMS);
    this.#past = [];
    this.#field = undefined;
    this.#sheets = Array.from({length: teams}, (_, index) => this.#sheets[index] ?? EMPTY);
  }

  #write(team: number, sheet: TeamGuesses): void {
    if (team in this.#sheets) this.#keep(this.#sheets.with(team, sheet));
  }

  #keep(sheets: readonly TeamGuesses[]): void {
    this.#past.push(this.#sheets);
    this.#field = undefined;
    this.#sheets = sheets;
  }
}

function changed<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | undefined): ReadonlyMap<K, V> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(key);
  else copy.set(key, value);
  return copy;
}
