import type { MeetingSubject } from '../../domain/meeting.ts';
import type { MeetingHead } from '../../domain/views-meetings.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { filedMunicipality } from './file-line.ts';

/** Which meeting of which guidance a screen is about. */
export function meetingHead(
  deps: Dependencies,
  file: File,
  { ruleId, title }: Pick<MeetingSubject, 'ruleId' | 'title'>,
): MeetingHead {
  const { dossier, programme, round } = file;
  return {
    dossierId: dossier.id,
    ruleId,
    title,
    municipality: filedMunicipality(deps, file),
    reference: dossier.reference ?? '',
    programmeName: programme.name,
    organisation: programme.organisation,
    demonstration: round.demonstration,
  };
}
