import { type Activity, ActivityTypes, TeamsInfo, type TurnContext } from 'botbuilder';
import type { Log } from '../log.ts';
import { aiLabel } from './ai-label.ts';
import type { Chat, TeamChannel, TextOptions } from './chat.ts';
import { callConnector, refusalStatus } from './connector-call.ts';
import { plainAsHtml } from './plain-as-html.ts';

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const CONSENT_TYPE = 'application/vnd.microsoft.teams.card.file.consent';
const FILE_TYPE = 'application/vnd.microsoft.teams.card.file.info';

export interface ChatOptions {
  readonly log: Log;
  /** The person to write to or about; absent where there is nobody. */
  readonly userId: string | undefined;
  readonly personal: boolean;
  readonly pauseMs?: () => number;
}

/** The conversation of this context. Text and cards go in messages of their own: together Teams gives no id. */
export function createTeamsChat(context: TurnContext, options: ChatOptions): Chat {
  const send = async (activity: Partial<Activity>): Promise<string | undefined> => {
    const sent = await callConnector(() => context.sendActivity(activity), options.pauseMs);
    return sent?.id || undefined;
  };
  const taken = async (verb: string, call: () => Promise<unknown>): Promise<boolean> => {
    try {
      await callConnector(call, options.pauseMs);
      return true;
    } catch (error) {
      const status = refusalStatus(error);
      if (status === undefined) throw error;
      options.log.info({ verb, status }, 'Teams did not take a change');
      return false;
    }
  };
  return {
    sendText: (text, style) => send(textMessage(text, style, options)),
    sendCard: (card, summary, generated) =>
      send({ ...cardMessage(card, summary), ...(generated ? aiLabel(generated) : {}) }),
    updateCard: (id, card, summary) =>
      taken('update', () => context.updateActivity({ ...cardMessage(card, summary), id })),
    deleteMessage: (id) => taken('delete', () => context.deleteActivity(id)),
    sendFileConsent: ({ filename: name, ...content }) =>
      send({ type: MESSAGE, attachments: [{ contentType: CONSENT_TYPE, name, content }] }),
    sendFileInfo: ({ contentUrl, name, uniqueId, fileType }) =>
      send({
        type: MESSAGE,
        attachments: [
          { contentType: FILE_TYPE, contentUrl, name, content: { uniqueId, fileType } },
        ],
      }),
    member: () => readMember(context, options),
    channels: () => readChannels(context, options),
  };
}

const MESSAGE = ActivityTypes.Message;

function textMessage(
  text: string,
  style: TextOptions | undefined,
  options: ChatOptions,
): Partial<Activity> {
  const message =
    style?.format === 'markdown'
      ? { type: MESSAGE, text, textFormat: 'markdown' }
      : { type: MESSAGE, text: plainAsHtml(text), textFormat: 'xml' };
  if (!style?.suggested || style.suggested.length === 0 || !options.personal) return message;
  const actions = style.suggested.map((title) => ({ type: 'imBack', title, value: title }));
  return { ...message, suggestedActions: { to: options.userId ? [options.userId] : [], actions } };
}

/** A card as a message, with what a notification shows. */
export function cardMessage(card: unknown, summary: string): Partial<Activity> {
  return { type: MESSAGE, summary, attachments: [{ contentType: CARD_TYPE, content: card }] };
}

async function readMember(context: TurnContext, { userId, log }: ChatOptions) {
  if (!userId) return undefined;
  try {
    const { name, email } = await TeamsInfo.getMember(context, userId);
    return { name, ...(email ? { email } : {}) };
  } catch (error) {
    log.info({ verb: 'member', status: refusalStatus(error) }, 'Teams did not tell who this is');
    return undefined;
  }
}

async function readChannels(
  context: TurnContext,
  { log, pauseMs }: ChatOptions,
): Promise<readonly TeamChannel[] | undefined> {
  if (context.activity.conversation?.conversationType !== 'channel') return undefined;
  try {
    const channels = await callConnector(() => TeamsInfo.getTeamChannels(context), pauseMs);
    return channels?.flatMap(({ id, name }) => (id ? [{ id, name: name ?? '' }] : []));
  } catch (error) {
    log.info({ verb: 'channels', status: refusalStatus(error) }, 'Teams did not list channels');
    return undefined;
  }
}
