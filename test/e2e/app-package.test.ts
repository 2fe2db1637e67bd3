import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { z } from 'zod/v4';
import { mockTenant } from '../../src/local-client/mock-tenant.ts';
import { knownQuestion } from '../support/questions-to-type.ts';
import { readZip } from '../support/word-text.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(120_000);

// The local client has no screen to add a package with: what the package declares is done in it by hand.
const ROOT = join(import.meta.dirname, '../..');
const BOT_ID = mockTenant(0).bot.id;
const command = z.object({ title: z.string(), prompt: z.string().optional() });
const MANIFEST = z.object({
  bots: z.tuple([
    z.object({
      botId: z.string(),
      commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(command) })),
    }),
  ]),
  composeExtensions: z.tuple([
    z.object({
      commands: z.array(
        z.object({
          id: z.string(),
          type: z.string(),
          parameters: z.array(z.object({ name: z.string() })).default([]),
        }),
      ),
    }),
  ]),
});

let manifest: z.infer<typeof MANIFEST>;

beforeAll(async () => {
  const env = {
    ...process.env,
    MicrosoftAppId: BOT_ID.replace('28:', ''),
    PUBLIC_URL: 'https://kernbot.example.be',
  };
  await promisify(execFile)('npm', ['run', 'package'], { cwd: ROOT, env });
  const parts = readZip(await readFile(join(ROOT, 'dist/kernbot.zip')));
  manifest = MANIFEST.parse(JSON.parse(parts.get('manifest.json') ?? ''));
});

describe('what the app package declares', () => {
  const an = useClient(() => ({ startBot: {} }));

  function typedIn(scope: string): readonly string[] {
    return manifest.bots[0].commandLists
      .filter(({ scopes }) => scopes.includes(scope))
      .flatMap(({ commands }) => commands.map(({ title, prompt }) => prompt ?? title));
  }

  async function answersTo(texts: readonly string[]): Promise<void> {
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) {
      const answer = await an().say(text, /\S/);
      expect([text, answer]).toEqual([text, expect.not.stringMatching(NOT_UNDERSTOOD)]);
    }
  }

  test('is the bot of this client', () => {
    expect(`28:${manifest.bots[0].botId}`).toBe(BOT_ID);
  });

  test('every command of the personal chat is answered there', async () => {
    await an().openPersonalChat();
    await answersTo(typedIn('personal'));
  });

  test('every command of group chats is answered there', async () => {
    await an().openGroupChat();
    await answersTo(typedIn('groupChat'));
  });

  test('every command of channels is answered there', async () => {
    await an().openChannel();
    await answersTo(typedIn('team'));
  });

  test('the search of the message extension finds an entry, its action opens a form', async () => {
    await an().openPersonalChat();
    const question = knownQuestion('profploeg-who');
    for (const { id: commandId, type, parameters } of manifest.composeExtensions[0].commands) {
      const isQuery = type === 'query';
      const values = parameters.map(({ name }) => ({ name, value: question }));
      const { status, body } = await an().sendCustomActivity({
        type: 'invoke',
        name: isQuery ? 'composeExtension/query' : 'composeExtension/fetchTask',
        value: isQuery
          ? { commandId, parameters: values, queryOptions: { skip: 0, count: 5 } }
          : { commandId, messagePayload: { id: '1', body: { content: question } } },
      });
      expect([commandId, status]).toEqual([commandId, 200]);
      expect(JSON.stringify(body)).toContain(question);
    }
  });
});

/** What is said to a text that is no command. */
const NOT_UNDERSTOOD = /weet ik niet|begrijp ik niet|vond ik geen antwoord|Bedoel je/i;
