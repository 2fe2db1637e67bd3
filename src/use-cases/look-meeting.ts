import type { Actor } from '../domain/access.ts';
import { isOpenMeeting } from '../domain/meeting.ts';
import { mayOrganise } from '../domain/meeting-people.ts';
import { allSteps } from '../domain/trajectory-rules.ts';
import type { Dependencies } from './dependencies.ts';
import { findGuidance, findMeeting } from './find-meeting.ts';
import { type MeetingResult, NO_MEETING } from './meeting-result.ts';
import { filedMunicipality } from './views/file-line.ts';
import { meetingLine } from './views/meeting-line.ts';
import { meetingView } from './views/meeting-view.ts';

/** A meeting, for everybody who may read its file. */
export async function lookMeeting(
  deps: Dependencies,
  actor: Actor,
  meetingId: string,
): Promise<MeetingResult> {
  const found = await findMeeting(deps, deps.work.stores, actor, meetingId);
  return found === undefined ? NO_MEETING : { view: await meetingView(deps, actor, found) };
}

/** All meetings of a guidance, step by step, for everybody who may read its file. */
export async function lookFileMeetings(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
): Promise<MeetingResult> {
  const { stores } = deps.work;
  const guidance = await findGuidance(deps, stores, actor, dossierId);
  if (guidance === undefined) return NO_MEETING;
  const { file, rules } = guidance;
  const meetings = await stores.meetings.ofDossier(dossierId);
  if (file.dossier.state !== 'selected' && meetings.length === 0) return NO_MEETING;
  const municipality = filedMunicipality(deps, file);
  const steps = allSteps(rules).filter((step) => step.meetings.length > 0);
  return {
    view: {
      kind: 'fileMeetings',
      nonce: deps.ids.uuid(),
      dossierId,
      municipality,
      reference: file.dossier.reference ?? '',
      programmeName: file.programme.name,
      demonstration: file.round.demonstration,
      mayPlan: mayOrganise(file.dossier, actor),
      steps: steps.map(({ number, title, meetings: named }) => ({
        number,
        title,
        meetings: named.map((rule) => {
          const own = meetings.filter(({ ruleId }) => ruleId === rule.id);
          return {
            ruleId: rule.id,
            title: rule.title,
            lines: own.map((meeting) => meetingLine(meeting, municipality, actor)),
            canPlan: !own.some(isOpenMeeting),
          };
        }),
      })),
    },
  };
}
