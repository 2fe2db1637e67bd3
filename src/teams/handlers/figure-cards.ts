import { figureReplies } from '../../texts/figure-replies.ts';
import type { FigureRefusal } from '../../use-cases/find-figures.ts';
import { listFigures } from '../../use-cases/list-figures.ts';
import { mayPrintFigures } from '../../use-cases/print-figures.ts';
import { showFigures } from '../../use-cases/show-figures.ts';
import type { CardTurn } from '../turn.ts';
import type { CardHandlers } from './card-handler.ts';
import { showToPresser } from './inquiry-show.ts';
import { replace } from './kit.ts';
import { offerFile } from './offer-file.ts';

/** The buttons of the figures. */
export const FIGURE_CARDS: CardHandlers<'figures.show' | 'figures.list' | 'figures.file'> = {
  async 'figures.show'(kit, turn, { programmeId, roundId, province }) {
    const input = { actor: kit.actor, where: turn, programmeId, roundId, province };
    const shown = await showFigures(kit.deps, input);
    if (shown.kind === 'figures') await showToPresser(kit, turn, shown);
    else await refuse(turn, shown.kind);
  },

  async 'figures.list'(kit, turn, { programmeId, roundId, province, page }) {
    if (turn.scope !== 'personal') return await refuse(turn, 'ownChatOnly');
    const input = { actor: kit.actor, where: turn, programmeId, roundId, province, page };
    const shown = await listFigures(kit.deps, input);
    if (shown.kind === 'figureList') await replace(kit, turn, shown);
    else await refuse(turn, shown.kind);
  },

  async 'figures.file'(kit, turn, { programmeId, format }) {
    if (turn.scope !== 'personal') return await refuse(turn, 'ownChatOnly');
    if (!mayPrintFigures(kit.deps, kit.actor, programmeId)) {
      return await refuse(turn, 'notCaseworker');
    }
    await offerFile(kit, turn, { kind: 'figures', programmeId, format });
  },
};

/** In words, beside the card: what is on it stays. */
async function refuse(
  turn: CardTurn,
  refused: FigureRefusal['kind'] | 'ownChatOnly',
): Promise<void> {
  turn.log.warn({ refused }, 'figures not shown');
  await turn.chat.answerMessage(figureReplies[refused]);
}
