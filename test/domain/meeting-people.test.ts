import { describe, expect, test } from '@jest/globals';
import { type Actor, PAPER_TENANT } from '../../src/domain/access.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import {
  attendeeFor,
  canBeInTeams,
  isMaker,
  isStillThere,
  mayOrganise,
  possibleAttendees,
  usualAttendees,
} from '../../src/domain/meeting-people.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import { startReview } from '../../src/domain/review.ts';
import { aDraft } from '../support/sample-dossier.ts';
import { AN, aProposal, BRAM, MONDAY } from '../support/sample-meeting.ts';
import { KATO, WIM } from '../support/sent-dossier.ts';

const FATIMA = { expertId: 'fatima', name: 'Fatima El Amrani' };

function aFile(changes: Partial<Dossier> = {}): Dossier {
  return aDraft(AN, {
    state: 'selected',
    submittedAt: MONDAY,
    colleagues: [BRAM],
    review: { ...startReview(MONDAY), panel: [FATIMA], assignee: KATO },
    ...changes,
  });
}

const as = (person: NamedPerson, roles: Partial<Actor> = {}): Actor => ({
  ...person,
  caseworkerOf: [],
  headOf: [],
  expertIds: [],
  ...roles,
});
const EXPERT = as(
  { tenantId: 'bureau', objectId: 'fatima', name: 'F.' },
  { expertIds: ['fatima'] },
);
const CASEWORKER = as(WIM, { caseworkerOf: ['profploeg'] });

describe('who organises', () => {
  test.each([
    ['the maker of the application', as(AN), true],
    ['a colleague', as(BRAM), false],
    ['an expert of the panel', EXPERT, true],
    ['an expert of another panel', { ...EXPERT, expertIds: ['other'] }, false],
    ['a caseworker', CASEWORKER, true],
    ['a caseworker of another programme', { ...CASEWORKER, caseworkerOf: ['labo'] }, false],
    ['somebody of another tenant with the same id', as({ ...AN, tenantId: 'deinze' }), false],
  ] as const)('%s: %s', (_, actor, may) => {
    expect(mayOrganise(aFile(), actor)).toBe(may);
  });

  test('is nobody once the guidance ended', () => {
    for (const actor of [as(AN), EXPERT, CASEWORKER]) {
      expect(mayOrganise(aFile({ state: 'withdrawn' }), actor)).toBe(false);
      expect(mayOrganise(aFile({ state: 'admissible' }), actor)).toBe(false);
    }
  });
});

describe('who can be asked', () => {
  const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

  test('is each side: the people of the file, its experts, who handles it and a caseworker who plans', () => {
    const own = [AN.name, BRAM.name, FATIMA.name];
    expect(names(possibleAttendees(aFile(), as(AN)))).toEqual([...own, KATO.name]);
    expect(names(possibleAttendees(aFile(), CASEWORKER))).toEqual([...own, KATO.name, WIM.name]);
  });

  test('is both sides unless somebody decides otherwise, and a caseworker who plans', () => {
    expect(names(usualAttendees(aFile(), as(AN)))).toEqual([AN.name, BRAM.name, FATIMA.name]);
    expect(names(usualAttendees(aFile(), CASEWORKER)).at(-1)).toBe(WIM.name);
  });

  test('is each person once', () => {
    const review = { ...startReview(MONDAY), panel: [], assignee: WIM };
    expect(names(possibleAttendees(aFile({ review }), CASEWORKER))).toEqual([
      AN.name,
      BRAM.name,
      WIM.name,
    ]);
  });
});

test('an expert is found by who they are in Teams, others by their account', () => {
  const meeting = aProposal({ attendees: possibleAttendees(aFile(), as(AN)) });
  expect(attendeeFor(meeting, EXPERT)?.name).toBe(FATIMA.name);
  expect(attendeeFor(meeting, as({ ...BRAM, tenantId: 'TIELT' }))?.name).toBe(BRAM.name);
  expect(attendeeFor(meeting, CASEWORKER)).toBeUndefined();
});

test('who left the panel or the file does not belong to it any more; of the agency that is for their role', () => {
  const people = possibleAttendees(aFile(), as(AN));
  const left = aFile({ colleagues: [], review: { ...startReview(MONDAY), panel: [] } });
  const there = people.filter((one) => isStillThere(left, one)).map(({ name }) => name);
  expect(there).toEqual([AN.name, KATO.name]);
});

test('who applied on paper is not in Teams, but has the contact address', () => {
  const paper = aFile({ owner: { ...AN, tenantId: PAPER_TENANT }, colleagues: [] });
  const [maker, expert] = possibleAttendees(paper, CASEWORKER);
  expect(maker && [canBeInTeams(paper, maker), isMaker(paper, maker)]).toEqual([false, true]);
  expect(expert && [canBeInTeams(paper, expert), isMaker(paper, expert)]).toEqual([true, false]);
});
