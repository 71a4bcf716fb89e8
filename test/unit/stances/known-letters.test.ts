import {describe, expect, test} from 'vitest';
import {datasetJson} from '../../../src/model/share/exports';
import {altText} from '../../../src/model/share/alt-text';
import {describeLegend} from '../../../src/model/description/legend';
import {letterDetails} from '../../../src/model/description/letter';
import {englishImages} from '../../../src/model/messages/images';
import {allEnglish} from '../../../src/model/messages/views';
import {countStances, defaultRound, stancesOf} from '../../../src/model/stances/stances';
import {createComparisonView} from '../../../src/model/view/comparison-view';
import {tableRows} from '../../../src/model/view/table';
import {AtlasViewModel} from '../../../src/model/view/view-model';
import {readDataset} from '../../../src/data/dataset/validate';
import {imageText} from '../../../src/map/image/text';
import {svgText} from '../../../src/map/image/svg';
import {renderMapImage} from '../../../src/map/image/image';
import {all, CARD} from '../../support/fixtures/image-sample';
import {halfEntered, knownRound, withEntered} from '../../support/fixtures/half-entered';

const messages = {...allEnglish, ...englishImages};
const known = knownRound();
const COUNTRIES = 195;

describe.each(known.letters.map(({position}) => position))(
  'of a known round, the %s letter is entered',
  (position) => {
    const dataset = halfEntered(position);
    const entered = known.letters.find((letter) => letter.position === position)!;
    const other = known.letters.find((letter) => letter.position !== position)!;
    const nameOf = (id: string) => dataset.positions.find((one) => one.id === id)!.letter;
    const round = dataset.rounds.find(({id}) => id === known.id)!;
    const viewModel = new AtlasViewModel(dataset, allEnglish);
    const view = viewModel.viewOf(round);
    const rest = COUNTRIES - entered.announced;

    test('nobody is “neither”: who is not named is not known', () => {
      const counts = Object.fromEntries(countStances(stancesOf(dataset.countries, round)));
      expect(counts).toEqual({[position]: entered.announced, unknown: rest});
    });

    test('the round has a stop in place of the ring, and the other letter keeps its number', () => {
      expect(viewModel.unmappedStops).toEqual([]);
      const stop = viewModel.stops.find(({id}) => id === known.id);
      expect(stop?.counts).toContainEqual({
        position: other.position,
        count: other.announced,
        list: 'announced',
      });
    });

    test('the sentence says that the other list is not mapped, and that it was announced', () => {
      expect(view.sentence).toContain(
        `0 of ${other.announced} ${other.position === 'condemn' ? 'critical' : 'supporting'} ` +
          `signatories were named; the list is not mapped, so ${rest} are not known.`,
      );
      expect(view.missing).toEqual([]);
    });

    test('legend, alt text and image say so as well', () => {
      const note = `${other.announced} announced, list not mapped`;
      const {items} = describeLegend(view, allEnglish);
      const line = items.find(({stance}) => stance === other.position);
      expect(line).toMatchObject({count: 0, note});
      expect(items.map(({stance}) => stance)).not.toContain('none');
      expect(altText(dataset, view, messages)).toContain(note);
      const subject = {...all.get('2020-10')!, ...CARD, dataset, view};
      expect(imageText(subject).categories).toContainEqual(line);
      expect(svgText(renderMapImage(subject))).toContain('list not mapped');
    });

    test('the table has no “neither” in that round', () => {
      const rows = tableRows(dataset.countries, [view.stances], 'en');
      expect(new Set(rows.flatMap(({stances}) => stances))).toEqual(new Set([position, 'unknown']));
    });

    test('a comparison says that the other list is not mapped, and counts nobody as having left', () => {
      const before = viewModel.viewOf(dataset.rounds[1]!);
      const {sentence, categories} = createComparisonView(dataset, before, view, allEnglish);
      expect(sentence).toContain(
        `The July 2020 list of the ${nameOf(other.position)} is not mapped.`,
      );
      const left = categories.find(({shift}) => shift === `left-${other.position}`);
      expect(left?.countries ?? []).toEqual([]);
    });

    test('the letter is described with its day, its country and its sources', () => {
      const letter = round.letters.find((one) => one.position === other.position)!;
      const details = letterDetails(letter, dataset.positions, (code) => code, messages);
      expect(details).toMatchObject({
        announced: other.announced,
        deliveredBy: other.deliveredBy,
        listStatus: 'unmapped',
      });
      expect(letter.sources).toEqual(other.sources);
      expect(allEnglish.letters.counts(details)).toBe(
        `${other.announced} countries announced, list not mapped, 0 named.`,
      );
    });

    test('the whole dataset as JSON has the letter once, in its round', () => {
      const file = datasetJson(dataset, [view], messages) as {unmappedRounds?: unknown};
      expect(file.unmappedRounds).toEqual([]);
    });

    test('a map that names no round does not open with it', () => {
      const untilThen = dataset.rounds.filter(({id}) => id <= known.id);
      expect(defaultRound(untilThen)?.id).not.toBe(known.id);
    });
  },
);

test('a known round with both letters entered is to be removed from the known ones', () => {
  const {problems} = readDataset(withEntered('condemn', 'support'), 'both');
  expect(problems?.map(({field, todo}) => [field, todo])).toEqual([
    ['unmappedRounds[0].id', 'already has all its letters: remove it here'],
  ]);
});

test('a known round of which no letter is entered stays a ring', () => {
  const {dataset} = readDataset(withEntered(), 'none');
  expect(dataset?.rounds.map(({id}) => id)).not.toContain(known.id);
  expect(new AtlasViewModel(dataset!, allEnglish).unmappedStops.map(({id}) => id)).toEqual([
    known.id,
  ]);
});
