import type { Actor } from '../domain/access.ts';
import type { Dossier } from '../domain/dossier.ts';
import { isLookOfOthers, type LookKind } from '../domain/file-look.ts';
import type { DownloadFile } from '../domain/ports.ts';
import type { Dependencies } from './dependencies.ts';

/** Notes that a caseworker or an expert opened something of a file, once a day. Its own people cost nothing. */
export async function noteLook(
  { work, clock }: Pick<Dependencies, 'work' | 'clock'>,
  actor: Actor,
  dossier: Dossier,
  kind: LookKind,
): Promise<void> {
  if (!isLookOfOthers(dossier, actor)) return;
  const look = { dossierId: dossier.id, person: actor, kind, at: clock.now() };
  await work.stores.fileLooks.note([look]);
}

/** The same of what somebody took along. */
export async function noteDownload(
  deps: Pick<Dependencies, 'work' | 'clock'>,
  actor: Actor,
  file: DownloadFile,
): Promise<void> {
  if (actor.caseworkerOf.length === 0 && actor.expertIds.length === 0) return;
  const { dossiers, fileLooks } = deps.work.stores;
  if (file.kind === 'round') await fileLooks.noteRound(file.roundId, actor, deps.clock.now());
  if (!('dossierId' in file)) return;
  const dossier = await dossiers.load(file.dossierId);
  if (dossier !== undefined) await noteLook(deps, actor, dossier, 'download');
}
