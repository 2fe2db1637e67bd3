import type { ListCount } from '../domain/item.ts';
import { isOpenMeeting, type Meeting } from '../domain/meeting.ts';
import type { Stores } from '../domain/ports.ts';
import { isSheet, type SheetVersion } from '../domain/sheet.ts';
import { isAgreed } from '../domain/sheet-confirm.ts';
import type { MeetingFact, SheetFact, StepFacts } from '../domain/step-ends.ts';
import type { StepRule } from '../domain/trajectory-rules.ts';

type FactStores = Pick<Stores, 'meetings' | 'sheets' | 'items'>;

/** Reads what there is of a guidance, as far as it can end steps; the answer gives it per step. */
export async function stepFacts(
  stores: FactStores,
  dossierId: string,
): Promise<(step: StepRule) => StepFacts> {
  const meetings = await stores.meetings.ofDossier(dossierId);
  const sheets = await readSheets(stores, dossierId);
  const counts = await stores.items.counts(dossierId);
  return (step) => ({
    sheet: sheetFact(step, sheets.get(step.id)),
    list: listFact(counts.find(({ listId }) => listId === step.ends?.list)),
    meetings: Object.fromEntries(
      step.meetings.map(({ id }) => [id, meetingFact(meetings.filter(isOf(id)))]),
    ),
  });
}

/** Id of a step → the version of its document that is handed over; `writing` while somebody writes. */
async function readSheets(
  { sheets }: FactStores,
  dossierId: string,
): Promise<ReadonlyMap<string, SheetVersion | 'writing'>> {
  const found = new Map<string, SheetVersion | 'writing'>();
  for (const dossier of await sheets.ofDossier(dossierId)) {
    if (!isSheet(dossier)) continue;
    const { stepId, version, finishedAt } = dossier.sheet;
    const stands = finishedAt === undefined ? undefined : await sheets.version(dossier.id, version);
    found.set(stepId, stands ?? 'writing');
  }
  return found;
}

function sheetFact(step: StepRule, sheet: SheetVersion | 'writing' | undefined): SheetFact {
  if (sheet === undefined) return 'none';
  if (sheet === 'writing') return 'writing';
  return isAgreed(step, sheet) ? 'confirmed' : 'finished';
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
