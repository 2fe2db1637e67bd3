import { describe, expect, test } from '@jest/globals';
import { adviseAnswer, isComplete } from '../../src/domain/answer-advice.ts';
import { allQuestions } from '../../src/domain/form.ts';
import type { AnswerPart, TextQuestion } from '../../src/domain/question.ts';
import { PROFPLOEG_FORM } from '../../src/programmes/profploeg/form.ts';
import { MORE_REALISTIC_ANSWERS } from './more-realistic-answers.ts';
import { REALISTIC_ANSWERS } from './realistic-answers.ts';

function textQuestion(id: string): TextQuestion {
  const question = allQuestions(PROFPLOEG_FORM).find((candidate) => candidate.id === id);
  if (question?.kind !== 'longText') throw new Error(`no open question ${id}`);
  return question;
}

const OPEN: TextQuestion = {
  id: 'open',
  kind: 'longText',
  label: 'Open',
  shortLabel: 'Open',
  required: true,
  maxLength: 100,
  help: { why: 'Daarom.' },
  thinBelowWords: 4,
  parts: [{ id: 'part', label: 'wat', ask: 'Wat?', cues: ['leeg', ' goed ', 'op de vijf'] }],
};

function withPart(changes: Partial<AnswerPart>): TextQuestion {
  const part = { id: 'part', label: 'wat', ask: 'Wat?', cues: ['leeg'] };
  return { ...OPEN, parts: [{ ...part, ...changes }] };
}

describe('realistic answers', () => {
  test.each([...REALISTIC_ANSWERS, ...MORE_REALISTIC_ANSWERS])(
    '$questionId: "$text" misses $missing',
    ({ questionId, text, missing }) => {
      const advice = adviseAnswer(textQuestion(questionId), text);
      expect(advice.missing.map((part) => part.id)).toEqual(missing);
    },
  );

  test('the example of a good answer is complete and the weak one is not', () => {
    const questions = allQuestions(PROFPLOEG_FORM).filter((q) => q.kind === 'longText');
    for (const { id, help } of questions) {
      const good = adviseAnswer(textQuestion(id), help.goodExample ?? '');
      expect([id, isComplete(good)]).toEqual([id, true]);
      const weak = adviseAnswer(textQuestion(id), help.weakExample ?? '');
      expect([id, isComplete(weak)]).toEqual([id, false]);
    }
  });
});

describe('adviseAnswer', () => {
  test.each(['n.v.t.', 'NVT', '-', '…', 'Volgt later', 'zie bijlage.', 'Nog te bepalen!', '👍'])(
    '"%s" says nothing and misses every part',
    (text) => {
      const advice = adviseAnswer(OPEN, text);
      expect(advice.saysNothing).toBe(true);
      expect(advice.missing).toHaveLength(1);
    },
  );

  test('a phrase that says nothing is harmless within a longer answer', () => {
    expect(adviseAnswer(OPEN, 'De leegstand is groot, zie bijlage.').saysNothing).toBe(false);
  });

  test('fewer words than asked is thin, exactly as many is not', () => {
    expect(adviseAnswer(OPEN, 'veel leegstand hier').thin).toBe(true);
    expect(adviseAnswer(OPEN, 'veel leegstand hier, dus').thin).toBe(false);
  });

  test('a cue counts within a word, with accents and capitals, and across punctuation', () => {
    expect(adviseAnswer(OPEN, 'WINKELLEEGSTAND').missing).toEqual([]);
    expect(adviseAnswer(OPEN, 'één op de\nvijf').missing).toEqual([]);
  });

  test('a cue between spaces counts as a whole word only, at either end of the text too', () => {
    expect(adviseAnswer(OPEN, 'het vastgoed').missing).toHaveLength(1);
    expect(adviseAnswer(OPEN, 'goedgekeurd').missing).toHaveLength(1);
    expect(adviseAnswer(OPEN, 'Goed.').missing).toEqual([]);
  });

  test('a question without parts never misses one', () => {
    const { parts: _, thinBelowWords: __, ...bare } = OPEN;
    expect(isComplete(adviseAnswer(bare, 'kort'))).toBe(true);
  });

  test('one hint is too little in a short answer, two are enough, and so is one in a long answer', () => {
    const hinted = withPart({ hints: [' vroeger ', 'vraagteken'] });
    const long =
      'Vroeger was alles hier anders dan nu en wij weten allemaal maar al te goed hoe dat kwam, dus zwijgen we.';
    expect(adviseAnswer(hinted, 'Vroeger was het anders.').missing).toHaveLength(1);
    expect(adviseAnswer(hinted, 'Was het vroeger anders?').missing).toEqual([]);
    expect(adviseAnswer(hinted, long).missing).toEqual([]);
  });

  test('punctuation, capitals and numbers are signs that a cue can name', () => {
    const missing = (cue: string, text: string): number =>
      adviseAnswer(withPart({ cues: [cue] }), text).missing.length;
    expect(missing('vraagteken', 'Hoe dan?')).toBe(0);
    expect(missing('eigennaam', 'Vlak bij Aalst')).toBe(0);
    expect(missing('eigennaam', 'Hier. Daar.')).toBe(1);
    expect(missing('getal', 'er zijn 12 zaken')).toBe(0);
    expect(missing('getal', 'aan de N8')).toBe(1);
    expect(missing('kop goed', 'Goed: de markt')).toBe(0);
    expect(missing('plusminus', '+ de markt\n- de bon')).toBe(0);
    expect(missing('plusminus', '- de markt\n- de bon')).toBe(1);
    expect(missing('euro', '€ 500')).toBe(0);
  });

  test('what is said beside the other parts counts, and needs twice the words when it stands alone', () => {
    const other = { id: 'other', label: 'wie', ask: 'Wie?', cues: ['collega'] };
    const open = { ...withPart({ otherWordsEnough: 3 }) };
    const both: TextQuestion = { ...open, parts: [...(open.parts ?? []), other] };
    const ids = (text: string): readonly string[] =>
      adviseAnswer(both, text).missing.map((part) => part.id);
    expect(ids('Een collega helpt. Dat gaat vlot.')).toEqual([]);
    expect(ids('Een collega helpt daar vlot bij.')).toEqual(['part']);
    expect(ids('Dat gaat vlot.')).toEqual(['part', 'other']);
    expect(ids('Dat gaat vlot en zonder haperen.')).toEqual(['other']);
  });
});
