import { Application, TurnState } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { createExecuteChat, createSubmitChat } from './card-chat.ts';
import { dialogAnswer, resultsAnswer } from './extension-answer.ts';
import type { Incoming, IncomingKind } from './incoming.ts';
import { bareAnswer, searchAnswer } from './invoke-answer.ts';
import type { PreparedTurn } from './prepared-turn.ts';
import type { BaseTurn, CardTurn, EventTurn, SentFile, TurnHandlers } from './turn.ts';

/** Takes a prepared turn to its handler; does nothing for a kind without one. */
export interface TurnRouter {
  route(context: TurnContext, turn: PreparedTurn): Promise<void>;
}

/** Fetches a file from the address that came with a message. */
export type FetchSentFile = (downloadUrl: string) => ReturnType<SentFile['read']>;

/** teams-ai routes, one route per kind of activity. It keeps no state, sends no typing and reads no text. */
export function createTurnRouter(handlers: TurnHandlers, fetchSent: FetchSentFile): TurnRouter {
  const app = new QuietApplication({
    turnStateFactory: () => new NoTurnState(),
    removeRecipientMention: false,
    startTypingTimer: false,
  });
  addRoute(app, 'message', ({ base }, { text, hasFile, file: sent, mentioned }) => {
    const addressed = mentioned || base.scope === 'personal';
    const file = sent && {
      name: sent.name,
      ...(sent.link === undefined ? {} : { link: sent.link }),
      read: () => fetchSent(sent.downloadUrl),
    };
    return handlers.message({ ...byPerson(base), text, hasFile, file, addressed });
  });
  addRoute(app, 'cardAction', (turn, action) => handlers.cardAction(cardTurn(turn, action)));
  addRoute(app, 'search', async ({ base, answer }, { dataset, query, limit }) => {
    const results = await handlers.search({ ...byPerson(base), dataset, query, limit });
    answer(searchAnswer(results.slice(0, limit)));
  });
  addRoute(app, 'fileConsent', async ({ base, activity, answer }, { action, context, upload }) => {
    const cardActivityId = activity.replyToId ?? undefined;
    const turn = { ...byPerson(base), action, context, upload, cardActivityId };
    await handlers.fileConsent(turn);
    answer(bareAnswer(200));
  });
  addExtensionRoutes(app, handlers);
  addRoute(app, 'installed', ({ base }) => handlers.installed(base));
  addRoute(app, 'removed', ({ base }) => handlers.removed(base));
  return {
    async route(context, turn) {
      context.turnState.set(PREPARED, turn);
      await app.run(context);
    },
  };
}

function addExtensionRoutes(app: QuietApplication, handlers: TurnHandlers): void {
  addRoute(app, 'extensionQuery', async ({ base, answer }, { kind: _, ...asked }) => {
    answer(resultsAnswer(await handlers.extensionQuery({ ...byPerson(base), ...asked })));
  });
  addRoute(app, 'extensionOpen', async ({ base, answer }, { commandId, text }) => {
    answer(dialogAnswer(await handlers.extensionOpen({ ...byPerson(base), commandId, text })));
  });
  addRoute(app, 'extensionSubmit', async (prepared, { commandId, value }) => {
    const { base, answer, openPersonalChat } = prepared;
    const turn = { ...byPerson(base), commandId, value, openPersonalChat };
    answer(dialogAnswer(await handlers.extensionSubmit(turn)));
  });
}

const PREPARED = Symbol('prepared turn');

/** teams-ai sends "typing" every second and shares one timer among all people, whatever its options say. */
class QuietApplication extends Application {
  override startTypingTimer(): void {}
  override stopTypingTimer(): void {}
}

/** Our state is in the database. Without keys of its own teams-ai demands ids that events may lack. */
class NoTurnState extends TurnState {
  protected override onComputeStorageKeys(): Promise<Record<string, string>> {
    return Promise.resolve(NO_KEYS);
  }
}
const NO_KEYS = { conversation: 'none', user: 'none' };

type OfKind<K extends IncomingKind> = Extract<Incoming, { readonly kind: K }>;

function addRoute<K extends IncomingKind>(
  app: QuietApplication,
  kind: K,
  run: (turn: PreparedTurn, incoming: OfKind<K>) => Promise<void>,
): void {
  const turnIn = (context: TurnContext): PreparedTurn | undefined =>
    context.turnState.get<PreparedTurn | undefined>(PREPARED);
  app.addRoute(
    (context) => Promise.resolve(turnIn(context)?.incoming.kind === kind),
    async (context) => {
      const turn = turnIn(context);
      if (turn && isOfKind(turn.incoming, kind)) await run(turn, turn.incoming);
    },
  );
}

function isOfKind<K extends IncomingKind>(incoming: Incoming, kind: K): incoming is OfKind<K> {
  return incoming.kind === kind;
}

function byPerson(base: EventTurn): BaseTurn {
  const { person } = base;
  if (!person) throw new TypeError('a turn of a person came without one');
  return { ...base, person };
}

function cardTurn(turn: PreparedTurn, action: OfKind<'cardAction'>): CardTurn {
  const { base, activity, answer, openOwnChat } = turn;
  const cardActivityId = activity.replyToId ?? undefined;
  const chat =
    action.way === 'execute'
      ? createExecuteChat(base.chat, cardActivityId, answer)
      : createSubmitChat(base.chat, cardActivityId);
  const { verb, value } = action;
  return { ...byPerson(base), verb, value, cardActivityId, chat, openOwnChat };
}
