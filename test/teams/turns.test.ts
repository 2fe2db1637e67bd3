import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type {
  CardTurn,
  EventTurn,
  FileConsentTurn,
  SearchTurn,
  TextTurn,
} from '../../src/teams/turn.ts';
import { AN, BOT, CHANNEL_ID, GROUP_ID, personalChatId, TENANT } from '../support/activities.ts';
import { startTestHost, TEXTS, type TestHost } from '../support/test-host.ts';

const seen: [kind: string, turn: EventTurn][] = [];
let host: TestHost;
const note =
  (kind: string) =>
  async (turn: EventTurn): Promise<void> =>
    void seen.push([kind, turn]);

beforeAll(async () => {
  host = await startTestHost({
    message: note('message'),
    cardAction: note('cardAction'),
    search: async (turn) => {
      seen.push(['search', turn]);
      return Array.from({ length: 20 }, (_, index) => ({ title: `Gent ${index}`, value: '44021' }));
    },
    installed: note('installed'),
    removed: note('removed'),
    fileConsent: note('fileConsent'),
  });
});
afterAll(() => host.stop());
beforeEach(() => void seen.splice(0));

/** Posts and gives the one turn that came of it. */
async function turnOf<T extends EventTurn>(activity: object, kind: string): Promise<T> {
  await host.post(activity);
  expect(seen.map(([name]) => name)).toEqual([kind]);
  const [, turn] = seen[0] ?? [];
  // The handler of this kind noted it, so it is a turn of this kind.
  return turn as T;
}

describe('a message', () => {
  test('in a personal chat reaches the handler with who, where and when', async () => {
    const turn = await turnOf<TextTurn>(host.activities.message('hallo'), 'message');
    expect(turn).toMatchObject({
      text: 'hallo',
      hasFile: false,
      person: { tenantId: TENANT, objectId: AN.aadObjectId, name: 'An Peeters' },
      tenantId: TENANT,
      scope: 'personal',
      conversationId: personalChatId(AN),
      now: new Date('2026-03-01T08:00:00Z'),
      repeated: false,
      unfinished: false,
      reference: { botId: BOT.id, userId: AN.id, serviceUrl: host.connector.serviceUrl },
    });
    expect(turn.threadId).toBeUndefined();
    expect(turn.key).toMatch(/^[\w-]{43}$/);
  });

  test('in a channel comes without the mention of the bot and with its thread apart', async () => {
    const activity = host.activities.message('help', { where: 'channel' });
    const turn = await turnOf<TextTurn>(activity, 'message');
    expect(turn).toMatchObject({ text: 'help', scope: 'channel', conversationId: CHANNEL_ID });
    expect(turn.threadId).toBe('1700000000000');
  });

  test('in a group is a group message', async () => {
    const activity = host.activities.message('help', { where: 'groupChat' });
    const turn = await turnOf<TextTurn>(activity, 'message');
    expect(turn).toMatchObject({ text: 'help', scope: 'groupChat', conversationId: GROUP_ID });
  });

  test('in a conversation of unknown kind counts as shared', async () => {
    const activity = host.activities.message('hallo');
    const conversation = { id: 'a:1', tenantId: TENANT };
    const turn = await turnOf<TextTurn>({ ...activity, conversation }, 'message');
    expect(turn.scope).toBe('groupChat');
  });

  test('that is only a file has no text', async () => {
    const attachments = [{ contentType: 'text/html' }, { contentType: 'image/png' }];
    const activity = { ...host.activities.message(''), attachments };
    expect(await turnOf<TextTurn>(activity, 'message')).toMatchObject({ text: '', hasFile: true });
  });
});

describe('a press on a button', () => {
  test('reaches the handler as Action.Execute', async () => {
    const activity = host.activities.execute('step.save', { nonce: 'n1', verb: 'step.save' });
    expect(await turnOf<CardTurn>(activity, 'cardAction')).toMatchObject({
      verb: 'step.save',
      value: { nonce: 'n1', verb: 'step.save' },
      cardActivityId: 'card-1',
    });
  });

  test('reaches the handler as Action.Submit', async () => {
    const activity = host.activities.submit({ nonce: 'n2', verb: 'step.save' });
    expect(await turnOf<CardTurn>(activity, 'cardAction')).toMatchObject({
      verb: 'step.save',
      value: { nonce: 'n2', verb: 'step.save' },
      cardActivityId: 'card-1',
    });
  });

  test.each([undefined, null, 5, 'x', []])('with data %j reaches the handler too', async (data) => {
    const value = { action: { type: 'Action.Execute', verb: 'oud.werkwoord', data } };
    const activity = host.activities.invoke('adaptiveCard/action', value);
    expect((await turnOf<CardTurn>(activity, 'cardAction')).value).toEqual(data);
  });

  test('without an action is answered with 400 and reaches nobody', async () => {
    const answer = await host.post(host.activities.invoke('adaptiveCard/action', 'x'));
    expect(answer.status).toBe(400);
    expect(seen).toEqual([]);
  });
});

test('typing in a field is answered with what was found, no more than the field shows', async () => {
  const answer = await host.post(host.activities.search('gemeenten', ' gen '));
  expect(seen[0]?.[1]).toMatchObject({
    dataset: 'gemeenten',
    query: 'gen',
    limit: 15,
  } satisfies Partial<SearchTurn>);
  expect(answer).toMatchObject({
    status: 200,
    body: { type: 'application/vnd.microsoft.search.searchResponse' },
  });
  expect(JSON.stringify(answer.body).match(/Gent/g)).toHaveLength(15);
});

describe('a file that may be put in OneDrive', () => {
  test('is told with its address', async () => {
    const activity = host.activities.fileConsent('accept', { token: 't1' });
    expect(await turnOf<FileConsentTurn>(activity, 'fileConsent')).toMatchObject({
      action: 'accept',
      context: { token: 't1' },
      upload: { uploadUrl: 'https://kernegem-my.sharepoint.com/upload/1', fileType: 'pdf' },
      cardActivityId: 'card-1',
    });
  });

  test.each([
    'https://evil.example/upload',
    'https://sharepoint.com.evil.example/',
    'http://kernegem-my.sharepoint.com/',
    'https://evilsharepoint.com/',
    'geen adres',
  ])('is never sent to %s', async (uploadUrl) => {
    const activity = host.activities.fileConsent('accept', {}, uploadUrl);
    expect((await turnOf<FileConsentTurn>(activity, 'fileConsent')).upload).toBeUndefined();
  });

  test('or may not: that is told as well, and answered', async () => {
    const answer = await host.post(host.activities.fileConsent('decline', { token: 't1' }));
    expect(answer.status).toBe(200);
    expect(seen[0]?.[1]).toMatchObject({ action: 'decline', upload: undefined });
  });
});

describe('adding and removing the bot', () => {
  test.each([
    ['installed', () => host.activities.installation('add')],
    ['installed', () => host.activities.installation('add-upgrade')],
    ['installed', () => host.activities.botAdded({ where: 'channel' })],
    ['removed', () => host.activities.installation('remove')],
    ['removed', () => host.activities.botRemoved({ where: 'groupChat' })],
  ])('is told as %s', async (kind, activity) => {
    await turnOf(activity(), kind);
  });

  test('is not told of an upgrade that removes to add again, nor of other people', async () => {
    await host.post(host.activities.installation('remove-upgrade'));
    await host.post(host.activities.personAdded(AN, { where: 'channel' }));
    expect(seen).toEqual([]);
  });
});

test.each(['messageReaction', 'typing', 'event', 'messageUpdate', 'iets.nieuws'])(
  'an activity of type %s is taken and ignored',
  async (type) => {
    const answer = await host.post({ ...host.activities.message('hallo'), type });
    expect(answer).toEqual({ status: 200, body: undefined });
    expect(seen).toEqual([]);
  },
);

test('an unknown invoke is answered with 501', async () => {
  expect((await host.post(host.activities.invoke('task/fetch'))).status).toBe(501);
});

test('a press that the handler says nothing about is answered all the same', async () => {
  const answer = await host.post(host.activities.execute('step.save', {}));
  expect(answer.body).toMatchObject({ statusCode: 200, value: TEXTS.noted });
});
