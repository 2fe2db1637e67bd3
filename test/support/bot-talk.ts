import { type Activities, createActivities, type TestPerson } from './activities.ts';
import { buttonOf, cardInputs, cardTexts, findButton } from './card-client.ts';
import type { ConnectorCall, FakeConnector, SentActivity } from './fake-connector.ts';
import { type PostAnswer, postJson } from './post-json.ts';

/** What a bot answered to one activity. */
export interface Reply {
  readonly status: number;
  /** Of an Action.Execute: the card that takes the place of the pressed one, or the sentence beside it. */
  readonly response: { readonly type?: string; readonly value?: unknown } | undefined;
  /** What it sent, changed and deleted meanwhile in this conversation. */
  readonly calls: readonly ConnectorCall[];
  /** Every sentence the person reads now outside cards: the response's and those of messages. */
  readonly texts: readonly string[];
  /** Every card the person sees now, the response's first. */
  readonly cards: readonly unknown[];
  /** The card to go on with: the response's, else the last one sent. Undefined without one. */
  readonly card: unknown;
  /** Everything above as text, for looking up words. */
  readonly all: string;
}

export interface PressOptions {
  /** Action.Execute (the default), or the Action.Submit that older clients fall back to. */
  readonly via?: 'execute' | 'submit';
  /** The message that holds the card. */
  readonly cardId?: string;
  /** The same id again is the same activity, delivered again. */
  readonly activityId?: string;
  readonly where?: 'personal' | 'groupChat' | 'channel';
  readonly channelType?: 'standard' | 'private' | 'shared';
  readonly tenantId?: string;
}

export type SayOptions = Pick<PressOptions, 'activityId' | 'where' | 'channelType' | 'tenantId'>;

/** Speaking to a bot the way Teams does. */
export interface BotTalk {
  readonly activities: Activities;
  /** Types a message. */
  say(person: TestPerson, text: string, options?: SayOptions): Promise<Reply>;
  /** Presses a button that need not be on any card. */
  press(
    person: TestPerson,
    verb: string,
    data: object,
    inputs?: Readonly<Record<string, string>>,
    options?: PressOptions,
  ): Promise<Reply>;
  /** Presses the button with this title on a card, with what its inputs hold and what was typed into them. */
  click(
    person: TestPerson,
    card: unknown,
    title: string,
    typed?: Readonly<Record<string, string>>,
    options?: PressOptions,
  ): Promise<Reply>;
  /** Delivers any activity. */
  send(activity: object): Promise<Reply>;
}

export function createBotTalk(url: string, connector: FakeConnector): BotTalk {
  const activities = createActivities(connector.serviceUrl);
  const send = async (activity: object): Promise<Reply> => {
    const before = connector.calls.length;
    const answer = await postJson(`${url}/api/messages`, activity);
    const where = conversationOf(activity);
    const calls = connector.calls.slice(before).filter((call) => call.conversationId === where);
    return replyOf(answer, calls);
  };
  const press: BotTalk['press'] = (person, verb, data, inputs = {}, options = {}) => {
    const about = activityOptions(person, options);
    const all = { verb, ...data, ...inputs };
    return send(
      options.via === 'submit'
        ? activities.submit(all, about)
        : activities.execute(verb, all, about),
    );
  };
  return {
    activities,
    send,
    press,
    say: (person, text, options = {}) =>
      send(activities.message(text, activityOptions(person, options))),
    click(person, card, title, typed = {}, options = {}) {
      const { verb, data, withInputs } = buttonOf(card, title);
      const inputs = withInputs ? { ...cardInputs(card), ...prefixed(typed) } : {};
      return press(person, verb, data, inputs, options);
    },
  };
}

export { cardTexts, findButton };

/** Inputs of questions are named by the question alone in tests. */
function prefixed(typed: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).map(([id, value]) => [
      id === 'merged' || id === 'objectId' ? id : `answer:${id}`,
      value,
    ]),
  );
}

function activityOptions(from: TestPerson, options: PressOptions) {
  const { cardId, activityId, where, channelType, tenantId } = options;
  return {
    from,
    ...(cardId === undefined ? {} : { replyToId: cardId }),
    ...(activityId === undefined ? {} : { id: activityId }),
    ...(where === undefined ? {} : { where }),
    ...(channelType === undefined ? {} : { channelType }),
    ...(tenantId === undefined ? {} : { tenantId }),
  };
}

function conversationOf(activity: object): string {
  const about: { conversation?: { id?: string } } = activity;
  return about.conversation?.id ?? '';
}

const CARD = 'application/vnd.microsoft.card.adaptive';

function replyOf({ status, body }: PostAnswer, calls: readonly ConnectorCall[]): Reply {
  const response = isResponse(body) ? body : undefined;
  const answered = response?.type === CARD ? [response.value] : [];
  const said = typeof response?.value === 'string' ? [response.value] : [];
  const sent = calls.flatMap((call) =>
    (call.body?.attachments ?? [])
      .filter((item) => item.contentType === CARD)
      .map((item) => item.content),
  );
  const texts = [...said, ...calls.flatMap(({ body: sentBody }) => asRead(sentBody))];
  const cards = [...answered, ...sent];
  const card = answered[0] ?? sent.at(-1);
  const all = [...texts, ...cards.flatMap(cardTexts)].join('\n');
  return { status, response, calls, texts, cards, card, all };
}

/** The text of a message as a person reads it. */
function asRead({ text, textFormat }: SentActivity = {}): readonly string[] {
  if (text === undefined) return [];
  if (textFormat !== 'xml') return [text];
  const lines = text.replaceAll('<br>', '\n');
  return [lines.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))];
}

function isResponse(body: unknown): body is { type?: string; value?: unknown } {
  return typeof body === 'object' && body !== null && 'value' in body;
}
