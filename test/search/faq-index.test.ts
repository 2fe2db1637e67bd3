import { describe, expect, test } from '@jest/globals';
import type { FaqAnswer, FaqIndex } from '../../src/domain/faq.ts';
import type { FaqEntry } from '../../src/domain/faq-entry.ts';
import { understand } from '../../src/domain/understand.ts';
import { PROGRAMMES } from '../../src/programmes/registry.ts';
import { createFaqIndex } from '../../src/search/faq-index.ts';
import { COMMAND_WORDS } from '../../src/texts/commands.ts';
import { putProgramme } from '../../src/use-cases/faq-catalog.ts';
import { MORE_REALISTIC_ANSWERS } from '../domain/more-realistic-answers.ts';
import { REALISTIC_ANSWERS } from '../domain/realistic-answers.ts';

const TODAY = '2026-11-25';
const INDEX = createFaqIndex(PROGRAMMES);
for (const programme of PROGRAMMES) putProgramme(INDEX, programme);
const find = (text: string): FaqAnswer => INDEX.find(text, TODAY);

function idsOf(answer: FaqAnswer): readonly string[] {
  if (answer.kind === 'sure') return [answer.found.entry.id];
  return answer.kind === 'doubt' ? answer.found.map(({ entry }) => entry.id) : [];
}

function indexOf(...entries: readonly FaqEntry[]): FaqIndex {
  const index = createFaqIndex(PROGRAMMES);
  for (const entry of entries) index.put({ entry, programmeId: 'profploeg', version: 0 });
  return index;
}

const TERRACE: FaqEntry = {
  id: 'terrace',
  question: 'Mag mijn terras op het marktplein?',
  alternatives: ['terrasvergunning markt', 'Heb ik een vergunning nodig voor een terras?'],
  answer: 'Vraag het aan je gemeente.',
  source: 'Verzonnen.',
};
const PARKING: FaqEntry = {
  id: 'parking',
  question: 'Waar kan ik mijn fiets stallen?',
  alternatives: ['fietsenstalling centrum'],
  answer: 'Achter het stadhuis.',
  source: 'Verzonnen.',
};

test('the question and every alternative of an entry are sure, however they are typed', () => {
  const wrong: string[] = [];
  for (const { faq } of PROGRAMMES) {
    for (const { id, question, alternatives } of faq) {
      for (const phrasing of [question, ...alternatives]) {
        const typed = `  ${phrasing.toUpperCase().replace('?', '')} `;
        for (const asked of [phrasing, typed]) {
          const answer = find(asked);
          if (answer.kind !== 'sure' || answer.found.entry.id !== id) wrong.push(`${id}: ${asked}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});

describe('a question in other words finds its entry', () => {
  test.each([
    ['inflected', 'Hebben terrassen op marktpleinen een vergunning nodig?'],
    ['misspelt', 'heb ik een vergunnnig nodig voor mijn teras op de markt'],
    ['as keywords', 'terras vergunning'],
    ['as a compound that is written apart', 'terras vergunning markt?'],
    [
      'at the end of a long story',
      'Dag, ik ben nieuw op de dienst economie van een kleine stad en ik kreeg vanmorgen telefoon van een cafébaas die al jaren op de hoek zit. Hij wil deze zomer tafels en stoelen buiten zetten. Heeft hij een vergunning nodig voor zijn terras?',
    ],
  ])('%s', (_, asked) => {
    const index = indexOf(TERRACE, PARKING);
    expect(idsOf(index.find(asked, TODAY))).toContain('terrace');
  });
});

test.each([
  ['wat is die profploeg eigenlijk?', 'profploeg-what'],
  ['hoeveel kost de begeleiding', 'profploeg-cost'],
  ['hoe lang duurt de profploeg?', 'profploeg-duration'],
  ['hoeveel gementen deden er mee?', 'profploeg-how-many'],
  ['kan een handelaar ook aanvragen', 'profploeg-who'],
  ['onze aanvraag was te laat, wat nu', 'profploeg-late'],
  ['wat is een intakefiche', 'profploeg-intake'],
  ['wat is de actorenkaart', 'vitrine-actor-map'],
  ['wat is labo regiovorming', 'labo-what'],
])('"%s" has %s among at most three answers', (typed, id) => {
  const ids = idsOf(find(typed));
  expect(ids).toContain(id);
  expect(ids.length).toBeLessThanOrEqual(3);
});

test('a question that names a programme is not answered from another one', () => {
  expect(idsOf(find('Hoelang duurt een traject van het Labo?'))[0]).toBe('labo-duration-cost');
});

describe('what is no question about a programme', () => {
  test.each([
    ['hey bot', 'test'],
    ['Hallo daar!', 'test'],
    ['mag ik iets vragen?', 'test'],
    ['kan ik je iets vragen', 'test'],
    ['Dag Kernbot, ik ben Lieve', 'whoAreYou'],
    ['mijn naam is Jan', 'whoAreYou'],
    ['Wie heeft u gemaakt?', 'whoAreYou'],
    ['Hoe gaat het met jou?', 'howAreYou'],
    ['wie ben jij', 'whoAreYou'],
    ['Ben je een robot of een mens?', 'areYouHuman'],
    ['Tot morgen!', 'goodbye'],
    ['bedankt, daar ben ik mee vooruit', 'thanks'],
    ['stomme bot', 'insult'],
    ['vertel eens een mop', 'joke'],
    ['Gaat het morgen regenen in Gent?', 'offTopic'],
  ])('"%s" gets a reply of its own: %s', (typed, subject) => {
    expect(find(typed)).toEqual({ kind: 'smallTalk', subject });
  });

  test.each([
    ['Combien coûte l’accompagnement pour une commune ?', 'fr'],
    ['How long does the programme take?', 'en'],
    ['Wie lange dauert die Begleitung und was kostet das?', 'de'],
  ])('"%s" is %s', (typed, language) => {
    expect(find(typed)).toEqual({ kind: 'foreign', language });
  });

  test('scolding does not keep an answer away', () => {
    expect(find('Wat kost de Profploeg?').kind).toBe('sure');
    const scolded = find('stomme bot, wat kost de Profploeg?');
    expect(idsOf(scolded)[0]).toBe('profploeg-cost');
  });

  test.each([
    'jan.peeters@kortrijk.be',
    '051 24 30 30',
    'de het een',
    '?',
    '',
    '🙂',
    'x',
    'constructor __proto__ toString',
  ])('"%s" is unknown', (typed) => {
    expect(find(typed)).toEqual({ kind: 'unknown', near: [] });
  });
});

test('what the sources leave open is unknown, word for word', () => {
  const wrong = PROGRAMMES.flatMap(({ unanswered }) => unanswered)
    .flatMap(({ phrasings }) => phrasings)
    .filter((line) => find(line).kind === 'sure');
  expect(wrong).toEqual([]);
});

test('what is left open leads to people, with what comes nearest among at most three', () => {
  const answer = find('Op welk nummer kan ik de Profploeg bellen?');
  if (answer.kind !== 'unknown') throw new Error(answer.kind);
  expect(answer.near.map(({ entry }) => entry.id)).toContain('profploeg-contact');
  expect(answer.near.length).toBeLessThanOrEqual(3);
});

test('an answer to the form that looks like a question has no answer', () => {
  const texts = [
    'De leegstand in onze kern loopt op en we hebben nood aan advies over winkelvastgoed',
    'De diensten mobiliteit en communicatie nemen deel aan de workshops',
    'De begeleiding moet starten in september',
    'Samenwerking met handelaars',
    'Hoe krijgen we opnieuw volk in onze Stationsstraat en op de Markt, zonder auto’s?',
    ...[...REALISTIC_ANSWERS, ...MORE_REALISTIC_ANSWERS].map((answer) => answer.text),
  ];
  const taken = texts.filter((text) => {
    const understood = understand(text, COMMAND_WORDS);
    if (understood.kind !== 'text' || understood.question === 'no') return false;
    const answer = find(text);
    const likely = answer.kind === 'doubt' && answer.firstIsLikely;
    const taken = answer.kind === 'sure' || (likely && understood.question === 'sure');
    return taken && text.split(/\s+/).length <= 25;
  });
  expect(taken).toEqual([]);
});

describe('entries come and go while the index is in use', () => {
  test('a new entry is found from then on, and a removed one no more', () => {
    const index = indexOf(PARKING);
    expect(index.find('terrasvergunning markt', TODAY).kind).not.toBe('sure');
    index.put({ entry: TERRACE, programmeId: 'profploeg', version: 1 });
    expect(index.find('terrasvergunning markt', TODAY)).toMatchObject({
      kind: 'sure',
      found: { version: 1 },
    });
    index.remove('terrace');
    expect(idsOf(index.find('terrasvergunning markt', TODAY))).not.toContain('terrace');
    expect(index.get('terrace')).toBeUndefined();
  });

  test('an entry takes the place of the one with its id', () => {
    const index = indexOf(TERRACE);
    const entry = { ...TERRACE, question: 'Mag ik buiten koffie schenken?', alternatives: [] };
    index.put({ entry, programmeId: 'profploeg', version: 2 });
    expect(index.find('Mag ik buiten koffie schenken?', TODAY).kind).toBe('sure');
    expect(index.find('terrasvergunning markt', TODAY).kind).not.toBe('sure');
  });

  test('the order in which entries came makes no difference', () => {
    const asked = 'waar zet ik mijn fiets en mijn terras';
    const one = indexOf(TERRACE, PARKING).find(asked, TODAY);
    const other = indexOf(PARKING, TERRACE).find(asked, TODAY);
    expect(idsOf(one)).toEqual(idsOf(other));
  });

  test('an entry answers only on the days on which it holds', () => {
    const entry = { ...TERRACE, validFrom: '2026-05-01', validUntil: '2026-05-31' };
    const index = indexOf(entry);
    const kinds = ['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map(
      (day) => index.find('terrasvergunning markt', day).kind,
    );
    expect(kinds).toEqual(['unknown', 'sure', 'sure', 'unknown']);
  });

  test('what was left open is answered once there is an entry for it', () => {
    const index = indexOf(PARKING);
    const phrasings = ['Mag mijn terras open op zondag?', 'terras op zondag'];
    index.putOpen({ id: 'terrace-sunday', programmeId: 'profploeg', phrasings });
    expect(index.find('terras op zondag', TODAY)).toEqual({ kind: 'unknown', near: [] });
    const entry = { ...TERRACE, alternatives: ['terras op zondag'] };
    index.put({ entry, programmeId: 'profploeg', version: 1 });
    expect(index.find('terras op zondag', TODAY)).toMatchObject({ kind: 'sure' });
  });
});

test('two questions are as alike as their words', () => {
  const same = INDEX.likeness('Wat kost een traject?', 'Hoeveel kost een traject?');
  const other = INDEX.likeness('Wat kost een traject?', 'Wie zit er in de netwerkgroep?');
  expect(same).toBeGreaterThan(0.5);
  expect(other).toBeLessThan(0.2);
  expect(INDEX.likeness('', '')).toBe(0);
});

test('without entries every question is unknown, and endless text costs no time', () => {
  const empty = createFaqIndex([]);
  expect(empty.find('Wat is de Profploeg?', TODAY)).toEqual({ kind: 'unknown', near: [] });
  expect(find('zebra '.repeat(100_000))).toEqual({ kind: 'unknown', near: [] });
});

test('a word of talk in a long story makes it no talk', () => {
  const story =
    'Ik heb al 22 jaar een schoenwinkel en ik heb veel plannen zien komen en gaan, altijd hetzelfde liedje. Wanneer mogen handelaars hun zeg doen in een traject?';
  expect(find(story).kind).not.toBe('smallTalk');
});
