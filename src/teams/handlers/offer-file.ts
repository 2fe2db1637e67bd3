import type { DownloadFile } from '../../domain/ports.ts';
import { timeInWords } from '../../domain/time.ts';
import { turnTexts } from '../../texts/turn-texts.ts';
import { makeDownloadLink } from '../../use-cases/download-link.ts';
import { printFile } from '../../use-cases/print-file.ts';
import type { BaseTurn } from '../turn.ts';
import type { HandlerKit } from './kit.ts';

/** Path of the download page; the token follows. */
export const DOWNLOAD_PATH = '/bestand';

/**
 * Gives a person a file: into their OneDrive where the client can, else as a link for a short while.
 * Says so when they may not have it.
 */
export async function offerFile(
  kit: HandlerKit,
  turn: BaseTurn,
  wanted: DownloadFile,
): Promise<void> {
  const { fileConsent } = kit.clientOf(turn.reference.serviceUrl);
  const consents = fileConsent && turn.scope === 'personal';
  await (consents ? offerInOneDrive(kit, turn, wanted) : offerLink(kit, turn, wanted));
}

/** The PDF of one application. */
export async function offerPdf(kit: HandlerKit, turn: BaseTurn, dossierId: string): Promise<void> {
  await offerFile(kit, turn, { kind: 'application', dossierId });
}

/** A link that works for a quarter of an hour, in one browser, for this person; else `sayNo` says why there is none. */
export async function offerLink(
  kit: HandlerKit,
  turn: BaseTurn,
  wanted: DownloadFile,
  sayNo: () => Promise<void> = () => refuse(turn, wanted),
): Promise<void> {
  const link = await makeDownloadLink(kit.deps, kit.actor, wanted);
  if (link === undefined) return await sayNo();
  const url = `${kit.publicUrl}${DOWNLOAD_PATH}/${link.token}`;
  const text = turnTexts.downloadLink(url, timeInWords(link.until), wanted.kind);
  await turn.chat.sendText(text, { format: 'markdown' });
}

async function offerInOneDrive(
  kit: HandlerKit,
  turn: BaseTurn,
  wanted: DownloadFile,
): Promise<void> {
  const file = await printFile(kit.deps, kit.actor, wanted);
  if (file === undefined) return await refuse(turn, wanted);
  await turn.chat.sendFileConsent({
    filename: file.filename,
    description: file.description,
    sizeInBytes: file.content.byteLength,
    acceptContext: { file: wanted },
    declineContext: { file: wanted },
  });
}

async function refuse(turn: BaseTurn, { kind }: DownloadFile): Promise<void> {
  turn.log.warn({ refused: 'unavailable', kind, by: turn.person.objectId }, 'file not given');
  await turn.chat.sendText(turnTexts.unavailable);
}
