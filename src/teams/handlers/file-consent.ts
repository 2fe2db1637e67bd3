import { z } from 'zod/v4';
import type { DownloadFile } from '../../domain/ports.ts';
import { errorFields } from '../../log.ts';
import { turnTexts } from '../../texts/turn-texts.ts';
import { noteDownload } from '../../use-cases/note-look.ts';
import { printFile } from '../../use-cases/print-file.ts';
import type { FileConsentTurn } from '../turn.ts';
import { uploadFile } from '../upload-file.ts';
import type { HandlerKit } from './kit.ts';
import { offerLink } from './offer-file.ts';

const CONTEXT = z.object({
  file: z.discriminatedUnion('kind', [
    z.object({
      kind: z.enum(['application', 'applicationWord']),
      dossierId: z.string().max(64),
    }),
    z.object({ kind: z.literal('personalData') }),
    z.object({
      kind: z.literal('sheetQuestions'),
      dossierId: z.string().max(64),
      stepId: z.string().max(64),
    }),
    z.object({
      kind: z.literal('sheet'),
      dossierId: z.string().max(64),
      stepId: z.string().max(64),
      version: z.int().positive().optional(),
      format: z.enum(['docx', 'pdf']),
    }),
    z.object({
      kind: z.literal('list'),
      dossierId: z.string().max(64),
      listId: z.string().max(64),
    }),
    z.object({
      kind: z.literal('figures'),
      programmeId: z.string().max(64),
      format: z.enum(['xlsx', 'docx']),
    }),
    z.object({ kind: z.literal('session'), sessionId: z.string().max(64) }),
    z.object({ kind: z.literal('importTemplate'), programmeId: z.string().max(64) }),
  ]),
});

/**
 * The answer to "mag dit in je OneDrive?". The context comes back from the client, so the right to read
 * is checked again. When the upload fails there is a link instead.
 */
export async function handleFileConsent(kit: HandlerKit, turn: FileConsentTurn): Promise<void> {
  if (turn.scope !== 'personal') {
    await turn.chat.sendText(turnTexts.personalOnly);
    return;
  }
  const read = CONTEXT.safeParse(turn.context);
  if (turn.cardActivityId !== undefined) await turn.chat.deleteMessage(turn.cardActivityId);
  if (turn.action === 'decline' || !read.success || turn.upload === undefined) {
    await turn.chat.sendText(turnTexts.fileDeclined);
    return;
  }
  const wanted: DownloadFile = read.data.file;
  const file = await printFile(kit.deps, kit.actor, wanted);
  if (file === undefined) {
    await turn.chat.sendText(turnTexts.unavailable);
    return;
  }
  try {
    await uploadFile(turn.upload.uploadUrl, file.content);
  } catch (error) {
    turn.log.warn(errorFields(error), 'upload to OneDrive failed');
    await turn.chat.sendText(turnTexts.fileFailed);
    return await offerLink(kit, turn, wanted);
  }
  await noteDownload(kit.deps, kit.actor, wanted);
  await turn.chat.sendFileInfo(turn.upload);
}
