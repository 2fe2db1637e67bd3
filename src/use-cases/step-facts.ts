import type { ListCount } from '../domain/item.ts';
import { isOpenMeeting, type Meeting } from '../domain/meeting.ts';
import type { Stores } from '../domain/ports.ts';
import { isSheet, SIGNERS } from '../domain/sheet.ts';
import type { MeetingFact, SheetFact, StepFacts } from '../domain/step-ends.ts';
import type { StepRule } from '../domain/trajectory-rules.ts';

type FactStores = Pick<Stores, 'meetings' | 'sheets' | 'items'>;

/** Reads what there is of a guidance, as far as it can end steps; the answer gives it per step. */
export async function stepFacts(
  stores: FactStores,
  dossierId: string,
): Promise<(step: StepRule) => StepFacts> {
  const meetings = await stores.meetings.ofDossier(dossierId);
  const sheets = await sheetFacts(stores, dossierId);
  const counts = await stores.items.counts(dossierId);
  return (step) => ({
    sheet: sheets.get(step.id) ?? 'none',
    list: listFact(counts.find(({ listId }) => listId === step.ends?.list)),
    meetings: Object.fromEntries(
      step.meetings.map(({ id }) => [id, meetingFact(meetings.filter(isOf(id)))]),
    ),
  });
}

/** Id of a step → how far its document is. */
async function sheetFacts(
  { sheets }: FactStores,
  dossierId: string,
): Promise<ReadonlyMap<string, SheetFact>> {
  const facts = new Map<string, SheetFact>();
  for (const dossier of await sheets.ofDossier(dossierId)) {
    if (!isSheet(dossier)) continue;
    const { stepId, version, finishedAt } = dossier.sheet;
    if (finishedAt === undefined) {
      facts.set(stepId, 'writing');
      continue;
    }
    const finished = await sheets.version(dossier.id, version);
    const isConfirmed = SIGNERS.every((side) =>
      finished?.confirmed.some((one) => one.side === side),
    );
    facts.set(stepId, isConfirmed ? 'confirmed' : 'finished');
  }
  return facts;
}

function isOf(ruleId: string) {
  return (meeting: Meeting) => meeting.ruleId === ruleId;
}

function meetingFact(meetings: readonly Meeting[]): MeetingFact {
  if (meetings.some(isOpenMeeting)) return 'planned';
  return meetings.some(({ state }) => state === 'held') ? 'held' : 'none';
}

function listFact(count: ListCount | undefined): StepFacts['list'] {
  return count === undefined
    ? { open: 0, all: 0 }
    : { open: count.open, all: count.open + count.done + count.dropped };
}
