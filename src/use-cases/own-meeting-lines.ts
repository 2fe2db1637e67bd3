import type { Actor } from '../domain/access.ts';
import type { Meeting } from '../domain/meeting.ts';
import { attendeeFor } from '../domain/meeting-people.ts';
import type { ReminderLine } from '../domain/views-reminders.ts';
import type { AgendaGuidance } from './agenda-guidances.ts';
import type { Dependencies } from './dependencies.ts';
import { milestoneLine } from './views/reminder-line.ts';

/** Meetings ahead that one caseworker is asked to; a guard, not a page. */
const MOST_MEETINGS = 500;

/**
 * The meetings of somebody's guidances that are fixed or took place, from a Brussels day on; and those ahead that they
 * are asked to as a caseworker in any guidance of their programmes.
 */
export async function meetingLines(
  deps: Dependencies,
  actor: Actor,
  guidances: readonly AgendaGuidance[],
  fromDay: string,
): Promise<readonly ReminderLine[]> {
  const { meetings } = deps.work.stores;
  const own = await Promise.all(
    guidances.map(async ({ dossierId, municipality }) =>
      (await meetings.ofDossier(dossierId)).map((meeting) => ({ meeting, municipality })),
    ),
  );
  const asked = await askedMeetings(deps, actor);
  const byId = new Map([...own.flat(), ...asked].map((one) => [one.meeting.id, one]));
  return [...byId.values()].flatMap(({ meeting, municipality }) =>
    meetingLine(deps, meeting, municipality, fromDay),
  );
}

async function askedMeetings(deps: Dependencies, actor: Actor) {
  const programmeIds = actor.caseworkerOf;
  if (programmeIds.length === 0) return [];
  const query = { programmeIds, dossierIds: [], now: deps.clock.now() };
  const page = { limit: MOST_MEETINGS, offset: 0 };
  const coming = await deps.work.stores.meetings.coming(query, page);
  return coming.filter(({ meeting }) => attendeeFor(meeting, actor) !== undefined);
}

function meetingLine(
  deps: Dependencies,
  { id: meetingId, dossierId, programmeId, state, title, moment }: Meeting,
  municipality: string,
  fromDay: string,
): readonly ReminderLine[] {
  const takesPlace = state === 'fixed' || state === 'held';
  if (!takesPlace || moment === undefined || moment.day < fromDay) return [];
  const { day, begin, minutes } = moment;
  return [
    milestoneLine(
      deps,
      {
        milestoneKey: `meeting:${meetingId}`,
        kind: 'meeting',
        programmeId,
        day,
        subject: { kind: 'meeting', dossierId, municipality, meetingId, title, begin },
      },
      { mine: true, minutes },
    ),
  ];
}
