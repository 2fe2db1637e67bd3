import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod/v4';
import { understand } from '../../src/domain/understand.ts';
import { EXTENSION_COMMANDS, SEARCH_PARAMETER } from '../../src/teams/extension-commands.ts';
import { COMMAND_WORDS } from '../../src/texts/commands.ts';

const FOLDER = new URL('../../appPackage/', import.meta.url);

const command = z.strictObject({
  title: z.string().min(1).max(32),
  description: z.string().min(1).max(128),
  type: z.literal('prompt').optional(),
  prompt: z.string().optional(),
});
const MANIFEST = z.object({
  $schema: z.string(),
  manifestVersion: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id: z.string(),
  name: z.object({ short: z.string().max(30), full: z.string().max(100) }),
  description: z.object({ short: z.string().max(80), full: z.string().max(4000) }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  bots: z.tuple([
    z.object({
      botId: z.string(),
      commandLists: z
        .array(z.object({ scopes: z.array(z.string()), commands: z.array(command).max(10) }))
        .max(3),
    }),
  ]),
  composeExtensions: z.tuple([
    z.object({
      botId: z.string(),
      commands: z
        .array(
          z.object({
            id: z.string().max(64),
            type: z.enum(['query', 'action']),
            title: z.string().max(32),
            description: z.string().max(128),
            context: z.array(z.enum(['compose', 'commandBox', 'message'])),
            fetchTask: z.boolean().optional(),
            initialRun: z.boolean().optional(),
            parameters: z
              .array(
                z.object({
                  name: z.string().max(64),
                  title: z.string().max(32),
                  description: z.string().max(128),
                }),
              )
              .max(5)
              .optional(),
          }),
        )
        .max(10),
    }),
  ]),
  validDomains: z.array(z.string()).max(16),
});

let manifest: z.infer<typeof MANIFEST>;

beforeAll(async () => {
  const text = await readFile(new URL('manifest.json', FOLDER), 'utf8');
  manifest = MANIFEST.parse(JSON.parse(text));
});

test('app, bot and message extension are one and the same', () => {
  const { id, bots, composeExtensions } = manifest;
  expect([bots[0].botId, composeExtensions[0].botId]).toEqual([id, id]);
  expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`);
});

test('every word it suggests is a command that the bot understands, once per list', () => {
  for (const { commands } of manifest.bots[0].commandLists) {
    const titles = commands.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const prompts = commands.flatMap(({ prompt }) => prompt ?? []);
    for (const title of [...titles, ...prompts])
      expect([title, understand(title, COMMAND_WORDS).kind]).toEqual([title, 'command']);
  }
});

test('the commands of the message extension are those that the bot answers', () => {
  const [{ commands }] = manifest.composeExtensions;
  expect(commands.map(({ id }) => id)).toEqual(Object.values(EXTENSION_COMMANDS));
  const [searchFaq, askPeople] = commands;
  expect(searchFaq).toMatchObject({ type: 'query', initialRun: true });
  expect(searchFaq?.parameters?.map(({ name }) => name)).toEqual([SEARCH_PARAMETER]);
  expect(askPeople).toMatchObject({ type: 'action', fetchTask: true, context: ['message'] });
});

test('its domains are host names alone', () => {
  for (const domain of manifest.validDomains) expect(domain).not.toMatch(/[/:]/);
});

test.each([
  ['color', 192],
  ['outline', 32],
] as const)('the %s icon is there and %d pixels wide and high', async (kind, size) => {
  const png = await readFile(new URL(manifest.icons[kind], FOLDER));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
