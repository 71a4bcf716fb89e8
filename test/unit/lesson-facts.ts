/**
 * What each step of our lessons says in numbers and names, made from the evidence: a step says
 * these numbers and names these states, and no others. China, the subject, is not listed.
 */
import data from '../../data/countries.json';
import evidence from '../evidence/letters.json';
import {CODES, joined, left, named, ROUND_IDS, SIDES, statementOf, withStance} from './lesson-rule';

interface Facts {
  readonly numbers?: readonly number[];
  readonly states?: readonly string[];
}

const [JULY, OCTOBER, LATER, MARCH] = ROUND_IDS;

const african = new Set(
  data.countries.filter(({region}) => region === 'Africa').map(({code}) => code),
);
const inAfrica = (codes: readonly string[]) => codes.filter((code) => african.has(code));
const numberOf = (round: string, side: string) => named(round, side).length;
const announced = (round: string) => statementOf(round, 'support')!.announced;
const reader = (round: string, side: string) => evidenceOf(round, side).deliveredBy!;
const onAll = (side: string) =>
  named(JULY, side).filter((code) =>
    [OCTOBER, LATER].every((round) => named(round, side).includes(code)),
  );
/** Left in October 2019 and back a year later. */
const back = (side: string) =>
  left(side, JULY, OCTOBER).filter((code) => named(LATER, side).includes(code));

const july = evidenceOf(JULY, 'support');
const unmapped = evidence.knownButUnmapped[0]!;
const march = evidenceOf(MARCH, 'support');
const alone = (side: string) =>
  march.individualStatements!.filter(({position}) => position === side).map(({country}) => country);
const never = CODES.filter((code) =>
  ROUND_IDS.every((round) => SIDES.every((side) => !named(round, side).includes(code))),
);
const unnamedInJuly = CODES.length - numberOf(JULY, 'condemn') - numberOf(JULY, 'support');
const withdrawn = july.withdrew!.map(({country}) => country);
const unknown = withStance(MARCH, 'unknown').length;
const first = july.firstPublishedWith!.count;

/** Of the states to guess in October 2019, those that a side names. */
const GUESSED = ['USA', 'CHN', 'RUS', 'CHE', 'SAU', 'FRA', 'BRA', 'CUB'];

export const FACTS: Readonly<Record<string, Readonly<Record<string, Facts>>>> = {
  'who-signed-what': {
    start: {numbers: [SIDES.filter((side) => statementOf(JULY, side)).length]},
    'how-many': {numbers: [CODES.length]},
    'july-2019': {
      numbers: [
        numberOf(JULY, 'condemn'),
        numberOf(JULY, 'support'),
        unnamedInJuly,
        withStance(JULY, 'none').length,
      ],
      states: withdrawn,
    },
    // Two: the colours of the two sides.
    qatar: {numbers: [first, numberOf(JULY, 'support'), SIDES.length], states: withdrawn},
    'guess-october': {
      states: GUESSED.filter((code) => code !== 'CHN'),
    },
    'october-2019': {
      numbers: [numberOf(OCTOBER, 'condemn'), numberOf(OCTOBER, 'support')],
      states: [reader(OCTOBER, 'condemn'), reader(OCTOBER, 'support')],
    },
    'first-changes': {
      numbers: [
        monthsFrom(JULY, OCTOBER),
        ...SIDES.flatMap((side) => [
          joined(side, JULY, OCTOBER).length,
          left(side, JULY, OCTOBER).length,
        ]),
      ],
      states: SIDES.flatMap(back),
    },
    'october-2020': {
      numbers: [numberOf(LATER, 'condemn'), numberOf(LATER, 'support')],
      states: [reader(LATER, 'condemn'), reader(LATER, 'support')],
    },
    'who-changed': {
      numbers: [
        joined('condemn', JULY, LATER).length,
        joined('support', JULY, LATER).length,
        left('support', JULY, LATER).length,
        named(JULY, 'condemn').filter((code) => named(LATER, 'support').includes(code)).length,
        onAll('condemn').length,
        onAll('support').length,
        // “All three of these rounds”: those with two published lists.
        3,
      ],
    },
    'on-neither': {
      numbers: [withStance(LATER, 'none').length, never.length, CODES.length],
      states: ['BRA', 'IDN', 'IND', 'ZAF'].filter((code) => never.includes(code)),
    },
    africa: {
      numbers: [
        african.size,
        ...[JULY, OCTOBER, LATER].map((round) => inAfrica(named(round, 'support')).length),
        [JULY, OCTOBER, LATER].flatMap((round) => inAfrica(named(round, 'condemn'))).length,
        inAfrica(left('support', OCTOBER, LATER)).length,
      ],
      states: [
        ...inAfrica(joined('support', OCTOBER, LATER)),
        ...inAfrica(left('support', OCTOBER, LATER)),
      ],
    },
    'march-2021': {
      numbers: [announced(MARCH), numberOf(MARCH, 'support'), unknown],
      states: named(MARCH, 'support'),
    },
    quiz: {numbers: [5]},
    close: {},
  },
  'reading-critically': {
    start: {},
    neither: {numbers: [withStance(LATER, 'none').length]},
    unknown: {
      numbers: [announced(MARCH), unknown, numberOf(MARCH, 'support'), announced(MARCH) - 1],
      states: named(MARCH, 'support'),
    },
    'no-letter': {numbers: [numberOf(LATER, 'condemn')]},
    comparable: {
      // Two kinds of number: announced, named.
      numbers: [unknown, numberOf(LATER, 'support'), announced(MARCH), 2],
      states: named(LATER, 'support').filter((code) => named(MARCH, 'support').includes(code)),
    },
    withdrawn: {
      numbers: [first, july.joinedBy!.signatories.length, numberOf(JULY, 'support')],
      states: [
        ...withdrawn,
        ...named(JULY, 'support').filter(
          (code) =>
            !july.firstPublishedWith!.signatories.includes(code) &&
            !july.joinedBy!.signatories.includes(code),
        ),
      ],
    },
    ghost: {numbers: [unmapped.condemn.announced, unmapped.support.announced]},
    'list-quality': {numbers: [numberOf(OCTOBER, 'support')]},
    'sources-differ': {
      numbers: [numberOf(OCTOBER, 'support'), numberOf(LATER, 'support')],
      states: evidenceOf(OCTOBER, 'support').discrepancies!.map(({country}) => country),
    },
    denied: {states: march.denied!.map(({country}) => country)},
    'spoke-alone': {
      numbers: [alone('support').length, alone('condemn').length, announced(MARCH)],
      states: [...alone('support'), ...alone('condemn')],
    },
    borders: {},
    area: {
      numbers: [1, numberOf(LATER, 'condemn'), numberOf(LATER, 'support')],
      states: [
        ...named(LATER, 'support').filter((code) => code === 'RUS'),
        ...named(LATER, 'condemn').filter((code) => code === 'NRU'),
      ],
    },
    caption: {numbers: [announced(MARCH), unknown], states: named(MARCH, 'support')},
  },
};

function evidenceOf(round: string, side: string) {
  return evidence.statements.find(({id}) => id === `${round}-${side}`)!;
}

function monthsFrom(from: string, to: string): number {
  return Number(to.slice(5)) - Number(from.slice(5));
}
