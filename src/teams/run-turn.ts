import { INVOKE_RESPONSE_KEY, type TurnContext } from 'botbuilder';
import type { Clock } from '../domain/clock.ts';
import type { Telemetry } from '../domain/ports-telemetry.ts';
import type { BegunTurn, TurnLog, TurnRefusal, TurnStanding } from '../domain/turn-log.ts';
import { errorFields, type Log } from '../log.ts';
import type { TurnRouter } from './application.ts';
import { type Arrival, arrive, CHANGES_NOTHING } from './arrive.ts';
import type { TurnCounter } from './count-turns.ts';
import { dialogAnswer, resultsAnswer } from './extension-answer.ts';
import type { HeldPlace } from './hold-place.ts';
import type { Incoming } from './incoming.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { bareAnswer, type InvokeAnswer, searchAnswer, textAnswer } from './invoke-answer.ts';
import { prepareTurn } from './prepared-turn.ts';
import { createTurnQueue, type TurnQueue, type TurnQueueLimits } from './serialise-turns.ts';
import { createTeamsChat } from './teams-chat.ts';
import { newTurnId } from './turn-id.ts';
import { createTurnsAtHand, type TurnsAtHand } from './turns-at-hand.ts';

/** What a person reads when the bot itself has something to say. */
export interface HostTexts {
  /** Something broke; nothing the person can help. Whoever looks for it in the log needs the code. */
  failed(code: string): string;
  /** Too much at a time in this conversation. */
  readonly busy: string;
  /** They sent too much, and nothing of theirs is looked at for a while. */
  readonly tooFast: string;
  /** A button was pressed and the bot has nothing else to say about it. */
  readonly noted: string;
}

export interface TurnRunnerOptions {
  readonly router: TurnRouter;
  readonly turnLog: TurnLog;
  readonly counter: TurnCounter;
  readonly limits: TurnQueueLimits;
  readonly clock: Clock;
  readonly log: Log;
  readonly texts: HostTexts;
  readonly pauseMs?: () => number;
  /** Counts turns; absent where nobody wants to know. */
  readonly telemetry?: Pick<Telemetry, 'turnEnded'>;
}

/** Runs the turn of an admitted activity. Never rejects for what a handler does; an invoke always gets its response. */
export type RunTurn = (
  context: TurnContext,
  activity: IncomingActivity,
  incoming: Incoming,
) => Promise<void>;

type Outcome = 'done' | 'repeated' | 'busy' | 'tooFast' | 'failed' | 'unknown';

export function createTurnRunner(given: TurnRunnerOptions): RunTurn {
  const { limits } = given;
  const options = {
    ...given,
    arrivals: createTurnQueue(limits),
    turns: createTurnQueue(limits),
    atHand: createTurnsAtHand(),
  };
  return async (context, activity, incoming) => {
    if (incoming.kind === 'ignored') return;
    const started = performance.now();
    const turnId = newTurnId();
    const turn = { context, activity, incoming, turnId, started, response: undefined };
    const conversation = activity.conversation.id;
    const outcome = await options.atHand.during(conversation, () => inOrder(turn, options));
    if (activity.type === 'invoke') {
      const value = turn.response ?? textAnswer(options.texts.noted);
      context.turnState.set(INVOKE_RESPONSE_KEY, { type: 'invokeResponse', value });
    }
    const ms = Math.round(performance.now() - started);
    const ended = { kind: incoming.kind, ...verbOf(incoming), ms, outcome };
    options.log.info({ turn: turnId, ...ended }, 'turn');
    options.telemetry?.turnEnded({ turnId, ...ended });
  };
}

interface RunnerParts extends TurnRunnerOptions {
  /** Turns are noted in the order of their arrival, and at once: a later one may come to another replica. */
  readonly arrivals: TurnQueue;
  /** Turns of this replica wait for each other here, so that only those of others have to be asked after. */
  readonly turns: TurnQueue;
  readonly atHand: TurnsAtHand;
}

interface TurnInProgress {
  readonly context: TurnContext;
  readonly activity: IncomingActivity;
  readonly incoming: Incoming;
  readonly turnId: string;
  readonly started: number;
  response: InvokeAnswer | undefined;
}

async function inOrder(turn: TurnInProgress, options: RunnerParts): Promise<Outcome> {
  const { incoming, activity } = turn;
  if (incoming.kind === 'unknownInvoke') {
    turn.response = bareAnswer(incoming.status);
    return 'unknown';
  }
  const conversation = activity.conversation.id;
  const note = () => {
    const isOnly = options.atHand.isOnly(conversation);
    return arrive({ activity, incoming, now: options.clock.now(), isOnly }, options);
  };
  // Whoever types should not wait for their own earlier letters.
  if (CHANGES_NOTHING.has(incoming.kind)) return guarded(turn, await note(), options);
  const state: { arrival?: Arrival; outcome: Outcome } = { outcome: 'busy' };
  await options.arrivals.run(conversation, async () => {
    state.arrival = await note();
  });
  const { arrival } = state;
  if (arrival) {
    const ran = await options.turns.run(conversation, async () => {
      state.outcome = await guarded(turn, arrival, options);
    });
    if (ran === 'busy') await arrival.held?.leave();
  }
  if (state.outcome === 'busy') await say(options.texts.busy, turn, options);
  return state.outcome;
}

async function guarded(
  turn: TurnInProgress,
  arrival: Arrival,
  options: RunnerParts,
): Promise<Outcome> {
  try {
    return await once(turn, arrival, options);
  } catch (error) {
    options.log.error({ turn: turn.turnId, ...errorFields(error) }, 'turn failed');
    await say(options.texts.failed(turn.turnId), turn, options);
    return 'failed';
  } finally {
    await arrival.held?.leave();
  }
}

/** Hands the turn over unless an earlier delivery was dealt with. A failed turn stays unanswered, so it may come again. */
async function once(
  turn: TurnInProgress,
  arrival: Arrival,
  options: RunnerParts,
): Promise<Outcome> {
  const { incoming, activity, context, turnId } = turn;
  const { clock, pauseMs } = options;
  const { key, held } = arrival;
  const begun = await arrival.begun;
  if (begun === 'tooFast' || begun === 'stillTooFast') {
    await sayTooFast(turn, begun, options);
    return 'tooFast';
  }
  const standing = await standingInTurn(turn, arrival, begun, options);
  if (standing === 'busy') return 'busy';
  const isExecute = incoming.kind === 'cardAction' && incoming.way === 'execute';
  if (standing === 'answered' && !isExecute) {
    turn.response = bareAnswer(200);
    return 'repeated';
  }
  const now = clock.now();
  const log = options.log.child({ turn: turnId });
  const answer = (response: InvokeAnswer): void => {
    turn.response = response;
  };
  const own = pauseMs ? { pauseMs } : {};
  const { walk } = begun;
  const parts = {
    context,
    activity,
    incoming,
    key,
    turnId,
    now,
    standing,
    walk,
    log,
    answer,
    ...own,
  };
  await options.router.route(context, prepareTurn(parts));
  if (held && standing !== 'answered') await markAnswered(key, held, options.turnLog, log);
  return standing === 'new' ? 'done' : 'repeated';
}

/** How the turn stands once every earlier one of its conversation is done, whichever replica has it. */
async function standingInTurn(
  { started }: TurnInProgress,
  { key, held }: Arrival,
  { standing, waits }: BegunTurn,
  { turnLog, limits }: RunnerParts,
): Promise<TurnStanding | 'busy'> {
  if (!held) return standing;
  if (waits && !(await held.becomesFirst(started + limits.maxWaitMs))) return 'busy';
  // An earlier delivery may have been dealt with meanwhile.
  return standing === 'new' ? 'new' : await turnLog.standing(key);
}

/** Once in the chat, and then no more until they slow down; what is pressed or looked up always gets its response. */
async function sayTooFast(
  turn: TurnInProgress,
  refusal: TurnRefusal,
  options: TurnRunnerOptions,
): Promise<void> {
  const { incoming, activity } = turn;
  const inResponse = activity.type === 'invoke' && incoming.kind !== 'fileConsent';
  if (refusal === 'tooFast' || inResponse) await say(options.texts.tooFast, turn, options);
  else if (activity.type === 'invoke') turn.response = bareAnswer(200);
}

/** The person has their answer; that it could not be noted is no reason to tell them of a fault. */
async function markAnswered(
  key: string,
  held: HeldPlace,
  turnLog: TurnLog,
  log: Log,
): Promise<void> {
  held.letGo();
  try {
    await turnLog.answered(key, held.place);
  } catch (error) {
    log.error(errorFields(error), 'could not note that the turn is answered');
  }
}

/** Says it in the way that fits the activity: in the response, or else as a message. */
async function say(text: string, turn: TurnInProgress, options: TurnRunnerOptions): Promise<void> {
  const { incoming, activity, context, turnId } = turn;
  if (incoming.kind === 'cardAction' && incoming.way === 'execute') {
    turn.response = textAnswer(text);
  } else if (incoming.kind === 'search') {
    turn.response = searchAnswer([]);
  } else if (incoming.kind === 'extensionQuery') {
    turn.response = resultsAnswer({ kind: 'message', text });
  } else if (incoming.kind === 'extensionOpen' || incoming.kind === 'extensionSubmit') {
    turn.response = dialogAnswer({ kind: 'message', text });
  } else if (incoming.kind !== 'installed' && incoming.kind !== 'removed') {
    if (activity.type === 'invoke') turn.response = bareAnswer(200);
    const { log } = options;
    const chat = createTeamsChat(context, { log, userId: undefined, personal: false });
    try {
      await chat.sendText(text);
    } catch (error) {
      options.log.error({ turn: turnId, ...errorFields(error) }, 'could not tell of the fault');
    }
  }
}

/** A verb comes from the client: only what looks like one is logged. */
function verbOf(incoming: Incoming): { readonly verb?: string } {
  if (incoming.kind !== 'cardAction' || incoming.verb === undefined) return {};
  return { verb: /^[\w.-]{1,40}$/.test(incoming.verb) ? incoming.verb : 'unreadable' };
}
