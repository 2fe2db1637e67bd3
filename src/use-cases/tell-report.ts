import { momentOfEvent } from '../domain/follow-up.ts';
import { isSamePerson } from '../domain/person.ts';
import type { TrajectoryEvent } from '../domain/trajectory.ts';
import type { View } from '../domain/views.ts';
import { adviceLetter } from './advice-letter.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import { readOwnersFile } from './owners-file.ts';
import { type Means, type Told, tellMunicipality } from './tell-municipality.ts';
import { type HandlerTold, handlerOf, tellWhoHandles } from './tell-who-handles.ts';
import { filedMunicipality } from './views/file-line.ts';
import { advisedOf, followUpOf, reportedOf } from './views/trajectory-reports.ts';
import { trajectoryHead } from './views/trajectory-view.ts';

/** What happened to one thing that was said about a guidance. */
export type ReportTold = HandlerTold | Told | 'gone';

/**
 * Tells what was said about a guidance to those it is for: a report, and how the actions go, to whoever handles the
 * file; an advice to the municipality, in its chats and by mail. Once, however often it runs; rejects when Teams or
 * the mail has trouble.
 */
export async function tellReport(
  deps: Dependencies,
  means: Means,
  { dossierId, reportId }: { readonly dossierId: string; readonly reportId: string },
): Promise<ReportTold> {
  const { trajectories } = deps.work.stores;
  const file = await readOwnersFile(deps, dossierId);
  const [event] = await trajectories.eventsWith(dossierId, 'report', reportId);
  if (file?.dossier.state !== 'selected' || event === undefined) return 'gone';
  const key = `report-${reportId}`;
  if (event.kind === 'advised') return await tellAdvice(deps, means, file, { key, event });
  const view = agencyView(deps, file, event);
  if (view === undefined) return 'gone';
  const handler = await handlerOf(deps, file.dossier);
  // They know what they wrote themselves.
  if (handler !== undefined && isSamePerson(handler, event.by)) return 'nobody';
  return await tellWhoHandles(deps, means.messenger, file, { key, view });
}

interface Said {
  readonly key: string;
  readonly event: TrajectoryEvent;
}

async function tellAdvice(
  deps: Dependencies,
  means: Means,
  file: File,
  { key, event }: Said,
): Promise<Told> {
  const letter = adviceLetter(filedMunicipality(deps, file), advisedOf(event));
  const head = trajectoryHead(deps, { file, side: 'municipality' });
  const view = { kind: 'adviceTold', head, letter } as const;
  return await tellMunicipality(deps, means, file, { key, view, letter, extra: [] });
}

/** What whoever handles the file is told. */
function agencyView(deps: Dependencies, file: File, event: TrajectoryEvent): View | undefined {
  const head = trajectoryHead(deps, { file, side: 'agency' });
  const { month } = momentOfEvent(event);
  switch (event.kind) {
    case 'reported':
      return { kind: 'reportTold', head, report: reportedOf(event) };
    case 'followedUp':
      return { kind: 'followUpTold', head, month, answer: followUpOf(event) };
    case 'followUpMissed':
      return { kind: 'followUpTold', head, month };
    default:
      return undefined;
  }
}
