import {formatMonth} from '../dates';
import {letterSources} from '../stances/evidence';
import type {QuizContext, QuizQuestion, QuestionTopic} from './types';
import {shuffled} from '../random';
import {isNamed, stancesOf} from '../stances/stances';
import type {CountryCode, Dataset, Position, PositionId, Round} from '../types';

type Move = Extract<QuestionTopic, {kind: 'move'}>;

/** A way of moving between two rounds. */
type Way = Omit<Move, 'kind' | 'code'>;

/** The right state and three others. */
const CHOICES = 4;

const MOVES = ['joined', 'left', 'switched'] as const;

/** States that moved between two rounds, one group for each way of moving. */
export function moveSubjects(dataset: Dataset): QuestionTopic[][] {
  const {positions, rounds} = dataset;
  const comparisons = rounds.flatMap((earlier, index) =>
    rounds.slice(index + 1).map((later) => ({earlier, later})),
  );
  return comparisons.flatMap((pair) =>
    positions.flatMap(({id: position}) =>
      MOVES.map((move) => groupOf({move, position, ...pair}, dataset)),
    ),
  );
}

/** Which of these states joined or left a side, or switched? Exactly one of them did. */
export function askMove(subject: Move, making: QuizContext): QuizQuestion {
  const {code, earlier, later, position, move} = subject;
  const names = new Map(making.dataset.countries.map((country) => [country.code, country.name]));
  const wrong = wrongCountries(subject, making);
  const letters = [...earlier.letters, ...later.letters].filter(
    (letter) => move === 'switched' || letter.position === position,
  );
  return {
    subject,
    ...wordsOf(subject, names.get(code)!, making),
    choices: shuffled([code, ...wrong], making.random).map((id) => ({id, label: names.get(id)!})),
    answers: new Set([code]),
    uncounted: new Set(),
    letters,
    sources: letterSources(letters, code),
  };
}

function wordsOf(
  {move, position, earlier, later, code}: Move,
  country: string,
  {dataset: {positions}, messages: {quiz, locale}}: QuizContext,
): Pick<QuizQuestion, 'prompt' | 'explanation'> {
  const [from, to] = [formatMonth(earlier.id, locale), formatMonth(later.id, locale)];
  const letter = positions.find(({id}) => id === position)!.letter;
  if (move !== 'switched') {
    const [question, explain] =
      move === 'joined' ? [quiz.joined, quiz.hasJoined] : [quiz.left, quiz.hasLeft];
    return {prompt: question(letter, from, to), explanation: explain(country, letter, from, to)};
  }
  const left = positions.find(({id}) => hasLeft(code, id, earlier, later))!.letter;
  return {
    prompt: quiz.switched(from, to),
    explanation: quiz.hasSwitched(country, left, from, letter, to),
  };
}

/** States that did not move so: two that some letter names, if there are, and any other. */
function wrongCountries(subject: Move, {dataset, random}: QuizContext): readonly CountryCode[] {
  const {stayed} = countriesBy(subject, dataset);
  const {earlier, later} = subject;
  const isKnown = (code: CountryCode) =>
    dataset.positions.some(({id}) => [earlier, later].some((round) => isNamed(round, id, code)));
  const known = shuffled(stayed.filter(isKnown), random).slice(0, 2);
  return [...new Set([...known, ...shuffled(stayed, random)])].slice(0, CHOICES - 1);
}

function groupOf(way: Way, dataset: Dataset): QuestionTopic[] {
  const {moved, stayed} = countriesBy(way, dataset);
  if (stayed.length < CHOICES - 1) return [];
  return moved.map((code) => ({kind: 'move', code, ...way}));
}

/**
 * The states that moved in this way, and those of which the record shows that they did not. A
 * state is in neither list where a side is not known, where it withdrew a name in between, or
 * where it came and went in between: a class could rightly call that joining or leaving.
 */
function countriesBy(way: Way, {countries, positions, rounds: all}: Dataset) {
  const {earlier, later} = way;
  const rounds = [stancesOf(countries, earlier), stancesOf(countries, later)];
  const isSettled = (code: CountryCode) =>
    rounds.every((stances) => !['unknown', 'withdrawn'].includes(stances.get(code)!)) &&
    positions
      .filter(({id}) => way.move === 'switched' || id === way.position)
      .every(({id}) => [earlier, later].every((round) => isNamed(round, id, code) !== undefined));
  const between = all.slice(all.indexOf(earlier) + 1, all.indexOf(later));
  const cameAndWent = (code: CountryCode, ids: readonly PositionId[]) =>
    between.some((round) =>
      ids.some((id) => {
        const isThere = isNamed(round, id, code);
        return [earlier, later].every((end) => isThere === !isNamed(end, id, code));
      }),
    );
  const settled = countries.map(({code}) => code).filter(isSettled);
  const hasMoved = (code: CountryCode, ids: readonly PositionId[]) =>
    ids.some((id) => isMove(code, {...way, position: id}, positions));
  // Who switched to another side has switched too.
  const asked = way.move === 'switched' ? positions.map(({id}) => id) : [way.position];
  return {
    moved: settled.filter((code) => hasMoved(code, [way.position])),
    stayed: settled.filter((code) => !hasMoved(code, asked) && !cameAndWent(code, asked)),
  };
}

function isMove(code: CountryCode, way: Way, positions: readonly Position[]): boolean {
  const {move, position, earlier, later} = way;
  if (move === 'left') return hasLeft(code, position, earlier, later);
  // To join is to leave, read backwards.
  const hasJoined = hasLeft(code, position, later, earlier);
  const others = positions.filter(({id}) => id !== position);
  if (move === 'joined') return hasJoined;
  return hasJoined && others.some(({id}) => hasLeft(code, id, earlier, later));
}

function hasLeft(code: CountryCode, id: PositionId, from: Round, to: Round): boolean {
  return isNamed(from, id, code) === true && isNamed(to, id, code) === false;
}
