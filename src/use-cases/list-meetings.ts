import type { Actor } from '../domain/access.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { MeetingsView } from '../domain/views-meetings.ts';
import type { Dependencies } from './dependencies.ts';
import { completedFiles, type File } from './file.ts';
import { filedMunicipality } from './views/file-line.ts';
import { meetingLine } from './views/meeting-line.ts';

/** Meetings on a page. */
const LISTED = 10;
/** Files to choose from; nobody makes or guides more at a time. */
const MOST_FILES = 100;

/** The meetings that somebody has ahead, by time, with the guidances that more can be planned for. */
export async function listMeetings(
  deps: Dependencies,
  actor: Actor,
  page: number,
): Promise<MeetingsView> {
  const { meetings } = deps.work.stores;
  const programmeIds = deps.programmes
    .filter(({ id, trajectory }) => trajectory !== undefined && actor.caseworkerOf.includes(id))
    .map(({ id }) => id);
  const own = await ownGuidances(deps, actor);
  const dossierIds = own.map(({ dossier }) => dossier.id);
  const query = { programmeIds, dossierIds, now: deps.clock.now() };
  const found = await meetings.coming(query, { limit: LISTED + 1, offset: page * LISTED });
  const handled = await handledFiles(deps, programmeIds);
  const files = [...own.map((file) => chosenFile(deps, file)), ...handled]
    .filter(({ dossierId }, index, all) => index === all.findIndex(sameFile(dossierId)))
    .sort((a, b) => a.municipality.localeCompare(b.municipality, 'nl-BE'));
  return {
    kind: 'meetings',
    nonce: deps.ids.uuid(),
    lines: found
      .slice(0, LISTED)
      .map(({ meeting, municipality }) => meetingLine(meeting, municipality, actor)),
    page,
    hasMore: found.length > LISTED,
    files: files.slice(0, MOST_FILES),
    filesLeft: files.length > MOST_FILES,
  };
}

type ChosenFile = MeetingsView['files'][number];

function sameFile(dossierId: string): (file: ChosenFile) => boolean {
  return (file) => file.dossierId === dossierId;
}

/** Selected files that somebody made, works on or guides. */
async function ownGuidances(deps: Dependencies, actor: Actor): Promise<readonly File[]> {
  const { stores } = deps.work;
  const [made, guided] = await Promise.all([
    stores.dossiers.listFor(actor, MOST_FILES),
    actor.expertIds.length === 0 ? [] : stores.cases.ofExperts(actor.expertIds, MOST_FILES),
  ]);
  const selected = [...made, ...guided].filter(({ state }: Dossier) => state === 'selected');
  const files = await completedFiles(deps, stores, actor, selected);
  return files.filter(({ programme }) => programme.trajectory !== undefined);
}

function chosenFile(deps: Dependencies, file: File): ChosenFile {
  const { id, reference = '' } = file.dossier;
  return { dossierId: id, municipality: filedMunicipality(deps, file), reference };
}

/** Selected files of the programmes that somebody handles. */
async function handledFiles(
  { work }: Dependencies,
  programmeIds: readonly string[],
): Promise<readonly ChosenFile[]> {
  if (programmeIds.length === 0) return [];
  const page = { limit: MOST_FILES + 1, offset: 0 };
  const rows = await work.stores.cases.list({ programmeIds, state: 'selected' }, page);
  return rows.map(({ dossierId, municipality, reference }) => ({
    dossierId,
    municipality,
    reference,
  }));
}
