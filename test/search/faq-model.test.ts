import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { entriesIn, type FaqAnswer, type FaqIndex } from '../../src/domain/faq.ts';
import type { FaqEntry } from '../../src/domain/faq-entry.ts';
import { PROGRAMMES } from '../../src/programmes/registry.ts';
import { FaqClassifier } from '../../src/search/faq-classifier.ts';
import { createFaqIndex } from '../../src/search/faq-index.ts';
import { readFaqModel, unpackModel } from '../../src/search/faq-model.ts';
import { featuresOfText } from '../../src/search/indexed-entry.ts';
import { putProgramme } from '../../src/use-cases/faq-catalog.ts';
import { exactExp, exactLog } from '../train/exact-math.ts';
import {
  examplesOf,
  fingerprintOf,
  printOf,
  type TaughtClass,
  taughtClasses,
} from '../train/examples.ts';
import { modelOf, packModel } from '../train/pack-model.ts';
import { readSaid } from '../train/said.ts';
import { learn } from '../train/softmax-regression.ts';

const TODAY = '2026-11-25';

test('the model was learnt from the entries as they are now', async () => {
  const classes = taughtClasses(PROGRAMMES, await readSaid());
  const print = fingerprintOf(classes, examplesOf(classes));
  const told =
    readFaqModel().learntFrom === print
      ? 'It fits.'
      : 'Ways to ask, or how texts are read, have changed: run `npm run train:faq` and keep src/search/faq-model.bin.';
  expect(told).toBe('It fits.');
});

test('a file that holds no model is refused', () => {
  expect(() => unpackModel(new Uint8Array(40))).toThrow('holds no model');
});

const TERRACE: TaughtClass = {
  id: 'terrace',
  said: [],
  phrasings: ['Mag mijn terras op de markt?', 'terras op de markt', 'Is een terras toegelaten?'],
};
const PARKING: TaughtClass = {
  id: 'parking',
  said: [],
  phrasings: ['Waar stal ik mijn fiets?', 'fiets stallen', 'Is er een stalling voor een fiets?'],
};

describe('what is learnt', () => {
  const classes = [TERRACE, PARKING];
  const learnt = (): Uint8Array =>
    packModel(modelOf(learn(examplesOf(classes), classes.length), classes.map(printOf), 7));

  test('is the same every time', () => {
    expect(Buffer.from(learnt()).equals(Buffer.from(learnt()))).toBe(true);
  });

  test('comes out of its bytes as it went in, and is used', () => {
    const model = unpackModel(learnt());
    expect(model.learntFrom).toBe(7);
    expect(Buffer.from(packModel(model)).equals(Buffer.from(learnt()))).toBe(true);
    const classifier = new FaqClassifier(model);
    const [terrace = 0, parking = 0] = classifier.probabilities(featuresOfText('een fiets'));
    expect(parking).toBeGreaterThan(0.6);
    expect(terrace + parking).toBeCloseTo(1);
  });

  test('is about exactly the ways to ask that were taught, in any order', () => {
    const classifier = new FaqClassifier(unpackModel(learnt()));
    const { id, phrasings } = PARKING;
    expect(classifier.classOf(id, phrasings.toReversed())).toBe(1);
    expect(classifier.classOf(id, [...phrasings, 'stalling'])).toBeUndefined();
    expect(classifier.classOf('other', phrasings)).toBeUndefined();
  });

  test('the shipped file is what its model packs into', () => {
    const file = readFileSync(new URL('../../src/search/faq-model.bin', import.meta.url));
    expect(Buffer.from(packModel(unpackModel(file))).equals(file)).toBe(true);
  });
});

test('powers and logarithms are near what the engine says', () => {
  for (const power of [0, -0.1, -1, -5, -15]) {
    expect(exactExp(power) / Math.exp(power)).toBeCloseTo(1, 3);
  }
  expect(exactExp(-30)).toBe(0);
  for (const number of [1, 1.5, 2, 10, 24_000]) {
    expect(exactLog(number)).toBeCloseTo(Math.log(number), 6);
  }
});

describe('what caseworkers add or change is answered, though it was never taught', () => {
  const filled = (): FaqIndex => {
    const index = createFaqIndex(PROGRAMMES);
    for (const programme of PROGRAMMES) putProgramme(index, programme);
    return index;
  };
  const put = (index: FaqIndex, entry: FaqEntry): void =>
    index.put({ entry, programmeId: 'profploeg', version: 1 });
  const firstIn = (answer: FaqAnswer): string | undefined => entriesIn(answer)[0]?.entry.id;
  const BREAD: FaqEntry = {
    id: 'bread',
    question: 'Wie betaalt de broodjes van de workshop?',
    alternatives: [
      'Moeten wij zelf broodjes voorzien op een workshop?',
      'Staat er eten klaar op de workshops?',
      'catering workshop',
      'Wie zorgt er voor belegde broodjes en koffie?',
      'Krijgen de deelnemers van een workshop iets te eten?',
    ],
    answer: 'De gemeente zorgt voor broodjes.',
    source: 'Verzonnen.',
  };

  test('a subject that was left open is answered by an entry of its own', () => {
    const index = filled();
    const asked = 'Wie voorziet de broodjes en de koffie op onze workshop?';
    expect(index.find(asked, TODAY).kind).toBe('unknown');
    put(index, BREAD);
    expect(firstIn(index.find(asked, TODAY))).toBe('bread');
    expect(index.find('broodjes workshop betaalt wie', TODAY)).toMatchObject({
      kind: 'sure',
      found: { version: 1 },
    });
  });

  test('an entry with another way to ask it is still found', () => {
    const index = filled();
    const cost = index.get('profploeg-cost')?.entry;
    if (cost === undefined) throw new Error('The programme has no entry about costs.');
    put(index, { ...cost, alternatives: [...cost.alternatives, 'euro voor de bakker'] });
    expect(firstIn(index.find('hoeveel kost de begeleiding', TODAY))).toBe('profploeg-cost');
    expect(firstIn(index.find('Wat kost de begeleiding door de Profploeg?', TODAY))).toBe(
      'profploeg-cost',
    );
  });

  test('an entry that was taken away is no answer', () => {
    const index = filled();
    index.remove('profploeg-cost');
    expect(firstIn(index.find('Wat kost de begeleiding ons, is ze gratis?', TODAY))).not.toBe(
      'profploeg-cost',
    );
  });

  test('the order in which entries came makes no difference', () => {
    const asked = [
      'Wie voorziet de broodjes en de koffie op onze workshop?',
      'Wanneer krijgen we het eerste rapport?',
      'Hoelang duurt het?',
    ];
    const first = createFaqIndex(PROGRAMMES);
    put(first, BREAD);
    for (const programme of PROGRAMMES.toReversed()) putProgramme(first, programme);
    const last = filled();
    put(last, BREAD);
    for (const text of asked) expect(first.find(text, TODAY)).toEqual(last.find(text, TODAY));
  });
});
