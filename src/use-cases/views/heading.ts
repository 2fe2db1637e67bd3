import { waitsForMore } from '../../domain/remark.ts';
import { daysLeftIn, lastDayOf } from '../../domain/rounds.ts';
import type { FileHeading } from '../../domain/views.ts';
import type { File, SheetPlace } from '../file.ts';

export function fileHeading({ dossier, programme, round, of }: File, now: Date): FileHeading {
  return {
    dossierId: dossier.id,
    programmeId: programme.id,
    programmeName: programme.name,
    roundName: round.name,
    deadlineDay: lastDayOf(round),
    daysLeft: daysLeftIn(round, now),
    ...(waitsForMore(dossier) ? { asksMore: true as const } : {}),
    demonstration: round.demonstration,
    ...(of === undefined ? {} : { sheet: sheetHeading(of) }),
  };
}

function sheetHeading({ application, step }: SheetPlace): NonNullable<FileHeading['sheet']> {
  return {
    title: step.title,
    municipality: application.filing?.name ?? '',
    applicationId: application.id,
    stepId: step.id,
  };
}
