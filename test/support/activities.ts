import { randomUUID } from 'node:crypto';

/** Somebody in a test, as Teams tells of them. */
export interface TestPerson {
  readonly id: string;
  readonly aadObjectId: string;
  readonly name: string;
}

export const TENANT = '3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096';
export const AN = testPerson('An Peeters', '7c1e4a90-3b52-4d8f-a6e7-10f5c9b28d31');
export const BRAM = testPerson('Bram De Smet', '7c1e4a90-3b52-4d8f-a6e7-10f5c9b28d32');
export const BOT = { id: '28:5d0f7b3e-2c64-4f7e-9a53-0c1b7e6a9d42', name: 'Kernbot' };

export function testPerson(name: string, aadObjectId: string): TestPerson {
  return { id: `29:1${name.toLowerCase().replaceAll(' ', '-')}`, aadObjectId, name };
}

export const CHANNEL_ID = '19:centrum@thread.tacv2';
export const GROUP_ID = '19:overleg@thread.v2';

export interface ActivityOptions {
  readonly from?: TestPerson;
  /** Where it happens; the personal chat of `from` when absent. */
  readonly where?: 'personal' | 'groupChat' | 'channel';
  /** Of a channel; a standard one when absent. */
  readonly channelType?: 'standard' | 'private' | 'shared';
  /** The same id again is the same activity, delivered again. */
  readonly id?: string;
  /** The message that holds the card. */
  readonly replyToId?: string;
  readonly tenantId?: string;
}

export type TestActivity = Record<string, unknown>;

/** Builds activities as Teams sends them, with this address to answer to. */
export function createActivities(serviceUrl: string) {
  const build = (own: object, options: ActivityOptions): TestActivity => ({
    ...envelope(serviceUrl, options),
    ...own,
  });
  return {
    message: (text: string, options: ActivityOptions = {}) =>
      build({ type: 'message', textFormat: 'plain', ...mentioned(text, options) }, options),
    /** Action.Execute. */
    execute: (verb: string, data: object, options: ActivityOptions = {}) => {
      const action = { type: 'Action.Execute', id: 'a1', title: 'Verder', verb, data };
      const value = { action, trigger: 'manual' };
      return build({ type: 'invoke', name: 'adaptiveCard/action', value }, onCard(options));
    },
    /** Action.Submit; its verb, if any, is in the data. */
    submit: (value: object, options: ActivityOptions = {}) =>
      build({ type: 'message', value }, onCard(options)),
    search: (dataset: string, queryText: string, options: ActivityOptions = {}) => {
      const value = { queryText, queryOptions: { skip: 0, top: 15 }, dataset };
      return build({ type: 'invoke', name: 'application/search', value }, onCard(options));
    },
    fileConsent: (
      action: 'accept' | 'decline',
      context: unknown,
      uploadUrl = 'https://kernegem-my.sharepoint.com/upload/1',
      options: ActivityOptions = {},
    ) => {
      const uploadInfo = { ...FILE, uploadUrl };
      const value = {
        type: 'fileUpload',
        action,
        context,
        ...(action === 'accept' ? { uploadInfo } : {}),
      };
      return build({ type: 'invoke', name: 'fileConsent/invoke', value }, onCard(options));
    },
    invoke: (name: string, value: unknown = {}, options: ActivityOptions = {}) =>
      build({ type: 'invoke', name, value }, options),
    installation: (action: string, options: ActivityOptions = {}) =>
      build({ type: 'installationUpdate', action }, options),
    botAdded: (options: ActivityOptions = {}) =>
      build({ type: 'conversationUpdate', membersAdded: [{ id: BOT.id }] }, options),
    botRemoved: (options: ActivityOptions = {}) =>
      build({ type: 'conversationUpdate', membersRemoved: [{ id: BOT.id }] }, options),
    personAdded: (person: TestPerson, options: ActivityOptions = {}) =>
      build({ type: 'conversationUpdate', membersAdded: [{ id: person.id }] }, options),
  };
}
export type Activities = ReturnType<typeof createActivities>;

/** The id of the personal chat of this person. */
export function personalChatId(person: TestPerson): string {
  return `a:1${person.aadObjectId}`;
}

const FILE = {
  contentUrl: 'https://kernegem-my.sharepoint.com/personal/an/aanvraag.pdf',
  name: 'aanvraag.pdf',
  uniqueId: 'b1f6a0c2-6f0e-4f3b-8f5d-27c94e0d3a61',
  fileType: 'pdf',
};

function onCard(options: ActivityOptions): ActivityOptions {
  return { replyToId: 'card-1', ...options };
}

function envelope(serviceUrl: string, options: ActivityOptions): TestActivity {
  const { from = AN, where = 'personal', tenantId = TENANT, replyToId } = options;
  const isGroup = where !== 'personal';
  const ids = { personal: personalChatId(from), groupChat: GROUP_ID, channel: CHANNEL_ID };
  const id = where === 'channel' ? `${ids.channel};messageid=1700000000000` : ids[where];
  const type = options.channelType ?? 'standard';
  const channel = { team: { id: CHANNEL_ID }, channel: { id: CHANNEL_ID, type } };
  return {
    id: options.id ?? randomUUID(),
    timestamp: '2026-03-01T08:00:00.000Z',
    localTimestamp: '2026-03-01T09:00:00.000+01:00',
    channelId: 'msteams',
    serviceUrl,
    from,
    recipient: BOT,
    conversation: { id, conversationType: where, tenantId, ...(isGroup ? { isGroup } : {}) },
    channelData: { tenant: { id: tenantId }, ...(where === 'channel' ? channel : {}) },
    locale: 'nl-BE',
    ...(replyToId ? { replyToId } : {}),
  };
}

/** In a shared conversation people must mention the bot, and Teams leaves the mention in the text. */
function mentioned(text: string, { where = 'personal' }: ActivityOptions): object {
  if (where === 'personal') return { text };
  const mention = `<at>${BOT.name}</at>`;
  const entities = [{ type: 'mention', text: mention, mentioned: BOT }];
  return { text: `${mention}&nbsp;${text}`, entities };
}
