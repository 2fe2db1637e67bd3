import { daysUntil } from '../../domain/time.ts';
import type { FileHeading } from '../../domain/views.ts';
import type { File } from '../file.ts';

export function fileHeading({ dossier, programme, round }: File, now: Date): FileHeading {
  return {
    dossierId: dossier.id,
    programmeId: programme.id,
    programmeName: programme.name,
    roundName: round.name,
    deadlineDay: round.deadlineDay,
    daysLeft: daysUntil(now, round.deadlineDay),
    demonstration: round.demonstration,
  };
}
