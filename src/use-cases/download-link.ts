import { type Actor, may } from '../domain/access.ts';
import type { DownloadFile } from '../domain/ports.ts';
import type { PrintedFile } from '../domain/ports-documents.ts';
import { asActor, type Dependencies } from './dependencies.ts';
import { findRound } from './find-round.ts';
import { formProgramme } from './form-programme.ts';
import { noteDownload } from './note-look.ts';
import { mayPrintFigures } from './print-figures.ts';
import { printFile } from './print-file.ts';
import { mayPrintMeeting } from './print-meeting.ts';
import { isPublished } from './print-session.ts';
import { mayPrintSheet } from './print-sheet.ts';
import { mayPrintQuestions } from './print-sheet-questions.ts';

/** A link is for now, not for keeping: whoever needs the file again asks again. */
export const LINK_VALID_MS = 15 * 60 * 1000;

export interface MadeLink {
  readonly token: string;
  readonly until: Date;
}

/** Makes a link to a file for one person; undefined when they may not read it. Only the token's hash is kept. */
export async function makeDownloadLink(
  deps: Dependencies,
  actor: Actor,
  file: DownloadFile,
): Promise<MadeLink | undefined> {
  if (!(await mayHave(deps, actor, file))) return undefined;
  const token = deps.ids.token();
  const until = new Date(deps.clock.now().getTime() + LINK_VALID_MS);
  const person = { tenantId: actor.tenantId, objectId: actor.objectId };
  const tokenHash = deps.ids.hash(token);
  await deps.work.stores.downloads.add({ tokenHash, person, file, expiresAt: until });
  return { token, until };
}

export type OpenedLink =
  | { readonly kind: 'file'; readonly file: PrintedFile; readonly browserSecret: string }
  | { readonly kind: 'gone' };

/**
 * Opens a link. The first browser that opens it is the only one it works in, but for a list that everybody may read; the right to read is
 * checked again, for the person it was made for. Expired, foreign and unknown links look the same.
 */
export async function openDownloadLink(
  deps: Dependencies,
  token: string,
  knownSecret: string | undefined,
): Promise<OpenedLink> {
  const tokenHash = deps.ids.hash(token);
  const link = await deps.work.stores.downloads.find(tokenHash);
  if (link === undefined || link.expiresAt <= deps.clock.now()) return { kind: 'gone' };
  const browserSecret = knownSecret ?? deps.ids.token();
  // A published list is for everybody: its link stands in a conversation, and many may follow it.
  const bound =
    link.file.kind === 'session' ||
    (await deps.work.stores.downloads.bind(tokenHash, deps.ids.hash(browserSecret)));
  if (!bound) return { kind: 'gone' };
  const actor = await asActor(deps, { ...link.person, name: '' });
  const file = await printFile(deps, actor, link.file);
  if (file === undefined) return { kind: 'gone' };
  await noteDownload(deps, actor, link.file);
  return { kind: 'file', file, browserSecret };
}

/** Whether somebody may have a file now; whoever opens the link is asked it again. */
async function mayHave(deps: Dependencies, actor: Actor, file: DownloadFile): Promise<boolean> {
  switch (file.kind) {
    case 'personalData':
      return true;
    case 'application':
    case 'applicationWord':
    case 'list': {
      const dossier = await deps.work.stores.dossiers.load(file.dossierId);
      return dossier !== undefined && may(actor, 'read', dossier);
    }
    case 'sheetQuestions':
      return await mayPrintQuestions(deps, actor, file);
    case 'sheet':
      return await mayPrintSheet(deps, actor, file);
    case 'figures':
      return mayPrintFigures(deps, actor, file.programmeId);
    case 'importTemplate':
      return formProgramme(deps, actor, file.programmeId) !== undefined;
    case 'round':
      return (await findRound(deps, deps.work.stores, actor, file.roundId)) !== undefined;
    case 'meeting':
      return await mayPrintMeeting(deps, actor, file.meetingId);
    case 'session':
      return await isPublished(deps, file.sessionId);
  }
}
