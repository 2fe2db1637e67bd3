import { type CardAction, readCardAction } from '../../cards/card-action.ts';
import { dialogCard } from '../../cards/dialog-card.ts';
import { renderView } from '../../cards/render-view.ts';
import type { ChatPlace } from '../../domain/chat-place.ts';
import type { AskView, InquirySentView } from '../../domain/views-questions.ts';
import { errorFields } from '../../log.ts';
import { extensionTexts } from '../../texts/extension-texts.ts';
import { maskedSentence } from '../../texts/masked-texts.ts';
import { personalPlace } from '../../use-cases/person-place.ts';
import { sendInquiry } from '../../use-cases/send-inquiry.ts';
import { startInquiry } from '../../use-cases/start-inquiry.ts';
import { askView } from '../../use-cases/views/ask-view.ts';
import { EXTENSION_COMMANDS } from '../extension-commands.ts';
import type { BaseTurn, DialogAnswer, ExtensionOpenTurn, ExtensionSubmitTurn } from '../turn.ts';
import { type HandlerKit, profileOf } from './kit.ts';

type Typed = Extract<CardAction, { verb: 'inquiry.send' }>;

/** Opens the form for a question with the text of a message in it, in any chat. */
export async function openAskDialog(
  kit: HandlerKit,
  turn: ExtensionOpenTurn,
): Promise<DialogAnswer> {
  if (turn.commandId !== EXTENSION_COMMANDS.askPeople) return refuse(turn, 'unknownCommand');
  const view = await startInquiry(kit.deps, {
    actor: kit.actor,
    // Only this person sees the dialog, wherever it was opened.
    where: { scope: 'personal', conversationId: '' },
    text: turn.text,
    profile: profileOf(kit, turn),
  });
  return form(kit, view);
}

/**
 * Sends the question of the dialog. What is not right, or fails, comes back as the form with all that was
 * typed. The answer goes to the person's own chat with the bot, which need not be in this conversation.
 */
export async function submitAskDialog(
  kit: HandlerKit,
  turn: ExtensionSubmitTurn,
): Promise<DialogAnswer> {
  if (turn.commandId !== EXTENSION_COMMANDS.askPeople) return refuse(turn, 'unknownCommand');
  const read = readCardAction(turn.value);
  if (!read.ok) return refuse(turn, read.reason);
  if (read.value.verb !== 'inquiry.send') return refuse(turn, 'otherVerb');
  try {
    return await send(kit, turn, read.value);
  } catch (error) {
    turn.log.error(errorFields(error), 'question of a dialog not sent');
    return form(kit, formOf(kit, read.value));
  }
}

async function send(
  kit: HandlerKit,
  turn: ExtensionSubmitTurn,
  { verb: _, nonce: __, ...typed }: Typed,
): Promise<DialogAnswer> {
  const place = await placeOf(kit, turn);
  const who = { turnKey: turn.key, actor: kit.actor, place };
  const view = await sendInquiry(kit.deps, { ...who, ...typed });
  return view.kind === 'ask' ? form(kit, view) : { kind: 'message', text: sentText(view, place) };
}

async function placeOf(kit: HandlerKit, turn: ExtensionSubmitTurn): Promise<ChatPlace> {
  const { userId } = turn.reference;
  const known = await personalPlace(kit.deps.work.stores, turn.person, userId);
  if (known !== undefined) return known;
  const opened = await turn.openPersonalChat();
  return opened ?? { ...turn.reference, conversationId: '', scope: 'personal' };
}

function sentText(view: InquirySentView, place: ChatPlace): string {
  const { recipient, repeated, answerTo, masked } = view;
  const { reference } = view.line;
  const way = place.conversationId === '' ? 'mail' : answerTo;
  const sentence = repeated
    ? extensionTexts.sentBefore(recipient, reference)
    : extensionTexts.sent(recipient, reference, way);
  return masked.length === 0 ? sentence : `${sentence} ${maskedSentence(masked)}`;
}

/** The list of municipalities goes along: whether a client asks the bot for it in a dialog is nowhere promised. */
function form({ municipalityChoices }: HandlerKit, view: AskView): DialogAnswer {
  const { card } = renderView(view, { municipalityChoices, typeahead: false });
  return { kind: 'card', title: extensionTexts.dialogTitle, card: dialogCard(card) };
}

/** What was typed, without asking anything of a database that may be gone. */
function formOf({ deps }: HandlerKit, typed: Typed): AskView {
  const { askedId, text = '', programmeId = '', municipality = '', email = '' } = typed;
  const fields = { askedId, text, programmeId, municipality, email, dossiers: [], dossierId: '' };
  return askView(deps, fields, extensionTexts.failed);
}

function refuse(turn: BaseTurn, refused: string): DialogAnswer {
  turn.log.warn({ refused }, 'message extension');
  return { kind: 'message', text: extensionTexts.unknownCommand };
}
