import { describe, expect, test } from '@jest/globals';
import { asksOnceMore, furtherQuestion } from '../../src/domain/ask-once-more.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { type Form, findQuestion } from '../../src/domain/form.ts';
import type { Question } from '../../src/domain/question.ts';
import { reactionTo } from '../../src/domain/reaction.ts';
import { recalledIn } from '../../src/domain/recalled.ts';
import { isSheet, type SheetDossier } from '../../src/domain/sheet.ts';
import {
  assignedNow,
  assignPart,
  resumeInParts,
  walkedForm,
  withoutPartsOf,
} from '../../src/domain/sheet-parts.ts';
import { PROFPLOEG_INTAKE_SHEET } from '../../src/programmes/profploeg/intake/intake-sheet.ts';
import { JAN, sampleDossier } from '../support/jans-dossier.ts';

const FORM: Form = PROFPLOEG_INTAKE_SHEET;
const EXPERIENCE = { id: 'experience', title: 'Beleving' };
const BRAM = { ...JAN, objectId: 'bram', name: 'Bram Claes' };
const ACT = { by: JAN, at: new Date('2021-09-20T10:00:00Z') };
const at = (questionId: string) => ({ kind: 'question', questionId }) as const;

function sheet(assigned: SheetDossier['sheet']['assigned'] = {}, answers = {}): SheetDossier {
  const dossier: Dossier = sampleDossier(answers, {
    sheet: { of: 'application', stepId: 'intakeSheet', assigned, version: 0 },
  });
  if (!isSheet(dossier)) throw new Error('no sheet');
  return dossier;
}

function question(id: string): Question {
  const found = findQuestion(FORM, id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}

describe('giving a part', () => {
  test('keeps who has it, one version on, and says so once', () => {
    const given = assignPart(sheet(), EXPERIENCE, BRAM, ACT);
    expect(given.dossier.sheet.assigned).toEqual({ experience: BRAM });
    expect(given.events).toMatchObject([
      {
        kind: 'sheetAssigned',
        details: { part: 'Beleving', to: 'Bram Claes', step: 'experience' },
      },
    ]);
    expect(assignPart(given.dossier, EXPERIENCE, BRAM, ACT).events).toEqual([]);
    const back = assignPart(given.dossier, EXPERIENCE, undefined, ACT);
    expect(back.dossier.sheet.assigned).toEqual({});
    expect(assignPart(back.dossier, EXPERIENCE, undefined, ACT).events).toEqual([]);
  });

  test('is undone for all parts of somebody at once, and for nobody else', () => {
    const given = sheet({ experience: BRAM, policy: BRAM, awareness: JAN });
    const left = withoutPartsOf(given, { ...BRAM, objectId: 'BRAM' }, (id) => `deel ${id}`, ACT);
    expect(left.dossier.sheet.assigned).toEqual({ awareness: JAN });
    expect(left.events.map(({ kind, details }) => [kind, details.part])).toEqual([
      ['sheetAssigned', 'deel experience'],
      ['sheetAssigned', 'deel policy'],
    ]);
    expect(withoutPartsOf(left.dossier, BRAM, (id) => id, ACT)).toEqual({
      dossier: left.dossier,
      events: [],
    });
  });

  test('to somebody who left counts no more, and names are the present ones', () => {
    const { sheet: of } = sheet({ experience: BRAM, policy: { ...BRAM, objectId: 'gone' } });
    const people = { owner: JAN, colleagues: [{ ...BRAM, name: 'Bram C.' }] };
    expect(assignedNow(of, people)).toEqual({ experience: { ...BRAM, name: 'Bram C.' } });
  });
});

describe('walking through a sheet that was divided', () => {
  const assigned = { experience: BRAM };
  const ids = ({ steps }: Form) => steps.map(({ id }) => id);

  test('goes through one’s own part only, from within it', () => {
    expect(ids(walkedForm(FORM, assigned, BRAM, at('experienceVisit')))).toEqual(['experience']);
  });

  test('passes over what is of others, but stays where it was opened', () => {
    expect(ids(walkedForm(FORM, assigned, JAN, at('awarenessWanted')))).not.toContain('experience');
    expect(ids(walkedForm(FORM, assigned, JAN, at('experienceVisit')))).toContain('experience');
    expect(ids(walkedForm(FORM, {}, JAN))).toEqual(ids(FORM));
  });

  test('is taken up in one’s own part first, then in what is nobody’s', () => {
    expect(resumeInParts(FORM, assigned, BRAM, sheet())).toEqual(at('experienceVisit'));
    expect(resumeInParts(FORM, assigned, JAN, sheet())).toEqual(at('awarenessKnownFor'));
  });
});

describe('after an answer', () => {
  const known = question('awarenessKnownFor');

  test('one thing more is asked once, when it is thin and the first', () => {
    const [none, thin] = [sheet(), sheet({}, { awarenessKnownFor: 'De markt' })];
    expect(asksOnceMore(known, none, thin)).toBe(true);
    expect(asksOnceMore(known, thin, thin)).toBe(false);
    const full = sheet({}, { awarenessKnownFor: 'woord '.repeat(20) });
    expect(asksOnceMore(known, none, full)).toBe(false);
    expect(furtherQuestion(thin, question('appearanceGood'))).toBeUndefined();
  });

  test.each([
    ['awarenessScore', 1, 'te weinig mensen kennen'],
    ['awarenessScore', 3, undefined],
    ['awarenessScore', 5, 'De kern is gekend,'],
    ['policyData', ['none'], 'van nul'],
    ['policyData', ['none', 'locatus'], undefined],
    ['awarenessKnownFor', 'none', undefined],
  ] as const)('%s %s is followed by what the programme says of it', (id, value, said) => {
    const reaction = reactionTo(question(id), value);
    if (said === undefined) expect(reaction).toBeUndefined();
    else expect(reaction).toContain(said);
  });
});

test('what could be a key issue is recalled: low scores first, then trouble, then what is thin', () => {
  const step = FORM.steps.find(({ id }) => id === 'experience');
  if (step === undefined) throw new Error('no step');
  const dossier = sheet(
    {},
    {
      experienceVisit: 'Rondwandelen',
      experienceOffer:
        'Er staan zeven panden leeg en er is nergens iets voor kinderen van de school.',
      experienceEvents:
        'De avondmarkt in augustus, de kerstmarkt in december en de braderie in mei.',
      experiencePlaces: ['square'],
      experienceScore: 2,
      experienceIssues: 'Leegstand',
    },
  );
  expect(recalledIn(step, dossier).map(({ id }) => id)).toEqual([
    'experienceScore',
    'experienceOffer',
    'experienceVisit',
    'experienceEvents',
  ]);
});
