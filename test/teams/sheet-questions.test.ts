import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { TestPerson } from '../support/activities.ts';
import { buttonTitles } from '../support/card-client.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { linkIn } from '../support/link-in.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { guidedFile, openStep } from '../support/trajectory-talk.ts';
import { readWord } from '../support/word-text.ts';

let bot: TestBot;
let an: TestPerson;
let file: Dossier;
const somebody = createPeople();
const QUESTIONS = 'Vragen in Word';

beforeAll(async () => {
  bot = await startTestBot({ fileConsent: false, now: '2021-09-20T10:00:00Z' });
  an = somebody('An Peeters');
  file = await guidedFile(bot, an);
});
afterAll(() => bot.stop());

test('the questions of the intake sheet come as a Word document, with what the application says already', async () => {
  const { card } = await openStep(bot, an, file, '1.1 Intakefiche');
  const fetched = await fetch(linkIn(await pressOn(bot, an, card, QUESTIONS)));
  expect(fetched.status).toBe(200);
  expect(fetched.headers.get('content-disposition')).toContain('vragen-intakefiche.docx');
  const paragraphs = readWord(new Uint8Array(await fetched.arrayBuffer()));
  const headings = paragraphs.filter(({ style }) => style === 'Heading2').map(({ text }) => text);
  expect(headings).toEqual(
    expect.arrayContaining([
      'Bekendheid',
      'Beleving',
      'Beeldkwaliteit',
      'Bereikbaarheid',
      'Beleid',
    ]),
  );
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  expect(text).toContain('Waarvoor kennen mensen jullie kern vandaag');
  expect(text).toContain('Een cijfer van 1 (nauwelijks bekend) tot 5 (heel bekend).');
  expect(text).toContain('In jullie aanvraag staat: ');
});

test('a step that asks no questions has no such button', async () => {
  const { card } = await openStep(bot, an, file, '1.2 Projectplan');
  expect(buttonTitles(card)).not.toContain(QUESTIONS);
});

test('nobody else gets them, whatever their card says', async () => {
  const stranger = somebody('Vreemde Vogel');
  const asked = { dossierId: file.id, stepId: 'intakeSheet' };
  const reply = await bot.press(stranger, 'trajectory.questions', asked);
  expect(linkIn(reply)).toBe('no link');
  expect(reply.all).toContain('kan ik je niet tonen');
});
