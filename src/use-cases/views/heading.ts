import { waitsForMore } from '../../domain/remark.ts';
import { daysLeftIn, lastDayOf } from '../../domain/rounds.ts';
import type { FileHeading } from '../../domain/views.ts';
import type { File } from '../file.ts';

export function fileHeading({ dossier, programme, round }: File, now: Date): FileHeading {
  return {
    dossierId: dossier.id,
    programmeId: programme.id,
    programmeName: programme.name,
    roundName: round.name,
    deadlineDay: lastDayOf(round),
    daysLeft: daysLeftIn(round, now),
    ...(waitsForMore(dossier) ? { asksMore: true as const } : {}),
    demonstration: round.demonstration,
  };
}
