import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asActor } from '../../src/use-cases/dependencies.ts';
import { listInquiries } from '../../src/use-cases/list-inquiries.ts';
import { startInquiry } from '../../src/use-cases/start-inquiry.ts';
import { personalDataDocument } from '../../src/use-cases/views/personal-data-document.ts';
import { personalChatId, TENANT, type TestPerson } from '../support/activities.ts';
import { dossierIdOf, sentApplication } from '../support/filled-draft.ts';
import { askQuestion, storedInquiry } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
const kato = somebody('Kato Maes');
beforeAll(async () => {
  bot = await startTestBot({ caseworkers: [{ tenantId: TENANT, objectId: kato.aadObjectId }] });
});
afterAll(() => bot.stop());

const actorOf = ({ aadObjectId, name }: TestPerson) =>
  asActor(bot.deps, { tenantId: TENANT, objectId: aadObjectId, name });

const privately = async (person: TestPerson) => ({
  actor: await actorOf(person),
  where: { scope: 'personal', conversationId: personalChatId(person) } as const,
});

async function form(person: TestPerson, about: { askedId?: string; programmeId?: string } = {}) {
  const profile = async () => ({ name: person.name, email: 'uit@teams.be' });
  return await startInquiry(bot.deps, { ...(await privately(person)), profile, ...about });
}

async function asked(text: string, entryId?: string): Promise<string> {
  const id = crypto.randomUUID();
  const own = entryId === undefined ? {} : { entryId };
  const { asked: store } = bot.deps.work.stores;
  await store.add({ id, text, outcome: 'unknown', at: bot.deps.clock.now(), ...own });
  return id;
}

test('who is new gets their address of Teams, and the question without personal numbers', async () => {
  const askedId = await asked('Mag 85.07.30-033.28 meedoen?');
  const view = await form(somebody(), { askedId });
  expect(view).toMatchObject({
    askedId,
    text: 'Mag [rijksregisternummer weggelaten] meedoen?',
    masked: ['nationalNumber'],
    programmeId: 'profploeg',
    municipality: '',
    email: 'uit@teams.be',
    dossiers: [],
  });
});

test('who applied gets municipality and address of their application, and may show it', async () => {
  const an = somebody();
  const dossierId = dossierIdOf(await sentApplication(bot, an));
  const view = await form(an);
  expect(view).toMatchObject({ municipality: '37022', email: 'an.peeters@tielt.be' });
  expect(view.dossiers).toEqual([
    { id: dossierId, label: expect.stringMatching(/^PP-2021-\d{4} – De Profploeg – Tielt$/) },
  ]);
});

test('who asked before gets what they filled in then', async () => {
  const an = somebody();
  await askQuestion(bot, an, { municipality: '44021', email: 'an@gent.be' });
  expect(await form(an)).toMatchObject({ municipality: '44021', email: 'an@gent.be' });
  const region = somebody();
  await askQuestion(bot, region, { municipality: 'other' });
  expect((await form(region)).municipality).toBe('other');
});

test('the programme is that of the answer, and left open when the question names another', async () => {
  expect((await form(somebody(), { programmeId: 'labo' })).programmeId).toBe('labo');
  const labo = bot.deps.programmes.find(({ id }) => id === 'labo')?.faq[0]?.id ?? '';
  const ofEntry = await asked('Hoe lang duurt dat?', labo);
  expect((await form(somebody(), { askedId: ofEntry })).programmeId).toBe('labo');
  const named = await asked('Kan het Labo ook helpen?');
  expect((await form(somebody(), { askedId: named })).programmeId).toBe('');
});

test('a sent question is no longer among those that were not found', async () => {
  const askedId = await asked('Mag een circus meedoen?');
  await askQuestion(bot, somebody(), { askedId });
  const left = await bot.deps.work.stores.asked.unanswered(new Date(0), 100);
  expect(left.map(({ id }) => id)).not.toContain(askedId);
});

test('an application of somebody else cannot be shown along', async () => {
  const dossierId = dossierIdOf(await sentApplication(bot, somebody()));
  const reply = await askQuestion(bot, somebody(), { dossierId });
  expect(reply.all).toContain('Dat dossier kan ik niet meetonen.');
});

test('the list shows 25 questions a page, who waits longest first', async () => {
  for (let count = 0; count < 26; count++) {
    bot.setNow(`2021-07-06T10:${10 + count}:00Z`);
    await askQuestion(bot, somebody(), { text: `Vraag nummer ${count}?` });
  }
  const who = await privately(kato);
  const page = (number: number) =>
    listInquiries(bot.deps, { ...who, filter: 'waiting', page: number });
  const [first, last] = [await page(0), await page(99)];
  if (first.kind !== 'inquiries' || last.kind !== 'inquiries') throw new Error('no list');
  expect(first.lines).toHaveLength(25);
  expect(last.page).toBe(first.pages - 1);
  expect(first.lines.length + last.lines.length).toBe(first.total);
  const moments = [...first.lines, ...last.lines].map(({ askedAt }) => askedAt.getTime());
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
});

test('the copy of somebody’s data holds what they asked and what was answered', async () => {
  const an = somebody();
  const sent = await askQuestion(bot, an, { text: 'Mag een circus meedoen?' });
  const { id, reference } = await storedInquiry(bot, sent);
  const data = { inquiryId: id, seenMessage: 1, nonce: 'a' };
  await bot.press(kato, 'inquiry.answer', data, { answer: 'Een circus mag.' });
  const copy = JSON.stringify(await personalDataDocument(bot.deps, await actorOf(an)));
  for (const part of [reference, 'Mag een circus meedoen?', 'Een circus mag.']) {
    expect(copy).toContain(part);
  }
  const shown = await bot.press(an, 'privacy.show', {});
  expect(shown.all).toContain('1 vraag die je stelde');
  const removed = await bot.press(an, 'privacy.remove', { nonce: 'r' });
  expect(removed.all).toContain('1 vraag die je stelde, bleef bestaan');
  expect((await storedInquiry(bot, sent)).asker.name).not.toBe(an.name);
});
