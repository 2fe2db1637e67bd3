import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Follow } from '../../src/domain/follow.ts';
import { CHANNEL_ID, GROUP_ID, personalChatId, TENANT } from '../support/activities.ts';
import { cardInputs, findButton } from '../support/card-client.ts';
import { callsDuring, pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { caseworkerOf, install } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { anExpert, guidedFile } from '../support/trajectory-talk.ts';

let bot: TestBot;
const somebody = createPeople('3e2d1c40-3b52-4d8f-f011');
const [kato, els] = [somebody('Kato Maes'), somebody('Els Claes')];
const OTHER = '19:handel@thread.tacv2';
const IN_CHANNEL = { where: 'channel' } as const;
const TOPICS = 'deadlines,digest,phases,meetings,overdue';

beforeAll(async () => {
  bot = await startTestBot({ caseworkers: [caseworkerOf(kato, 'profploeg')] });
  bot.connector.setChannels([{ id: CHANNEL_ID }, { id: OTHER, name: 'Handelskern' }]);
});
afterAll(() => bot.stop());
beforeEach(async () => {
  await sql`delete from follows`.execute(bot.db);
  bot.setNow('2021-09-06T08:00:00Z');
});

const followed = (conversationId = CHANNEL_ID) =>
  bot.deps.work.stores.follows.inConversation(conversationId);

async function theFollow(conversationId = CHANNEL_ID): Promise<Follow> {
  const [only, ...others] = await followed(conversationId);
  if (only === undefined || others.length > 0) throw new Error('Not one thing is followed.');
  return only;
}

describe('"volg" in a channel', () => {
  test('shows what can be followed, without anybody’s guidance, and nothing is followed yet', async () => {
    const an = somebody();
    await guidedFile(bot, an);
    const shown = await bot.say(an, 'volg', IN_CHANNEL);
    expect(shown.all).toContain('Dit kanaal volgt nog niets.');
    const json = JSON.stringify(shown.card);
    expect(json).toContain('Alle rondes van De Profploeg');
    expect(json).toContain('Het traject van mijn gemeente');
    expect(json).not.toContain('Tielt');
    expect(cardInputs(shown.card)).toMatchObject({ channel: CHANNEL_ID });
    expect(await followed()).toEqual([]);
  });

  test('follows what was chosen, and says by whom and what is told', async () => {
    const an = somebody('An Aerts');
    const { card } = await bot.say(an, 'volg', IN_CHANNEL);
    const set = await pressOn(bot, an, card, 'Volg', { topics: TOPICS }, IN_CHANNEL);
    expect(set.all).toContain('volgt nu alle rondes van De Profploeg');
    expect(set.all).toContain('Ingesteld door An Aerts op 6 september 2021.');
    const follow = await theFollow();
    expect(follow).toMatchObject({
      programmeId: 'profploeg',
      subject: { kind: 'programme' },
      topics: ['deadlines', 'digest'],
      placeName: '',
      setBy: { objectId: an.aadObjectId, tenantId: TENANT },
    });
    expect(follow.place).not.toHaveProperty('userId');
  });

  test('the same twice changes nothing and says so', async () => {
    const an = somebody();
    await bot.say(an, 'volg ronde 2', IN_CHANNEL);
    const first = await theFollow();
    const again = await bot.say(somebody('Bram'), 'volg de tweede ronde', IN_CHANNEL);
    expect(again.all).toContain(
      'volgt “Tweede indieningsronde 2021” van De Profploeg al. Er is niets gewijzigd.',
    );
    expect(await theFollow()).toEqual(first);
  });

  test('the same with other topics changes those', async () => {
    const an = somebody();
    await bot.say(an, 'volg ronde 2', IN_CHANNEL);
    const { card } = await bot.say(an, 'volg', IN_CHANNEL);
    const { subject } = await theFollow();
    const value = `round:${subject.kind === 'round' ? subject.roundId : ''}`;
    const typed = { subject: value, topics: 'digest' };
    const changed = await pressOn(bot, an, card, 'Volg', typed, IN_CHANNEL);
    expect(changed.all).toContain('volgde “Tweede indieningsronde 2021” van De Profploeg al');
    expect((await theFollow()).topics).toEqual(['digest']);
  });

  test('can be about another channel of the team, where the bot was never mentioned', async () => {
    const { card } = await bot.say(somebody(), 'volg', IN_CHANNEL);
    const set = await pressOn(
      bot,
      somebody(),
      card,
      'Volg',
      { topics: TOPICS, channel: OTHER },
      IN_CHANNEL,
    );
    expect(set.all).toContain('Het kanaal Handelskern volgt nu');
    expect(await followed()).toEqual([]);
    expect(await theFollow(OTHER)).toMatchObject({
      placeName: 'Handelskern',
      place: { conversationId: OTHER },
    });
    const known = await sql<{ reachable: boolean }>`
      select reachable from conversations where conversation_id = ${OTHER}`.execute(bot.db);
    expect(known.rows).toEqual([{ reachable: true }]);
  });

  test('refuses a channel that the team does not have, and keeps what was chosen', async () => {
    const an = somebody();
    const { card } = await bot.say(an, 'volg', IN_CHANNEL);
    const typed = { topics: 'deadlines', channel: '19:elders@thread.tacv2' };
    const refused = await pressOn(bot, an, card, 'Volg', typed, IN_CHANNEL);
    expect(refused.all).toContain('Dat kanaal vind ik niet in dit team.');
    expect(cardInputs(refused.card)).toMatchObject({ topics: 'deadlines' });
    expect(await followed('19:elders@thread.tacv2')).toEqual([]);
  });

  test('works when Teams lists no channels: only here', async () => {
    bot.connector.setChannels(undefined);
    const shown = await bot.say(somebody(), 'volg', IN_CHANNEL);
    bot.connector.setChannels([{ id: CHANNEL_ID }, { id: OTHER, name: 'Handelskern' }]);
    expect(shown.all).not.toContain('In welk kanaal');
    expect(await pressOn(bot, somebody(), shown.card, 'Volg', {}, IN_CHANNEL)).toMatchObject({
      all: expect.stringContaining('volgt nu'),
    });
  });

  test('asks for a topic that belongs to what was chosen', async () => {
    const an = somebody();
    const { card } = await bot.say(an, 'volg', IN_CHANNEL);
    const refused = await pressOn(bot, an, card, 'Volg', { topics: 'meetings' }, IN_CHANNEL);
    expect(refused.all).toContain('Wat je aanvinkte, hoort niet bij wat je koos.');
    expect(cardInputs(refused.card)).toMatchObject({ topics: 'meetings' });
    expect(await followed()).toEqual([]);
  });

  test.each([
    ['volg iets wat niet bestaat', 'Dat ken ik niet'],
    ['volg de eerste ronde', 'Dat is al voorbij'],
    ['volg PP-2021-9999', 'Dat ken ik niet'],
  ])('"%s" follows nothing and says what to do', async (text, said) => {
    const reply = await bot.say(somebody(), text, IN_CHANNEL);
    expect(reply.all).toContain(said);
    expect(await followed()).toEqual([]);
  });

  test('works in a group chat too', async () => {
    const set = await bot.say(somebody(), 'volg de Profploeg', { where: 'groupChat' });
    expect(set.all).toContain('Wat deze chat volgt');
    expect(await theFollow(GROUP_ID)).toMatchObject({ place: { scope: 'groupChat' } });
  });
});

describe('the guidance of a municipality', () => {
  test('is followed by who works on it, and named from then on', async () => {
    const an = somebody();
    const file = await guidedFile(bot, an);
    const set = await bot.say(an, 'volg dit traject', IN_CHANNEL);
    expect(set.all).toContain('volgt nu het traject van');
    expect(await theFollow()).toMatchObject({
      subject: { kind: 'trajectory', dossierId: file.id },
      topics: ['phases', 'meetings', 'overdue', 'digest'],
    });
  });

  test('is not followed by anybody else, who learns nothing of it', async () => {
    const an = somebody();
    const file = await guidedFile(bot, an);
    const { reference = '' } = file;
    const stranger = somebody('Vreemde');
    const theirs = await bot.say(stranger, `volg ${reference}`, IN_CHANNEL);
    const nobodys = await bot.say(stranger, 'volg PP-2021-9999', IN_CHANNEL);
    expect(theirs.all).toBe(nobodys.all);
    const own = await bot.say(stranger, 'volg ons traject', IN_CHANNEL);
    expect(own.all).toContain('Je werkt zelf aan geen traject mee.');
    expect(await followed()).toEqual([]);
  });

  test('is not followed by pressing the button of somebody else’s card', async () => {
    const an = somebody();
    await guidedFile(bot, an);
    const { card } = await bot.say(an, 'volg', IN_CHANNEL);
    const typed = { subject: 'own', topics: 'phases' };
    const refused = await pressOn(bot, somebody('Vreemde'), card, 'Volg', typed, IN_CHANNEL);
    expect(refused.all).toContain('Je werkt zelf aan geen traject mee.');
    expect(cardInputs(refused.card)).toMatchObject(typed);
    expect(await followed()).toEqual([]);
  });

  test('is followed by a caseworker with its reference, and by an expert of its panel', async () => {
    const panel = [await anExpert(bot, els)];
    const file = await guidedFile(bot, somebody(), {}, panel);
    await bot.say(kato, `volg ${file.reference}`, IN_CHANNEL);
    expect((await theFollow()).setBy.objectId).toBe(kato.aadObjectId);
    await sql`delete from follows`.execute(bot.db);
    await bot.say(els, `volg ${file.reference?.toLowerCase()}`, IN_CHANNEL);
    expect((await theFollow()).setBy.objectId).toBe(els.aadObjectId);
  });

  test('is changed only by who works on it; pausing and stopping may everybody there', async () => {
    const an = somebody();
    await guidedFile(bot, an);
    const bram = somebody('Bram');
    const { card } = await bot.say(an, 'volg dit traject', IN_CHANNEL);
    const form = await pressOn(bot, bram, card, 'Wijzig', {}, IN_CHANNEL);
    const refused = await pressOn(
      bot,
      bram,
      form.card,
      'Bewaar',
      { topics: 'overdue' },
      IN_CHANNEL,
    );
    expect(refused.all).toContain('Alleen wie aan dit traject meewerkt');
    expect(cardInputs(refused.card)).toMatchObject({ topics: 'overdue' });
    expect((await theFollow()).topics).toHaveLength(4);
    const paused = await pressOn(bot, bram, refused.card, 'Pauzeer een week', {}, IN_CHANNEL);
    expect(paused.all).toContain('Gepauzeerd tot maandag 13 september 2021.');
    expect(await theFollow()).toMatchObject({ setBy: { objectId: an.aadObjectId } });
    const again = await pressOn(bot, bram, paused.card, 'Wijzig', {}, IN_CHANNEL);
    const stopped = await pressOn(bot, bram, again.card, 'Stop met volgen', {}, IN_CHANNEL);
    expect(stopped.all).toContain('Gestopt.');
    expect(await followed()).toEqual([]);
  });

  test('is not shown in another conversation, whatever a card says', async () => {
    const an = somebody();
    await guidedFile(bot, an);
    await bot.say(an, 'volg dit traject', IN_CHANNEL);
    const { id, version } = await theFollow();
    const about = { followId: id, version, nonce: 'f1' };
    const elsewhere = { where: 'groupChat' } as const;
    const shown = await bot.press(somebody(), 'follow.edit', about, {}, elsewhere);
    expect(shown.all).toContain('Dit wordt niet meer gevolgd.');
    await bot.press(somebody(), 'follow.stop', about, {}, elsewhere);
    await bot.press(somebody(), 'follow.stop', { ...about, nonce: 'f2' });
    expect(await followed()).toHaveLength(1);
  });
});

describe('stopping and changing', () => {
  test('"stop volgen" stops the only thing at once, and asks which of several', async () => {
    const an = somebody();
    expect((await bot.say(an, 'stop volgen', IN_CHANNEL)).all).toContain(
      'Hier wordt niets gevolgd.',
    );
    await bot.say(an, 'volg ronde 2', IN_CHANNEL);
    await bot.say(an, 'volg de Profploeg', IN_CHANNEL);
    const which = await bot.say(an, 'stop met volgen', IN_CHANNEL);
    expect(which.all).toContain('Hier wordt meer dan één ding gevolgd.');
    expect(await followed()).toHaveLength(2);
    await sql`delete from follows where subject_key like 'programme%'`.execute(bot.db);
    expect((await bot.say(an, 'stop volgen', IN_CHANNEL)).all).toContain('Gestopt.');
    expect(await followed()).toEqual([]);
  });

  test('an old card changes nothing, and what was ticked stays', async () => {
    const an = somebody();
    const { card } = await bot.say(an, 'volg de Profploeg', IN_CHANNEL);
    const form = await pressOn(bot, an, card, 'Wijzig', {}, IN_CHANNEL);
    await pressOn(bot, an, form.card, 'Pauzeer een maand', {}, IN_CHANNEL);
    const old = await pressOn(bot, an, form.card, 'Bewaar', { topics: 'digest' }, IN_CHANNEL);
    expect(old.all).toContain('Iemand wijzigde dit intussen.');
    expect(cardInputs(old.card)).toMatchObject({ topics: 'digest' });
    expect(findButton(old.card, 'Hervat nu')).toBeDefined();
    expect((await theFollow()).topics).toEqual(['deadlines', 'digest']);
  });

  test('a press that is delivered twice counts once', async () => {
    const an = somebody();
    const { card } = await bot.say(an, 'volg de Profploeg', IN_CHANNEL);
    const form = await pressOn(bot, an, card, 'Wijzig', {}, IN_CHANNEL);
    const twice = { ...IN_CHANNEL, activityId: 'same-press' };
    await pressOn(bot, an, form.card, 'Pauzeer een week', {}, twice);
    await pressOn(bot, an, form.card, 'Pauzeer een week', {}, twice);
    expect((await theFollow()).version).toBe(2);
  });
});

describe('in somebody’s own chat', () => {
  test('"volg" says how to, lists what they set anywhere, and stops it there', async () => {
    const an = somebody();
    await bot.say(an, 'volg de Profploeg', IN_CHANNEL);
    const mine = await bot.say(an, 'volg');
    expect(mine.all).toContain('Typ “@Kernbot volg” in een kanaal');
    expect(mine.all).toContain('Alle rondes van De Profploeg');
    expect((await bot.say(somebody(), 'volg')).all).not.toContain('Alle rondes');
    const form = await pressOn(bot, an, mine.card, 'Wijzig');
    const stopped = await pressOn(bot, an, form.card, 'Stop met volgen');
    expect(stopped.all).toContain('Je liet nog nergens iets volgen.');
    expect(await followed()).toEqual([]);
  });

  test('"volg ronde 2" follows nothing there and says where to type it', async () => {
    const an = somebody();
    expect((await bot.say(an, 'volg ronde 2')).all).toContain('in een kanaal of groepschat');
    expect(await followed(personalChatId(an))).toEqual([]);
  });
});

describe('the button of a post', () => {
  const open = (who: ReturnType<typeof somebody>, data: object) =>
    callsDuring(bot, () => bot.press(who, 'reminder.open', data, {}, IN_CHANNEL));

  test('opens the step in the own chat of who may read it, and nothing in the channel', async () => {
    const an = somebody();
    const file = await guidedFile(bot, an);
    const calls = await open(an, { dossierId: file.id, stepId: 'intakeSheet' });
    expect(calls.map(({ conversationId }) => conversationId)).toEqual([personalChatId(an)]);
  });

  test('opens that chat when the bot has none with them', async () => {
    const panel = [await anExpert(bot, els)];
    const file = await guidedFile(bot, somebody(), {}, panel);
    const calls = await open(els, { dossierId: file.id });
    expect(calls).toHaveLength(2);
    expect(calls[1]?.conversationId).toBe(calls[0]?.givenId);
  });

  test('tells somebody else only that it is not theirs', async () => {
    const file = await guidedFile(bot, somebody());
    const stranger = somebody('Vreemde');
    await install(bot, stranger);
    const reply = await bot.press(
      stranger,
      'reminder.open',
      { dossierId: file.id },
      {},
      IN_CHANNEL,
    );
    expect(reply.all).toContain('je werkt niet aan dit traject mee');
    expect(await open(stranger, { dossierId: file.id })).toEqual([]);
  });

  test('shows the deadlines of a round, also when pressed by anybody', async () => {
    const an = somebody();
    await install(bot, an);
    const [call] = await open(an, {});
    expect(call?.body?.summary).toContain('deadlines');
  });

  test('says what to do when Teams opens no chat', async () => {
    const file = await guidedFile(bot, somebody(), {}, [await anExpert(bot, somebody('Rik'))]);
    bot.connector.refuse('POST', 403);
    const reply = await bot.press(kato, 'reminder.open', { dossierId: file.id }, {}, IN_CHANNEL);
    expect(reply.all).toContain('Ik kan je eigen chat met mij niet openen.');
  });
});

test('a channel that was renamed is called so from the next look on', async () => {
  const an = somebody();
  const { card } = await bot.say(an, 'volg', IN_CHANNEL);
  await pressOn(bot, an, card, 'Volg', { topics: TOPICS, channel: OTHER }, IN_CHANNEL);
  bot.connector.setChannels([{ id: CHANNEL_ID }, { id: OTHER, name: 'Markt' }]);
  await bot.say(an, 'volg', IN_CHANNEL);
  bot.connector.setChannels([{ id: CHANNEL_ID }, { id: OTHER, name: 'Handelskern' }]);
  expect((await bot.say(an, 'volg')).all).toContain('In het kanaal Markt.');
});

test('a team that gets the bot back has its followed channels back', async () => {
  await bot.say(somebody(), 'volg de Profploeg', IN_CHANNEL);
  const { card } = await bot.say(somebody(), 'volg', IN_CHANNEL);
  await pressOn(bot, somebody(), card, 'Volg', { topics: TOPICS, channel: OTHER }, IN_CHANNEL);
  const { conversations } = bot.deps.work.stores;
  await bot.send(bot.activities.installation('remove', IN_CHANNEL));
  await conversations.markUnreachable(OTHER);
  await bot.send(bot.activities.installation('add', IN_CHANNEL));
  const known = await sql<{ reachable: boolean }>`
    select reachable from conversations where conversation_id in (${OTHER}, ${CHANNEL_ID})`.execute(
    bot.db,
  );
  expect(known.rows).toEqual([{ reachable: true }, { reachable: true }]);
  expect(await followed()).toHaveLength(1);
  expect(await followed(OTHER)).toHaveLength(1);
});
