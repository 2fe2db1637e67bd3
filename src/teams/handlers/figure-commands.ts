import {
  type FigureQuestion,
  mayAskFigures,
  readFigureQuestion,
} from '../../domain/figure-question.ts';
import type { FiguresViews } from '../../domain/views-figures.ts';
import { figureReplies } from '../../texts/figure-replies.ts';
import { type FigureRefusal, findFigures } from '../../use-cases/find-figures.ts';
import { showFigureClasses } from '../../use-cases/show-figure-classes.ts';
import { showFigures } from '../../use-cases/show-figures.ts';
import type { TextTurn } from '../turn.ts';
import { type HandlerKit, post } from './kit.ts';

/** Words about figures. */
export const FIGURE_COMMANDS = { figures: showFiguresHere } as const;

async function showFiguresHere(kit: HandlerKit, turn: TextTurn): Promise<void> {
  await say(kit, turn, await showFigures(kit.deps, { actor: kit.actor, where: turn }));
}

/**
 * A text of a caseworker that asks for figures: "cijfers ronde 1", "hoeveel aanvragen zijn er". False when it asks
 * something else, or when nobody applies to the programmes that they handle.
 */
export async function figureText(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  if (!mayAskFigures(turn.text)) return false;
  const found = await findFigures(kit.deps, { actor: kit.actor, where: turn });
  const rounds = found.kind === 'found' ? found.rounds : [];
  const question = readFigureQuestion(turn.text, rounds);
  if (question === undefined) return false;
  if (found.kind === 'notCaseworker' || found.kind === 'noFigures') return false;
  await (found.kind === 'found' ? answer(kit, turn, question) : say(kit, turn, found));
  return true;
}

async function answer(kit: HandlerKit, turn: TextTurn, question: FigureQuestion): Promise<void> {
  switch (question.kind) {
    case 'figures': {
      const { roundId, province } = question;
      return await say(
        kit,
        turn,
        await showFigures(kit.deps, { actor: kit.actor, where: turn, roundId, province }),
      );
    }
    case 'inhabitants': {
      const { bounds, roundId, province } = question;
      if (!bounds.ok) {
        await turn.chat.sendText(figureReplies.boundsRefused(bounds.reason));
        return;
      }
      const input = { actor: kit.actor, where: turn, roundId, province };
      return await say(kit, turn, await showFigureClasses(kit.deps, input, bounds.value));
    }
    case 'sizes':
    case 'unknownRound':
      await turn.chat.sendText(figureReplies[question.kind]);
  }
}

async function say(
  kit: HandlerKit,
  turn: TextTurn,
  shown: FiguresViews | FigureRefusal | { readonly kind: 'noInhabitants' },
): Promise<void> {
  switch (shown.kind) {
    case 'figures':
    case 'figureList':
    case 'figureClasses':
      await post(kit, turn, shown);
      return;
    default:
      turn.log.warn({ refused: shown.kind }, 'figures not shown');
      await turn.chat.sendText(figureReplies[shown.kind]);
  }
}
