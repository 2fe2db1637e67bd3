import { describe, expect, test } from '@jest/globals';
import { allQuestions } from '../../src/domain/form.ts';
import { stepCount } from '../../src/domain/walk.ts';
import { PROFPLOEG } from '../../src/programmes/profploeg/profploeg.ts';
import { PROGRAMMES } from '../../src/programmes/registry.ts';

const { form, rounds, closed, referencePrefix } = PROFPLOEG.intake;
const labelOf = (id: string): string | undefined =>
  allQuestions(form).find((question) => question.id === id)?.label;

function findProgramme(id: string) {
  return PROGRAMMES.find((programme) => programme.id === id);
}

describe('the application form', () => {
  test('has eight steps, and the overview as the ninth', () => {
    expect(form.steps.map((step) => step.title)).toEqual([
      'Identificatie',
      'De uitdaging',
      'Het gebied',
      'Eerdere initiatieven',
      'Beleid',
      'Middelen en capaciteit',
      'Samenwerking',
      'Gevraagde expertise',
    ]);
    expect(stepCount(form)).toBe(9);
  });

  test.each([
    [
      'challenge',
      'Omschrijf bondig de uitdaging waarvoor u graag de profploeg zou inschakelen en wat u precies van de profploeg verwacht.',
    ],
    [
      'area',
      'Indien u begeleiding vraagt voor een specifiek deel van uw gemeente of voor een bepaalde buurt, geef dan de geografische situering en omschrijf de zone in enkele zinnen.',
    ],
    [
      'initiatives',
      'Welke initiatieven nam de gemeente al om de uitdaging aan te pakken? Wat ging goed, wat minder?',
    ],
    [
      'policy',
      'Welk beleid voert de gemeente op vlak van kleinhandel of ruimer een beleid bedrijvige kernen?',
    ],
    [
      'resources',
      'Welke middelen en capaciteit voorziet de gemeente om acties of werkpunten die voortvloeien uit de begeleiding ook te realiseren?',
    ],
    [
      'involvement',
      'Hoe zal de gemeente de betrokkenheid van de verschillende relevante diensten garanderen?',
    ],
    [
      'expertise',
      'Aan welke expertise heeft jouw gemeente op dit moment nood in het beleid bedrijvige kernen/kleinhandel?',
    ],
  ])('asks "%s" in the wording of the information session', (id, wording) => {
    expect(labelOf(id)).toBe(wording);
  });

  test('offers the seventeen fields of the information session in its order, and "Andere"', () => {
    const [expertise] = form.steps[7].questions;
    expect(expertise.options.map((option) => option.label)).toEqual([
      'Centrummanagement',
      'Ruimtelijke planning/sted. ontwikkeling',
      'Inrichting publieke ruimte',
      'Mobiliteit',
      'Innovatieve winkelconcepten',
      'Events',
      'Communicatie',
      '(Retail)data/smart technology',
      'Logistiek en distributie',
      'Winkelvastgoed',
      'Starters',
      'Consumentengedrag',
      'Negotiatie en contracten',
      'Sociale media',
      'Retail marketing',
      'Creatieve trajecten',
      'Procesbegeleiding',
      'Andere',
    ]);
  });

  test('has help with a good and a weak example, and parts, at every open question', () => {
    for (const question of form.steps.flatMap((step) => [...step.questions])) {
      if (question.kind !== 'longText') continue;
      const { goodExample, weakExample, weakBecause } = question.help;
      expect([goodExample, weakExample, weakBecause].every(Boolean)).toBe(true);
      expect(question.parts.length).toBeGreaterThanOrEqual(2);
      expect(question.maxLength).toBe(3000);
    }
  });
});

test('has the two rounds of 2021 with their deadlines and the start of the guidance', () => {
  expect(
    rounds.map(({ opensOn, deadlineDay, guidanceFrom }) => [opensOn, deadlineDay, guidanceFrom]),
  ).toEqual([
    ['2021-06-23', '2021-08-13', '2021-09-01'],
    ['2021-08-14', '2021-11-12', '2022-01-01'],
  ]);
});

test('says so when applying is over, with what there is instead', () => {
  expect(closed.sentence).toBe('Je kan deze subsidie niet meer aanvragen');
  const instead = closed.instead.join(' ');
  for (const word of ['De Vitrine', 'provincie', 'VVSG', 'handelskernversterking@vlaio.be']) {
    expect(instead).toContain(word);
  }
  expect(referencePrefix).toBe('PP');
});

describe('where sources disagree the answer gives both', () => {
  const answerOf = (id: string) => PROFPLOEG.faq.find((entry) => entry.id === id)?.answer;

  test('on the number of trajectories', () => {
    expect(answerOf('profploeg-how-many')).toMatch(/80-tal.*93/);
  });

  test('on the duration', () => {
    expect(answerOf('profploeg-duration')).toMatch(/zes tot negen maanden.*enkele dagen/);
  });
});

describe('the registry', () => {
  test('knows the three programmes by id', () => {
    expect(PROGRAMMES.map((programme) => programme.id)).toEqual(['profploeg', 'vitrine', 'labo']);
    expect(findProgramme('labo')?.intake.kind).toBe('conversation');
    expect(findProgramme('vitrine')?.guides).toHaveLength(6);
  });

  test('gives the kernwijzer Samenwerking its seven steps', () => {
    const guide = findProgramme('vitrine')?.guides.find(({ id }) => id === 'samenwerking');
    expect(guide?.steps).toHaveLength(7);
  });
});
