import type { Actor } from '../domain/access.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Milestone } from '../domain/milestone.ts';
import type { DraftPeople } from '../domain/ports-milestones.ts';
import { draftMilestones, roundMilestones } from '../domain/round-milestones.ts';
import { dayOf, startOfDay } from '../domain/time.ts';
import type { ReminderLine } from '../domain/views-reminders.ts';
import { workingDaysLater } from '../domain/working-days.ts';
import { agendaGuidances } from './agenda-guidances.ts';
import type { Dependencies } from './dependencies.ts';
import { guidanceLines } from './guidance-lines.ts';
import { meetingLines } from './own-meeting-lines.ts';
import { milestoneLine } from './views/reminder-line.ts';

/** Files that somebody works on; a guard, not a page. */
const MOST_FILES = 200;

/**
 * Everything that comes up for somebody, and what was since a Brussels day: the deadlines of rounds and of their
 * drafts, the steps, the meetings and the homework of their guidances, and the files that wait for them. Only what
 * they may read at this moment.
 */
export async function agendaLines(
  deps: Dependencies,
  actor: Actor,
  fromDay: string,
): Promise<readonly ReminderLine[]> {
  const guidances = await agendaGuidances(deps, actor);
  const [rounds, waiting, meetings, ...ofGuidances] = await Promise.all([
    roundLines(deps, actor, fromDay),
    waitingLines(deps, actor),
    meetingLines(deps, actor, guidances, fromDay),
    ...guidances.map((guidance) => guidanceLines(deps, guidance, fromDay)),
  ]);
  return [...rounds, ...waiting, ...meetings, ...ofGuidances.flat()];
}

/** Deadlines that somebody can still make, or that were: in the place of a round the draft that goes to it. */
async function roundLines(
  deps: Dependencies,
  actor: Actor,
  fromDay: string,
): Promise<readonly ReminderLine[]> {
  const { rounds, dossiers } = deps.work.stores;
  const own = await dossiers.listFor(actor, MOST_FILES);
  const drafts = own.filter(({ state }) => state === 'draft').map(draftOf);
  const from = startOfDay(fromDay);
  const lists = await Promise.all(deps.programmes.map(({ id }) => rounds.list(id)));
  return lists.flatMap((list) => {
    const ofDrafts = draftMilestones(drafts, list, { from, now: deps.clock.now() });
    const taken = new Set(ofDrafts.map(roundIdOf));
    const others = roundMilestones(list, from).filter((one) => !taken.has(roundIdOf(one)));
    return [
      ...ofDrafts.map((one) => lineOf(deps, one, { mine: true })),
      ...others.map((one) => lineOf(deps, one)),
    ];
  });
}

/** Whoever else works on it does not matter here. */
function draftOf({ id, programmeId, roundId }: Dossier): DraftPeople {
  return { dossierId: id, programmeId, roundId, people: [] };
}

function roundIdOf({ subject }: Milestone): string {
  return 'roundId' in subject ? subject.roundId : '';
}

function lineOf(
  deps: Dependencies,
  { key, kind, programmeId, subject, day }: Milestone,
  extra: { readonly mine?: true } = {},
): ReminderLine {
  return milestoneLine(deps, { milestoneKey: key, kind, programmeId, subject, day }, extra);
}

/** Files that this caseworker has and that were not decided on. */
async function waitingLines(deps: Dependencies, actor: Actor): Promise<readonly ReminderLine[]> {
  const lines: ReminderLine[] = [];
  for (const { id: programmeId, reminders } of deps.programmes) {
    if (!actor.caseworkerOf.includes(programmeId)) continue;
    const query = { programmeIds: [programmeId], turn: 'caseworker', assignee: actor } as const;
    const page = { limit: MOST_FILES, offset: 0 };
    for (const row of await deps.work.stores.cases.list(query, page)) {
      const { dossierId, municipality, reference, waitingSince } = row;
      const subject = { kind: 'file', dossierId, municipality, reference } as const;
      const day = workingDaysLater(dayOf(waitingSince), reminders.fileWaits);
      const source = { milestoneKey: `file:${dossierId}`, kind: 'waiting', programmeId } as const;
      lines.push(milestoneLine(deps, { ...source, subject, day }, { mine: true }));
    }
  }
  return lines;
}
