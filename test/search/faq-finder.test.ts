import { describe, expect, test } from '@jest/globals';
import type { FaqAnswer } from '../../src/domain/faq.ts';
import { PROGRAMMES } from '../../src/programmes/registry.ts';
import { createFaqFinder } from '../../src/search/faq-finder.ts';
import { MORE_REALISTIC_ANSWERS } from '../domain/more-realistic-answers.ts';
import { REALISTIC_ANSWERS } from '../domain/realistic-answers.ts';

const FINDER = createFaqFinder(PROGRAMMES);

function idsOf(answer: FaqAnswer): readonly string[] {
  if (answer.kind === 'unknown') return [];
  return answer.kind === 'sure' ? [answer.entry.id] : answer.entries.map((entry) => entry.id);
}

test('the question and every alternative of an entry are sure, however they are typed', () => {
  for (const { name, faq } of PROGRAMMES) {
    for (const entry of faq) {
      for (const phrasing of [entry.question, ...entry.alternatives]) {
        const typed = `  ${phrasing.toUpperCase().replace('?', '')} `;
        const expected = { kind: 'sure', entry, programmeName: name };
        expect([phrasing, FINDER.find(phrasing)]).toEqual([phrasing, expected]);
        expect([typed, FINDER.find(typed)]).toEqual([typed, expected]);
      }
    }
  }
});

describe('questions in other words', () => {
  test.each([
    ['wat is die profploeg eigenlijk?', 'profploeg-what'],
    ['hoeveel kost de begeleiding', 'profploeg-cost'],
    ['hoe lang duurt de profploeg?', 'profploeg-duration'],
    ['hoeveel gementen deden er mee?', 'profploeg-how-many'],
    ['welke experten zijn er', 'profploeg-expertise'],
    ['kan een handelaar ook aanvragen', 'profploeg-who'],
    ['onze aanvraag was te laat, wat nu', 'profploeg-late'],
    ['wanneer start de begeleiding', 'profploeg-dates'],
    ['wat is een intakefiche', 'profploeg-intake'],
    ['krijgen wij huiswerk', 'profploeg-own-work'],
    ['waarom is mijn aanvraag geweigerd', 'profploeg-admissible'],
    ['is er een kernwijzer leegstand', 'vitrine-guides'],
    ['wat is de actorenkaart', 'vitrine-tools'],
    ['wat is labo regiovorming', 'labo-what'],
  ])('"%s" is surely %s', (typed, id) => {
    const answer = FINDER.find(typed);
    expect([answer.kind, ...idsOf(answer)]).toEqual(['sure', id]);
  });

  test.each([
    ['wat kost het', 'profploeg-cost'],
    ['is het gratis?', 'profploeg-cost'],
    ['hoelang duurt het?', 'profploeg-duration'],
    ['Wie mag een aanvraag indienen?', 'profploeg-who'],
    ['wat is een trajectfiche', 'profploeg-own-work'],
    ['moeten we zelf data verzamelen', 'profploeg-own-work'],
    ['hoeveel aanvragen waren er in west-vlaanderen', 'profploeg-first-round'],
    ['naar welk mailadres kan ik mailen', 'profploeg-contact'],
    ['wat doet de provincie', 'profploeg-admissible'],
    ['wat gebeurt er in het terreinbezoek', 'profploeg-intake'],
    ['huishoudelijk reglement', 'vitrine-tools'],
    ['hoe meld ik onze regio aan bij het labo', 'labo-apply'],
  ])('"%s" has %s among at most three answers', (typed, id) => {
    const ids = idsOf(FINDER.find(typed));
    expect(ids).toContain(id);
    expect(ids.length).toBeLessThanOrEqual(3);
  });

  test('a question that fits two programmes is not answered for one of them', () => {
    const answer = FINDER.find('hoelang duurt het?');
    expect(answer.kind).toBe('doubt');
    expect(idsOf(answer)).toContain('labo-duration-cost');
  });
});

describe('what the bot does not know', () => {
  test.each([
    'wat is de hoofdstad van Frankrijk?',
    'is er morgen regen?',
    'Kortrijk',
    'Lokale economie',
    'jan.peeters@kortrijk.be',
    'mobiliteit en events',
    '051 24 30 30',
    'de het een',
    '?',
    '',
    '🙂',
    'constructor __proto__ toString',
  ])('"%s" is unknown', (typed) => {
    expect(FINDER.find(typed)).toEqual({ kind: 'unknown' });
  });
});

describe('answers to the form', () => {
  test('are never taken for a question that has a sure answer', () => {
    const texts = [
      'De leegstand in onze kern loopt op en we hebben nood aan advies over winkelvastgoed',
      'De diensten mobiliteit en communicatie nemen deel aan de workshops',
      'De begeleiding moet starten in september',
      'Samenwerking met handelaars',
      ...[...REALISTIC_ANSWERS, ...MORE_REALISTIC_ANSWERS].map((answer) => answer.text),
    ];
    expect(texts.filter((text) => FINDER.find(text).kind === 'sure')).toEqual([]);
  });
});

test('only the first 400 characters are read', () => {
  const far = `${'zzz '.repeat(100)}Wat is de Profploeg?`;
  expect(FINDER.find(far)).toEqual({ kind: 'unknown' });
  expect(FINDER.find('profploeg '.repeat(100_000)).kind).not.toBe('unknown');
});

test('without a FAQ every question is unknown', () => {
  expect(createFaqFinder([]).find('Wat is de Profploeg?')).toEqual({ kind: 'unknown' });
});
