import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEFAULT_RETENTION } from '../../src/domain/retention.ts';
import { privacyPage } from '../../src/texts/privacy-page.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

describe.each([
  ['/privacy', 'Privacy'],
  ['/voorwaarden', 'Gebruiksvoorwaarden'],
])('%s', (path, title) => {
  test('is there for everybody, in Dutch, without anything from elsewhere', async () => {
    const response = await fetch(`${bot.url}${path}`);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page).toContain('<html lang="nl-BE">');
    expect(page).toContain(`<h1>${title}</h1>`);
    expect(page).not.toMatch(/<script|<img|https?:/);
  });
});

test('the page says how long this installation keeps things', () => {
  const page = privacyPage({ ...DEFAULT_RETENTION, drafts: 7, looks: 37 });
  expect(page).toContain('tot het 7 maanden niet gewijzigd is');
  expect(page).toContain('Wie een dossier opende: 37 maanden');
});
