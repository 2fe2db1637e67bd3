import { randomUUID } from 'node:crypto';
import type { Attendee, Meeting, MeetingMoment } from '../../src/domain/meeting.ts';
import type { MeetingPlan } from '../../src/domain/meeting-plan.ts';
import { proposeMeeting } from '../../src/domain/meeting-proposal.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import { personKey } from '../../src/domain/person.ts';
import type { Act } from '../../src/domain/review-change.ts';
import type { StepOwner } from '../../src/domain/trajectory-rules.ts';
import { done } from './sent-dossier.ts';

export const AN: NamedPerson = { tenantId: 'tielt', objectId: 'an', name: 'An Peeters' };
export const BRAM: NamedPerson = { tenantId: 'tielt', objectId: 'bram', name: 'Bram Claes' };

/** Monday 16 August 2027, half past ten in Brussels. */
export const MONDAY = new Date('2027-08-16T08:30:00Z');
export const LATER_THAT_DAY = new Date('2027-08-16T12:00:00Z');
export const BY_AN: Act = { by: AN, at: MONDAY };
export const BY_BRAM: Act = { by: BRAM, at: LATER_THAT_DAY };

export const TUESDAY: MeetingMoment = { day: '2027-09-07', begin: '10:00', minutes: 120 };
export const THURSDAY: MeetingMoment = { day: '2027-09-09', begin: '14:00', minutes: 120 };
export const FRIDAY: MeetingMoment = { day: '2027-09-10', begin: '09:00', minutes: 60 };

function personal({ tenantId, objectId, name }: NamedPerson, side: StepOwner): Attendee {
  const person = { tenantId, objectId };
  return { key: personKey(person), side, name, who: { person } };
}

export const AS_AN = personal(AN, 'municipality');
export const AS_BRAM = personal(BRAM, 'municipality');
export const AS_FATIMA: Attendee = {
  key: 'expert:fatima',
  side: 'experts',
  name: 'Fatima El Amrani',
  who: { expertId: 'fatima' },
};

export const SUBJECT = {
  dossierId: 'tielt-file',
  programmeId: 'profploeg',
  ruleId: 'intakeMeeting',
  title: 'Intakegesprek',
} as const;

export function aPlan(changes: Partial<MeetingPlan> = {}): MeetingPlan {
  return {
    moments: [TUESDAY, THURSDAY],
    place: 'Stadhuis',
    agenda: 'De sleutelkwesties',
    attendees: [AS_AN, AS_BRAM, AS_FATIMA],
    guests: [],
    ...changes,
  };
}

/** What An proposed that Monday. */
export function aProposal(plan: Partial<MeetingPlan> = {}, over: Partial<Meeting> = {}): Meeting {
  const { meeting } = done(proposeMeeting(randomUUID(), SUBJECT, aPlan(plan), BY_AN));
  return { ...meeting, ...over };
}
