import type { CaseRow } from '../../domain/ports-cases.ts';
import { reviewOf } from '../../domain/review-change.ts';
import type { Round } from '../../domain/round.ts';
import type { CaseLine } from '../../domain/views-cases.ts';
import { workingDaysBetween } from '../../domain/working-days.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { filedMunicipality } from './file-line.ts';

/** A file that was sent, at a glance. */
export function caseLine(deps: Dependencies, file: File): CaseLine {
  const { dossier, round } = file;
  const { turn, waitingSince, stateSince, assignee } = reviewOf(dossier);
  const row = {
    dossierId: dossier.id,
    programmeId: dossier.programmeId,
    roundId: dossier.roundId,
    reference: dossier.reference ?? '',
    municipality: filedMunicipality(deps, file),
    province: dossier.filing?.province ?? '',
    state: dossier.state,
    turn,
    waitingSince,
    stateSince,
    submittedAt: dossier.submittedAt ?? dossier.updatedAt,
    ...(assignee === undefined ? {} : { assigneeName: assignee.name }),
    version: dossier.version,
  } as const;
  return caseRowLine(deps, row, round);
}

/** The same of a line that was read from a list. */
export function caseRowLine(
  deps: Dependencies,
  row: CaseRow,
  round: Pick<Round, 'name' | 'demonstration'> | undefined,
): CaseLine {
  const { programmeId, roundId, turn, waitingSince, assigneeName } = row;
  const programme = deps.programmes.find(({ id }) => id === programmeId);
  return {
    dossierId: row.dossierId,
    reference: row.reference,
    municipality: row.municipality,
    province: row.province,
    programmeName: programme?.name ?? programmeId,
    roundName: round?.name ?? roundId,
    demonstration: round?.demonstration ?? false,
    state: row.state,
    turn,
    ...(turn === 'nobody'
      ? {}
      : { waitingDays: workingDaysBetween(waitingSince, deps.clock.now()) }),
    waitingSince,
    submittedAt: row.submittedAt,
    ...(assigneeName === undefined ? {} : { assigneeName }),
  };
}
