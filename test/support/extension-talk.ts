import type { ActivityOptions, TestPerson } from './activities.ts';
import { cardInputs } from './card-client.ts';
import { partsOfType } from './card-parts.ts';
import { postJson } from './post-json.ts';
import type { TestBot } from './test-bot.ts';

/** A result of the search: what the list shows, and the card that goes in the message. */
export interface FoundItem {
  readonly title: string;
  readonly text: string;
  readonly card: unknown;
}

/** What a client makes of the answer of a message extension. */
export interface ExtensionReply {
  readonly status: number;
  readonly items: readonly FoundItem[];
  /** The card of the dialog, when there is one. */
  readonly card: unknown;
  /** The sentence in place of results, or with which a dialog ends. */
  readonly message: string | undefined;
  readonly body: unknown;
}

type Options = Omit<ActivityOptions, 'from'> & { readonly commandId?: string };

/** Types in the search box of the extension; `undefined` right after it was opened. */
export async function search(
  bot: TestBot,
  person: TestPerson,
  typed: string | undefined,
  options: Options & { readonly skip?: number } = {},
): Promise<ExtensionReply> {
  const parameters = [
    typed === undefined ? { name: 'initialRun', value: 'true' } : { name: 'vraag', value: typed },
  ];
  const queryOptions = { skip: options.skip ?? 0, count: 25 };
  const value = { commandId: options.commandId ?? 'searchFaq', parameters, queryOptions };
  return await invoke(bot, person, 'composeExtension/query', value, options);
}

/** Opens the dialog on a message with this HTML. */
export async function openOn(
  bot: TestBot,
  person: TestPerson,
  content: string,
  options: Options = {},
): Promise<ExtensionReply> {
  const messagePayload = { id: '1611060744833', body: { contentType: 'html', content } };
  return await openWith(bot, person, messagePayload, options);
}

/** Opens the dialog on whatever the client says the message is. */
export async function openWith(
  bot: TestBot,
  person: TestPerson,
  messagePayload: unknown,
  options: Options = {},
): Promise<ExtensionReply> {
  const commandId = options.commandId ?? 'askPeople';
  const value = { commandId, commandContext: 'message', messagePayload };
  return await invoke(bot, person, 'composeExtension/fetchTask', value, options);
}

/** Sends a dialog with this data. */
export async function submit(
  bot: TestBot,
  person: TestPerson,
  data: unknown,
  options: Options = {},
): Promise<ExtensionReply> {
  const commandId = options.commandId ?? 'askPeople';
  const value = { commandId, commandContext: 'message', data };
  return await invoke(bot, person, 'composeExtension/submitAction', value, options);
}

async function invoke(
  bot: TestBot,
  from: TestPerson,
  name: string,
  value: object,
  options: Options,
): Promise<ExtensionReply> {
  const activity = bot.activities.invoke(name, value, { where: 'groupChat', ...options, from });
  return await deliver(bot, activity);
}

/** Delivers an activity of the extension as it is. */
export async function deliver(bot: TestBot, activity: object): Promise<ExtensionReply> {
  const { status, body } = await postJson(`${bot.url}/api/messages`, activity);
  const answer: Answer = typeof body === 'object' && body !== null ? body : {};
  const { composeExtension, task } = answer;
  const shown = typeof task?.value === 'object' ? task.value.card?.content : undefined;
  return {
    status,
    items: (composeExtension?.attachments ?? []).map(({ content, preview }) => ({
      ...preview.content,
      card: content,
    })),
    card: shown,
    message: composeExtension?.text ?? (typeof task?.value === 'string' ? task.value : undefined),
    body,
  };
}

interface Answer {
  readonly composeExtension?: {
    readonly text?: string;
    readonly attachments?: readonly {
      readonly content: unknown;
      readonly preview: { readonly content: { readonly title: string; readonly text: string } };
    }[];
  };
  readonly task?: { readonly value?: string | { readonly card?: { readonly content: unknown } } };
}

/** What a client sends for the button of a dialog: its data, what the inputs hold, and what was typed. */
export function dialogData(
  card: unknown,
  typed: Readonly<Record<string, string>> = {},
): Readonly<Record<string, unknown>> {
  const [button, ...others] = partsOfType(card, /^Action\./);
  if (button?.type !== 'Action.Submit' || others.length > 0) {
    throw new Error('A dialog has one button, and it is an Action.Submit.');
  }
  const data = typeof button.data === 'object' && button.data !== null ? button.data : {};
  return { ...data, ...cardInputs(card), ...typed };
}
