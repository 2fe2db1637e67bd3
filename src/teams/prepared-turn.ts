import type { TurnContext } from 'botbuilder';
import type { NamedPerson } from '../domain/person.ts';
import type { BegunTurn, TurnStanding } from '../domain/turn-log.ts';
import type { Log } from '../log.ts';
import { referenceOf, scopeOf } from './conversation-reference.ts';
import type { Incoming } from './incoming.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import type { InvokeAnswer } from './invoke-answer.ts';
import { openPersonalChat } from './open-personal-chat.ts';
import { ownChat } from './own-chat.ts';
import { createTeamsChat } from './teams-chat.ts';
import type { CardTurn, EventTurn, ExtensionSubmitTurn } from './turn.ts';

/** A turn before it is known which handler takes it. */
export interface PreparedTurn {
  readonly base: EventTurn;
  readonly activity: IncomingActivity;
  readonly incoming: Incoming;
  readonly openPersonalChat: ExtensionSubmitTurn['openPersonalChat'];
  readonly openOwnChat: CardTurn['openOwnChat'];
  /** Sets the response to an invoke; the last one counts. */
  readonly answer: (answer: InvokeAnswer) => void;
}

/** What Teams calls a channel that people of other organisations can be in; others are standard or private. */
const SHARED_CHANNEL = 'shared';

export interface TurnParts {
  readonly context: TurnContext;
  readonly activity: IncomingActivity;
  readonly incoming: Incoming;
  readonly key: string;
  readonly turnId: string;
  readonly now: Date;
  readonly standing: TurnStanding;
  readonly walk: BegunTurn['walk'];
  readonly log: Log;
  readonly answer: (answer: InvokeAnswer) => void;
  readonly pauseMs?: () => number;
}

export function prepareTurn(parts: TurnParts): PreparedTurn {
  const { context, activity, incoming, key, turnId, now, standing, walk, log, answer, pauseMs } =
    parts;
  const [conversationId = '', threadId] = activity.conversation.id.split(';messageid=');
  const scope = scopeOf(activity);
  const personal = scope === 'personal';
  const options = { log, userId: activity.from?.id, personal, ...(pauseMs ? { pauseMs } : {}) };
  const base: EventTurn = {
    key,
    turnId,
    now,
    tenantId: activity.tenantId,
    person: personOf(activity),
    scope,
    conversationId,
    threadId,
    isSharedChannel: activity.channelData?.channel?.type === SHARED_CHANNEL,
    reference: referenceOf(activity),
    repeated: standing !== 'new',
    unfinished: standing === 'unanswered',
    ...(walk === undefined ? {} : { walk }),
    log,
    chat: createTeamsChat(context, options),
  };
  return {
    base,
    activity,
    incoming,
    openPersonalChat: () => openPersonalChat(context, base.reference, options),
    openOwnChat: (known) => ownChat(context, base.reference, known, options),
    answer,
  };
}

/** Who did it; undefined for events of Teams itself. */
export function personOf(activity: IncomingActivity): NamedPerson | undefined {
  const { from, tenantId } = activity;
  if (!from?.aadObjectId) return undefined;
  // An object id is of the tenant of the person, which in a shared channel may be another than that of the channel.
  const own = from.tenantId || tenantId;
  return { tenantId: own, objectId: from.aadObjectId, name: from.name?.trim() ?? '' };
}
