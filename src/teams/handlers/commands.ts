import type { Command } from '../../domain/understand.ts';
import { chatTexts } from '../../texts/chat-texts.ts';
import { turnTexts } from '../../texts/turn-texts.ts';
import { showInvite } from '../../use-cases/invite-colleague.ts';
import { listFiles } from '../../use-cases/list-files.ts';
import { showPrivacy } from '../../use-cases/privacy.ts';
import { showDeadlines } from '../../use-cases/show-deadlines.ts';
import { startApplication } from '../../use-cases/start-application.ts';
import type { TextTurn } from '../turn.ts';
import { FAQ_ADMIN_COMMANDS } from './faq-admin-commands.ts';
import { helpView } from './help.ts';
import { INQUIRY_COMMANDS } from './inquiry-commands.ts';
import { actorOf, type HandlerKit, post, walkInput } from './kit.ts';
import { mainProgramme } from './main-programme.ts';
import { SESSION_COMMANDS } from './session-commands.ts';
import { postWalkCard } from './sync-card.ts';
import { WALK_COMMANDS, type WalkCommand } from './walk-commands.ts';

export type GeneralCommand = Exclude<Command, WalkCommand>;

type CommandHandler = (kit: HandlerKit, turn: TextTurn) => Promise<void>;

/** Words that work anywhere in a personal chat, also while a question is open. */
export const GENERAL_COMMANDS: Readonly<Record<GeneralCommand, CommandHandler>> = {
  apply: (kit, turn) => apply(kit, turn, 'resume'),
  applyNew: (kit, turn) => apply(kit, turn, 'new'),
  async status(kit, turn) {
    await post(kit, turn, await listFiles(kit.deps, actorOf(kit, turn)));
  },
  async deadlines(kit, turn) {
    await post(kit, turn, await showDeadlines(kit.deps));
  },
  async help(kit, turn) {
    await post(kit, turn, await helpView(kit, turn, 'help'));
  },
  async privacy(kit, turn) {
    await post(kit, turn, await showPrivacy(kit.deps, actorOf(kit, turn)));
  },
  async invite(kit, turn) {
    const actor = actorOf(kit, turn);
    const files = await listFiles(kit.deps, actor);
    const own = files.files.filter((file) => file.state === 'draft' && file.role === 'owner');
    const [only, ...others] = own;
    const view =
      only === undefined || others.length > 0
        ? files
        : await showInvite(kit.deps, actor, only.heading.dossierId);
    await post(kit, turn, view);
  },
  async greeting(kit, turn) {
    await post(kit, turn, await helpView(kit, turn, 'welcome'));
  },
  async thanks(_kit, turn) {
    await turn.chat.sendText(chatTexts.thanks);
  },
  ...INQUIRY_COMMANDS,
  ...FAQ_ADMIN_COMMANDS,
  ...SESSION_COMMANDS,
};

async function apply(kit: HandlerKit, turn: TextTurn, existing: 'resume' | 'new'): Promise<void> {
  const programmeId = mainProgramme(kit).id;
  const input = { ...walkInput(kit, turn), programmeId, existing };
  const view = await startApplication(kit.deps, input);
  const isWalk = view.kind === 'step' || view.kind === 'overview' || view.kind === 'conflict';
  await (isWalk ? postWalkCard(kit, turn, view) : post(kit, turn, view));
}

/** Words of the walk without a walk: what they most likely mean then. */
export async function walkWordWithoutWalk(
  kit: HandlerKit,
  turn: TextTurn,
  command: WalkCommand,
): Promise<void> {
  switch (command) {
    case 'stop':
      await turn.chat.sendText(chatTexts.nothingToStop);
      return;
    case 'card':
    case 'whereAmI':
    case 'overview':
    case 'submit':
    case 'next':
      return await goOn(kit, turn);
    case 'previous':
    case 'skip':
    case 'why':
    case 'itIsQuestion':
      await turn.chat.sendText(chatTexts.askAway);
      return;
    case 'yes':
    case 'no':
    case 'itIsAnswer':
      await post(kit, turn, await helpView(kit, turn, 'lost'));
  }
}

/** Goes on with a draft. Who sent everything already sees that, instead of the start of another application. */
async function goOn(kit: HandlerKit, turn: TextTurn): Promise<void> {
  const view = await listFiles(kit.deps, actorOf(kit, turn));
  const allSent = view.files.length > 0 && view.files.every((file) => file.state !== 'draft');
  await (allSent ? post(kit, turn, view) : GENERAL_COMMANDS.apply(kit, turn));
}

/** In a group or channel everybody reads along: only what is no one's own is shown there. */
export async function sharedCommand(
  kit: HandlerKit,
  turn: TextTurn,
  command: Command,
): Promise<void> {
  switch (command) {
    case 'deadlines':
    case 'help':
    case 'greeting':
    case 'thanks':
    case 'inquiries':
    case 'askPeople':
    case 'channel':
    case 'faqList':
    case 'askedGroups':
    case 'sessionStart':
    case 'sessionStop':
      return await GENERAL_COMMANDS[command](kit, turn);
    default:
      await turn.chat.sendText(turnTexts.personalOnly);
  }
}

export function isWalkCommand(command: Command): command is WalkCommand {
  return Object.hasOwn(WALK_COMMANDS, command);
}
