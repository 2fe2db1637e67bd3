import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { packageFiles, zipOf } from '../../appPackage/app-package.ts';

const IDENTITY = {
  appId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
  publicHost: 'kernbot.example.be',
};

async function namesIn(zip: Uint8Array): Promise<readonly string[]> {
  const open = promisify(fromBuffer) as (
    bytes: Buffer,
    options: { readonly lazyEntries: boolean },
  ) => Promise<ZipFile>;
  const file = await open(Buffer.from(zip), { lazyEntries: false });
  const names: string[] = [];
  file.on('entry', (entry: Entry) => names.push(entry.fileName));
  await new Promise((resolve, reject) => file.on('end', resolve).on('error', reject));
  return names;
}

describe('the app package', () => {
  test('is what the schema of its manifest asks, with nothing left to fill in', async () => {
    const files = await packageFiles(IDENTITY);
    const text = Buffer.from(files.get('manifest.json') ?? []).toString();
    expect(text).not.toContain('${');
    expect(JSON.parse(text)).toMatchObject({
      id: IDENTITY.appId,
      validDomains: [IDENTITY.publicHost],
      bots: [{ botId: IDENTITY.appId }],
      composeExtensions: [{ botId: IDENTITY.appId }],
    });
  });

  test('holds its files at the root, and is the same for the same bot', async () => {
    const zip = await zipOf(await packageFiles(IDENTITY));
    expect(await namesIn(zip)).toEqual(['manifest.json', 'color.png', 'outline.png', 'nl-be.json']);
    expect(Buffer.from(await zipOf(await packageFiles(IDENTITY))).equals(Buffer.from(zip))).toBe(
      true,
    );
  });

  test('is refused, with the place, for what the schema does not allow', async () => {
    await expect(packageFiles({ ...IDENTITY, appId: 'geen-guid' })).rejects.toThrow(
      /bots\/0\/botId/,
    );
  });

  test('says in every language what it must', async () => {
    const files = await packageFiles(IDENTITY);
    const language = JSON.parse(Buffer.from(files.get('nl-be.json') ?? []).toString());
    for (const key of ['name.short', 'description.short', 'description.full']) {
      expect(language[key]).toEqual(expect.stringMatching(/\S/));
    }
  });
});
