import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardTurn, TextTurn } from '../../src/teams/turn.ts';
import { AN, personalChatId, TENANT } from '../support/activities.ts';
import { startTestHost, type TestHost } from '../support/test-host.ts';

let host: TestHost;
let onMessage: (turn: TextTurn) => Promise<unknown>;
let onCard: (turn: CardTurn) => Promise<unknown>;

beforeEach(async () => {
  onMessage = async () => {};
  onCard = async () => {};
  host = await startTestHost({
    message: async (turn) => void (await onMessage(turn)),
    cardAction: async (turn) => void (await onCard(turn)),
  });
});
afterEach(() => host.stop());

/** Runs this in the turn of a message and gives what it resolved to. */
async function inTurn<T>(
  work: (turn: TextTurn) => Promise<T>,
  where: 'personal' | 'groupChat' = 'personal',
): Promise<T> {
  let result: { readonly value: T } | undefined;
  onMessage = async (turn) => {
    result = { value: await work(turn) };
  };
  await host.post(host.activities.message('hallo', { where }));
  if (!result) throw new Error('the work rejected');
  return result.value;
}

const CARD = { type: 'AdaptiveCard', version: '1.5', body: [] };

describe('sending', () => {
  test('a text is shown as it is unless asked otherwise, and tells its id', async () => {
    const id = await inTurn(({ chat }) => chat.sendText('1 * 2 * 3'));
    const [call] = host.connector.calls;
    expect(id).toBe(call?.givenId);
    expect(call).toMatchObject({
      conversationId: personalChatId(AN),
      body: { text: '1 &#42; 2 &#42; 3', textFormat: 'xml' },
    });
    await inTurn(({ chat }) => chat.sendText('**vet**', { format: 'markdown' }));
    expect(host.connector.calls[1]?.body?.textFormat).toBe('markdown');
  });

  test('suggestions go to the person, and only in a personal chat', async () => {
    const suggest = ({ chat }: TextTurn) => chat.sendText('Kies', { suggested: ['Help'] });
    await inTurn(suggest);
    await inTurn(suggest, 'groupChat');
    expect(host.connector.calls.map(({ body }) => body?.suggestedActions)).toEqual([
      { to: [AN.id], actions: [{ type: 'imBack', title: 'Help', value: 'Help' }] },
      undefined,
    ]);
  });

  test('a card goes with its summary and without text, so that it has an id', async () => {
    expect(await inTurn(({ chat }) => chat.sendCard(CARD, 'Je aanvraag'))).toBe('sent-1');
    expect(host.connector.calls[0]?.body).toMatchObject({ summary: 'Je aanvraag' });
    expect(host.connector.calls[0]?.body?.text).toBeUndefined();
    expect(host.connector.cards()).toEqual([CARD]);
  });

  test('a file is offered and shown', async () => {
    await inTurn(async ({ chat }) => {
      const contexts = { acceptContext: { a: 1 }, declineContext: { a: 2 } };
      const sizeInBytes = 5;
      await chat.sendFileConsent({ filename: 'a.pdf', description: 'D', sizeInBytes, ...contexts });
      const contentUrl = 'https://x.sharepoint.com/a.pdf';
      const file = { name: 'a.pdf', uniqueId: 'u', fileType: 'pdf', contentUrl };
      await chat.sendFileInfo({ ...file, uploadUrl: 'geheim' });
    });
    expect(host.connector.calls.map(({ body }) => body?.attachments?.[0])).toEqual([
      {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name: 'a.pdf',
        content: {
          description: 'D',
          sizeInBytes: 5,
          acceptContext: { a: 1 },
          declineContext: { a: 2 },
        },
      },
      {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        name: 'a.pdf',
        contentUrl: 'https://x.sharepoint.com/a.pdf',
        content: { uniqueId: 'u', fileType: 'pdf' },
      },
    ]);
  });
});

describe('when Teams refuses', () => {
  test.each([412, 429])('a call with %i is made once more', async (status) => {
    host.connector.refuse('POST', status);
    expect(await inTurn(({ chat }) => chat.sendText('Dag'))).toBe('sent-1');
  });

  test.each([400, 403, 404, 501])('a change with %i resolves to false', async (status) => {
    host.connector.refuse('PUT', status);
    host.connector.refuse('DELETE', status);
    expect(await inTurn(({ chat }) => chat.updateCard('m1', CARD, 's'))).toBe(false);
    expect(await inTurn(({ chat }) => chat.deleteMessage('m1'))).toBe(false);
  });

  test('a change that is taken resolves to true', async () => {
    expect(await inTurn(({ chat }) => chat.updateCard('m1', CARD, 's'))).toBe(true);
    expect(await inTurn(({ chat }) => chat.deleteMessage('m1'))).toBe(true);
    expect(host.connector.calls.map((call) => [call.method, call.activityId])).toEqual([
      ['PUT', 'm1'],
      ['DELETE', 'm1'],
    ]);
  });

  test('to tell who somebody is, nobody is made up', async () => {
    expect(await inTurn(({ chat }) => chat.member())).toBeUndefined();
    host.connector.setMember(AN.id, { name: 'An Peeters', email: 'an@kernegem.example' });
    expect(await inTurn(({ chat }) => chat.member())).toEqual({
      name: 'An Peeters',
      email: 'an@kernegem.example',
    });
  });
});

describe('the answer to Action.Execute', () => {
  const press = () => host.post(host.activities.execute('step.save', { nonce: 'n1' }));

  test('is a card in the response, and no message', async () => {
    let id: string | undefined;
    onCard = async ({ chat }) => {
      id = await chat.answerCard(CARD, 's');
    };
    expect(await press()).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: CARD },
    });
    expect(id).toBe('card-1');
    expect(host.connector.calls).toEqual([]);
  });

  test('is also written in the message when it must last', async () => {
    onCard = ({ chat }) => chat.answerCard(CARD, 's', { lasting: true });
    expect((await press()).body).toMatchObject({ value: CARD });
    expect(host.connector.calls[0]).toMatchObject({ method: 'PUT', activityId: 'card-1' });
  });

  test('is a text in the response', async () => {
    onCard = ({ chat }) => chat.answerMessage('Bewaard.');
    expect((await press()).body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Bewaard.',
    });
  });
});

describe('the answer to Action.Submit', () => {
  const press = () => host.post(host.activities.submit({ verb: 'step.save', nonce: 'n1' }));
  let id: string | undefined;
  beforeEach(() => {
    onCard = async ({ chat }) => {
      id = await chat.answerCard(CARD, 's');
    };
  });

  test('replaces the card in its message', async () => {
    expect(await press()).toEqual({ status: 200, body: undefined });
    expect(host.connector.calls).toMatchObject([{ method: 'PUT', activityId: 'card-1' }]);
    expect(id).toBe('card-1');
  });

  test('is a new card when the message is gone', async () => {
    host.connector.refuse('PUT', 404);
    await press();
    expect(host.connector.calls).toMatchObject([{ method: 'POST' }]);
    expect(id).toBe('sent-1');
    expect(host.connector.cards()).toEqual([CARD]);
  });

  test('is a message when it is a text', async () => {
    onCard = ({ chat }) => chat.answerMessage('Bewaard.');
    await press();
    expect(host.connector.texts()).toEqual(['Bewaard.']);
  });
});

describe('outside a turn', () => {
  const reference = () => ({
    conversationId: 'a:1',
    scope: 'personal' as const,
    tenantId: TENANT,
    serviceUrl: host.connector.serviceUrl,
  });

  test('the bot writes in a conversation it knows', async () => {
    const write = host.openChat(reference(), async (chat) => void (await chat.sendCard(CARD, 's')));
    expect(await write).toBe('written');
    expect(host.connector.calls).toMatchObject([{ conversationId: 'a:1', method: 'POST' }]);
  });

  test.each([403, 404])('a conversation that refuses with %i is gone', async (status) => {
    host.connector.refuse('POST', status);
    const write = host.openChat(reference(), async (chat) => void (await chat.sendText('Dag')));
    expect(await write).toBe('gone');
  });

  test('any other trouble is for the caller', async () => {
    host.connector.refuse('POST', 400);
    const write = host.openChat(reference(), async (chat) => void (await chat.sendText('Dag')));
    await expect(write).rejects.toThrow();
  });
});

test('a chat cannot be used after its turn', async () => {
  const chat = await inTurn(async (turn) => turn.chat);
  await expect(chat.sendText('te laat')).rejects.toThrow();
});
