import type { Actor } from '../domain/access.ts';
import type { Meeting, MeetingSubject } from '../domain/meeting.ts';
import type { Stores } from '../domain/ports.ts';
import { allSteps, type MeetingRule, type TrajectoryRules } from '../domain/trajectory-rules.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, readFile } from './file.ts';

type Reader = Pick<Stores, 'dossiers' | 'rounds' | 'meetings'>;

/** A file with the steps of its programme's guidance. */
export interface Guidance {
  readonly file: File;
  readonly rules: TrajectoryRules;
}

export interface FoundMeeting extends Guidance {
  readonly meeting: Meeting;
}

/** The guidance of a file for somebody who may read it; undefined when it is not theirs, or its programme guides nobody. */
export async function findGuidance(
  deps: Dependencies,
  stores: Reader,
  actor: Actor,
  dossierId: string,
): Promise<Guidance | undefined> {
  const file = await readFile(deps, stores, actor, dossierId);
  const rules = file?.programme.trajectory;
  return file === undefined || rules === undefined ? undefined : { file, rules };
}

/** A meeting for somebody who may read its file; undefined when it is not there or not theirs. */
export async function findMeeting(
  deps: Dependencies,
  stores: Reader,
  actor: Actor,
  meetingId: string,
): Promise<FoundMeeting | undefined> {
  return await withGuidance(deps, stores, actor, await stores.meetings.load(meetingId));
}

/** The same for a change, under the lock of its file: what happens to a meeting may end a step of its guidance. */
export async function lockMeeting(
  deps: Dependencies,
  stores: Reader,
  actor: Actor,
  meetingId: string,
): Promise<FoundMeeting | undefined> {
  const about = await stores.meetings.load(meetingId);
  if (about !== undefined) await stores.dossiers.lock(about.dossierId);
  return await withGuidance(deps, stores, actor, await stores.meetings.lock(meetingId));
}

async function withGuidance(
  deps: Dependencies,
  stores: Reader,
  actor: Actor,
  meeting: Meeting | undefined,
): Promise<FoundMeeting | undefined> {
  if (meeting === undefined) return undefined;
  const guidance = await findGuidance(deps, stores, actor, meeting.dossierId);
  return guidance && { ...guidance, meeting };
}

/** A meeting as the programme names it; undefined for an id that a card made up. */
export function meetingRule(rules: TrajectoryRules, ruleId: string): MeetingRule | undefined {
  return allSteps(rules)
    .flatMap(({ meetings }) => meetings)
    .find(({ id }) => id === ruleId);
}

export function subjectOf({ dossier }: File, { id, title }: MeetingRule): MeetingSubject {
  return { dossierId: dossier.id, programmeId: dossier.programmeId, ruleId: id, title };
}
