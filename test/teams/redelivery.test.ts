import { afterEach, expect, test } from '@jest/globals';
import type { CardTurn, EventTurn, TextTurn } from '../../src/teams/turn.ts';
import { BRAM } from '../support/activities.ts';
import { failedText } from '../support/failed-text.ts';
import { createMemoryTurnLog } from '../support/memory-turn-log.ts';
import { startTestHost, TEXTS, type TestHost } from '../support/test-host.ts';

const FAILED = expect.stringMatching(failedText(TEXTS));
const hosts: TestHost[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.stop();
});

async function started(...options: Parameters<typeof startTestHost>): Promise<TestHost> {
  const host = await startTestHost(...options);
  hosts.push(host);
  return host;
}

/** A host whose handlers note how each turn stands. */
async function hostThatNotes(turnLog = createMemoryTurnLog()) {
  const seen: string[] = [];
  const note = (turn: EventTurn): void =>
    void seen.push(turn.unfinished ? 'unfinished' : turn.repeated ? 'repeated' : 'new');
  const host = await started(
    {
      async message(turn: TextTurn) {
        note(turn);
        await turn.chat.sendText(`Je zei ${turn.text}`);
      },
      async cardAction(turn: CardTurn) {
        note(turn);
        await turn.chat.answerCard({ seen: seen.length }, 'kaart');
      },
    },
    { turnLog },
  );
  return { host, seen, turnLog };
}

test('a message that is delivered again is answered once', async () => {
  const { host, seen } = await hostThatNotes();
  const activity = host.activities.message('hallo');
  const answers = [await host.post(activity), await host.post(activity)];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(seen).toEqual(['new']);
  expect(host.connector.texts()).toEqual(['Je zei hallo']);
});

test('two deliveries at the same moment are answered once', async () => {
  const { host } = await hostThatNotes();
  const activity = host.activities.message('hallo');
  await Promise.all([host.post(activity), host.post(activity), host.post(activity)]);
  expect(host.connector.texts()).toEqual(['Je zei hallo']);
});

test('a message that was answered before a restart is not answered after it', async () => {
  const { host: before, turnLog } = await hostThatNotes();
  const activity = before.activities.message('hallo');
  await before.post(activity);
  const { host: after, seen } = await hostThatNotes(turnLog);
  await after.post({ ...activity, serviceUrl: after.connector.serviceUrl });
  expect(seen).toEqual([]);
});

test('a message whose turn never finished is handed over as unfinished', async () => {
  const { host, seen, turnLog } = await hostThatNotes();
  const activity = host.activities.message('hallo');
  const [key] = await keysOf(activity);
  await turnLog.begin({ key: key ?? '', conversationHash: 'elsewhere', now: new Date() });
  await host.post(activity);
  await host.post(activity);
  expect(seen).toEqual(['unfinished']);
});

test('the same text in another message is another turn', async () => {
  const { host, seen } = await hostThatNotes();
  await host.post(host.activities.message('ja'));
  await host.post(host.activities.message('ja'));
  expect(seen).toEqual(['new', 'new']);
});

test('a press that comes again under another id is handed over as repeated, so that it gets its card', async () => {
  const { host, seen } = await hostThatNotes();
  const press = (): object => host.activities.execute('submit.send', { nonce: 'n1', answer: 'a' });
  await host.post(press());
  const again = await host.post(press());
  expect(seen).toEqual(['new', 'repeated']);
  expect(again.body).toMatchObject({ value: { seen: 2 } });
});

test('saving a step is always handed over: its own work knows what was done, and its card is made anew', async () => {
  const { host, seen } = await hostThatNotes();
  const press = (): object => host.activities.execute('step.save', { nonce: 'n1', answer: 'a' });
  await host.post(press());
  const again = await host.post(press());
  expect(seen).toEqual(['new', 'new']);
  expect(again.body).toMatchObject({ value: { seen: 2 } });
});

test('a press with other inputs, another nonce or of somebody else is a new turn', async () => {
  const { host, seen } = await hostThatNotes();
  const where = 'groupChat';
  await host.post(host.activities.execute('save', { nonce: 'n1', answer: 'a' }, { where }));
  await host.post(host.activities.execute('save', { nonce: 'n1', answer: 'b' }, { where }));
  await host.post(host.activities.execute('save', { nonce: 'n2', answer: 'b' }, { where }));
  await host.post(
    host.activities.execute('save', { nonce: 'n2', answer: 'b' }, { where, from: BRAM }),
  );
  expect(seen).toEqual(['new', 'new', 'new', 'new']);
});

test('a submit that comes again is taken and changes nothing', async () => {
  const { host, seen } = await hostThatNotes();
  const press = (): object => host.activities.submit({ nonce: 'n1', verb: 'step.save' });
  await host.post(press());
  expect(await host.post(press())).toEqual({ status: 200, body: undefined });
  expect(seen).toEqual(['new']);
});

test('a turn whose handler failed may come again', async () => {
  const seen: boolean[] = [];
  const host = await started({
    async cardAction(turn) {
      seen.push(turn.unfinished);
      if (!turn.unfinished) throw new Error('database away');
      await turn.chat.answerMessage('Gelukt.');
    },
  });
  const press = (): object => host.activities.execute('submit.send', { nonce: 'n1' });
  expect((await host.post(press())).body).toMatchObject({ value: FAILED });
  expect((await host.post(press())).body).toMatchObject({ value: 'Gelukt.' });
  expect(seen).toEqual([false, true]);
});

test('that an answer could not be noted is no fault of the person', async () => {
  const answered = async (): Promise<void> => {
    throw new Error('database away');
  };
  const message = (turn: TextTurn): Promise<void> => turn.chat.sendText('Dag').then(() => {});
  const host = await started({ message }, { turnLog: { ...createMemoryTurnLog(), answered } });
  expect((await host.post(host.activities.message('hallo'))).status).toBe(200);
  expect(host.connector.texts()).toEqual(['Dag']);
});

/** The keys that a host gives to these activities. */
async function keysOf(...activities: object[]): Promise<readonly string[]> {
  const turnLog = createMemoryTurnLog();
  const host = await started({}, { turnLog });
  for (const activity of activities) {
    await host.post({ ...activity, serviceUrl: host.connector.serviceUrl });
  }
  return [...turnLog.stands.keys()];
}
