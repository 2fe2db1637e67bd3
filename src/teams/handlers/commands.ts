import type { Command } from '../../domain/understand.ts';
import type { FileLine } from '../../domain/views.ts';
import { caseworkReplies } from '../../texts/casework-replies.ts';
import { chatTexts } from '../../texts/chat-texts.ts';
import { groupReplies } from '../../texts/group-texts.ts';
import { meetingReplies } from '../../texts/meeting-replies.ts';
import { reminderReplies } from '../../texts/reminder-replies.ts';
import { trajectoryReplies } from '../../texts/trajectory-replies.ts';
import { turnTexts } from '../../texts/turn-texts.ts';
import { showInvite } from '../../use-cases/invite-colleague.ts';
import { listFiles } from '../../use-cases/list-files.ts';
import { showPrivacy } from '../../use-cases/privacy.ts';
import { showDeadlines } from '../../use-cases/show-deadlines.ts';
import { startApplication } from '../../use-cases/start-application.ts';
import type { TextTurn } from '../turn.ts';
import { ANNOUNCEMENT_COMMANDS } from './announcement-commands.ts';
import { CASE_COMMANDS, caseText, showStatus } from './case-commands.ts';
import { FAQ_ADMIN_COMMANDS } from './faq-admin-commands.ts';
import { FIGURE_COMMANDS } from './figure-commands.ts';
import { FOLLOW_COMMANDS } from './follow-commands.ts';
import { GROUP_COMMANDS } from './group-commands.ts';
import { helpView } from './help.ts';
import { IMPORT_COMMANDS } from './import-commands.ts';
import { INQUIRY_COMMANDS } from './inquiry-commands.ts';
import { type HandlerKit, post, walkInput } from './kit.ts';
import { KNOWLEDGE_COMMANDS } from './knowledge-commands.ts';
import { mainProgramme } from './main-programme.ts';
import { MEETING_COMMANDS } from './meeting-show.ts';
import { REMINDER_COMMANDS } from './reminder-commands.ts';
import { ROLE_COMMANDS } from './role-commands.ts';
import { ROUND_COMMANDS } from './round-commands.ts';
import { SESSION_COMMANDS } from './session-commands.ts';
import { showOwnSheet } from './sheet-show.ts';
import { postWalkCard } from './sync-card.ts';
import { TRAJECTORY_COMMANDS } from './trajectory-commands.ts';
import { WALK_COMMANDS, type WalkCommand } from './walk-commands.ts';

export type GeneralCommand = Exclude<Command, WalkCommand>;

type CommandHandler = (kit: HandlerKit, turn: TextTurn) => Promise<void>;

/** Words that work anywhere in a personal chat, also while a question is open. */
export const GENERAL_COMMANDS: Readonly<Record<GeneralCommand, CommandHandler>> = {
  apply: (kit, turn) => apply(kit, turn, 'resume'),
  applyNew: (kit, turn) => apply(kit, turn, 'new'),
  status: showStatus,
  async deadlines(kit, turn) {
    await post(kit, turn, await showDeadlines(kit.deps));
  },
  async help(kit, turn) {
    await post(kit, turn, await helpView(kit, turn, 'help'));
  },
  async privacy(kit, turn) {
    await post(kit, turn, await showPrivacy(kit.deps, kit.actor));
  },
  async invite(kit, turn) {
    const { actor } = kit;
    const files = await listFiles(kit.deps, actor);
    // Who applies for nothing but handles files means a colleague of theirs.
    if (files.files.length === 0 && actor.caseworkerOf.length > 0) {
      return await ROLE_COMMANDS.roles(kit, turn);
    }
    const own = files.files.filter(({ role }) => role === 'owner');
    const drafts = own.filter(({ state }) => state === 'draft');
    // Without a draft it is the guidance that colleagues are wanted for.
    const open = drafts.length > 0 ? drafts : own.filter(({ state }) => state === 'selected');
    const [only, ...others] = open;
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
  ...CASE_COMMANDS,
  ...ROUND_COMMANDS,
  ...IMPORT_COMMANDS,
  ...ROLE_COMMANDS,
  ...FIGURE_COMMANDS,
  ...MEETING_COMMANDS,
  ...TRAJECTORY_COMMANDS,
  ...FOLLOW_COMMANDS,
  ...ANNOUNCEMENT_COMMANDS,
  ...GROUP_COMMANDS,
  ...KNOWLEDGE_COMMANDS,
  ...REMINDER_COMMANDS,
  sheet: showOwnSheet,
};

async function apply(kit: HandlerKit, turn: TextTurn, existing: 'resume' | 'new'): Promise<void> {
  // "aanvragen" are the files of others to who handles them.
  if (await caseText(kit, turn)) return;
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
    case 'takeOver':
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
  const view = await listFiles(kit.deps, kit.actor);
  const isOpen = ({ state, moreAsked }: FileLine) => state === 'draft' || moreAsked !== undefined;
  const allSent = view.files.length > 0 && !view.files.some(isOpen);
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
    case 'rounds':
    case 'roles':
    case 'experts':
    case 'figures':
    case 'experiences':
    case 'follow':
    case 'followStop':
    case 'announce':
    case 'announcements':
      return await GENERAL_COMMANDS[command](kit, turn);
    case 'cases':
      await turn.chat.sendText(caseworkReplies.ownChatOnly);
      return;
    case 'meetings':
      await turn.chat.sendText(meetingReplies.ownChatOnly);
      return;
    case 'agenda':
    case 'reminders':
    case 'myReminders':
    case 'remindersStop':
    case 'remindersOn':
      await turn.chat.sendText(reminderReplies.ownChatOnly);
      return;
    case 'workingGroup':
    case 'themeGroups':
      await turn.chat.sendText(groupReplies.ownChatOnly);
      return;
    case 'sheet':
    case 'trajectory':
      await turn.chat.sendText(trajectoryReplies.ownChatOnly);
      return;
    default:
      await turn.chat.sendText(turnTexts.personalOnly);
  }
}

export function isWalkCommand(command: Command): command is WalkCommand {
  return Object.hasOwn(WALK_COMMANDS, command);
}
