import { importReplies } from '../../texts/import-replies.ts';
import { importTexts } from '../../texts/import-texts.ts';
import { askImport } from '../../use-cases/ask-import.ts';
import { lookAtImport } from '../../use-cases/look-import.ts';
import { makeClaimCode } from '../../use-cases/make-claim-code.ts';
import { startImport } from '../../use-cases/start-import.ts';
import { makeUploadLink } from '../../use-cases/upload-link.ts';
import { UPLOAD_PATH } from '../upload-page.ts';
import type { CardHandlers } from './card-handler.ts';
import { sayUnavailable } from './case-show.ts';
import { logRefusedImport, showImports, takesFiles } from './import-show.ts';
import { replace } from './kit.ts';
import { offerFile, offerLink } from './offer-file.ts';
import { inOwnChat } from './own-chat.ts';

/** The buttons of applications that came in on paper, and of taking everything out of a round. */
export const IMPORT_CARDS: CardHandlers<
  | 'import.start'
  | 'import.template'
  | 'import.upload'
  | 'import.look'
  | 'import.take'
  | 'export.round'
  | 'claim.code'
> = {
  'import.start': inOwnChat(async (kit, turn) => {
    const view = await startImport(kit.deps, kit.actor, takesFiles(kit, turn));
    await showImports(kit, turn, view);
  }),

  'import.template': inOwnChat(async (kit, turn, { programmeId }) => {
    await offerFile(kit, turn, { kind: 'importTemplate', programmeId });
  }),

  'import.upload': inOwnChat(async (kit, turn, { programmeId }) => {
    const link = await makeUploadLink(kit.deps, kit.actor, programmeId);
    if (link === undefined) {
      logRefusedImport(turn, 'notYours', { programme: programmeId });
      return await turn.chat.answerMessage(importReplies.notYours);
    }
    const url = `${kit.publicUrl}${UPLOAD_PATH}/${link.token}`;
    await turn.chat.sendText(importTexts.uploadLink(url, link.until), { format: 'markdown' });
  }),

  'import.look': inOwnChat(async (kit, turn, { importId, page }) => {
    const view = await lookAtImport(kit.deps, kit.actor, importId, { page });
    await showImports(kit, turn, view, { import: importId });
  }),

  'import.take': inOwnChat(async (kit, turn, { importId }) => {
    const input = { turnKey: turn.key, actor: kit.actor, importId };
    const { outcome, view } = await askImport(kit.deps, input);
    if (outcome !== 'done' && outcome !== 'started' && outcome !== 'unavailable') {
      logRefusedImport(turn, outcome, { import: importId });
    }
    await showImports(kit, turn, view, { import: importId });
  }),

  // A whole round may take longer than Teams waits: a browser waits as long as it takes.
  'export.round': inOwnChat(async (kit, turn, { roundId, format }) => {
    await offerLink(kit, turn, { kind: 'round', roundId, format });
  }),

  'claim.code': inOwnChat(async (kit, turn, { dossierId }) => {
    const view = await makeClaimCode(kit.deps, kit.actor, dossierId);
    if (view.kind === 'unavailable') return await sayUnavailable(turn);
    if (view.kind === 'case') logRefusedImport(turn, 'notOnPaper', { dossier: dossierId });
    await replace(kit, turn, view);
  }),
};
