import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Round } from '../../src/domain/round.ts';
import { roundText } from '../../src/teams/handlers/round-commands.ts';
import { asActor } from '../../src/use-cases/dependencies.ts';
import { CHANNEL_ID, personalChatId, TENANT, type TestPerson } from '../support/activities.ts';
import { cardTexts, findButton } from '../support/card-client.ts';
import { dossierIdOf, filledDraft, startDraft } from '../support/filled-draft.ts';
import { callsDuring, cardOf, forgetJobs, pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { startTogether } from '../support/working-together.ts';

let bot: TestBot;
const somebody = createPeople();
const [kato, wim, hilde, labo] = [
  somebody('Kato Maes'),
  somebody('Wim Aerts'),
  somebody('Hilde Hoofd'),
  somebody('Lien Labo'),
];
/** Every test has a year of its own, with one round in it that is open. */
const time = { year: 2022 };
let round: Round;

beforeAll(async () => {
  const of = (person: TestPerson, programme: string) => ({
    tenantId: TENANT,
    objectId: person.aadObjectId,
    programmes: [programme],
  });
  const head = { ...of(hilde, 'profploeg'), head: true } as const;
  const caseworkers = [of(kato, 'profploeg'), of(wim, 'profploeg'), head, of(labo, 'labo')];
  bot = await startTestBot({ caseworkers });
  const channel = { programmeId: 'profploeg', nonce: 'c' };
  await bot.press(kato, 'channel.set', channel, {}, { where: 'channel' });
});
afterAll(() => bot.stop());
beforeEach(async () => {
  time.year += 1;
  bot.setNow(`${time.year}-03-04T10:00:00Z`);
  await save(kato, TYPED());
  round = await roundNamed(`Ronde ${time.year}`);
  await forgetJobs(bot);
});

const TYPED = () => ({
  name: `Ronde ${time.year}`,
  opens: `1 maart ${time.year}`,
  deadline: `28 juni ${time.year}`,
  guidance: `september ${time.year}`,
});
type Typed = Partial<ReturnType<typeof TYPED>>;

const nonce = () => crypto.randomUUID();

async function save(person: TestPerson, typed: Typed, about: object = { version: 0 }) {
  return await bot.press(person, 'round.save', { nonce: nonce(), ...about, ...typed });
}

/** Gives the round other values, as the confirmation does. */
async function change(person: TestPerson, typed: Typed, of: Round = round) {
  const about = { roundId: of.id, version: of.version };
  return await save(person, { ...TYPED(), ...typed }, about);
}

async function roundNamed(name: string): Promise<Round> {
  const rounds = await bot.deps.work.stores.rounds.list('profploeg');
  const found = rounds.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no round ${name}.`);
  return found;
}

/** The card that a text about rounds is answered with; undefined when it is about something else. */
async function typed(person: TestPerson, text: string): Promise<unknown> {
  const cards: unknown[] = [];
  const who = { tenantId: TENANT, objectId: person.aadObjectId, name: person.name };
  const turn = {
    scope: 'personal',
    text,
    reference: { serviceUrl: '' },
    chat: {
      async sendCard(card: unknown) {
        cards.push(card);
      },
    },
  };
  const actor = await asActor(bot.deps, who);
  const clientOf = () => ({ fileConsent: true, typeahead: true });
  const kit = { deps: bot.deps, actor, clientOf, municipalityChoices: [] };
  const done = await roundText(kit as never, turn as never);
  expect(done).toBe(cards.length > 0);
  return cards[0];
}

const act = (person: TestPerson, what: string, of: Round = round) =>
  bot.press(person, 'round.act', {
    nonce: nonce(),
    roundId: of.id,
    act: what,
    version: of.version,
  });
const present = () => bot.deps.work.stores.rounds.get(round.id);
/** The bot is in this person's own chat, so that it can write there first. */
const install = (person: TestPerson) =>
  bot.send(bot.activities.installation('add', { from: person }));
const tell = () => callsDuring(bot, () => bot.runJobs('tell-round'));
const textsOf = (call: Parameters<typeof cardOf>[0]) => cardTexts(cardOf(call)).join('\n');

describe('a caseworker', () => {
  test('opens a round on one card, in words, and the channel reads it', async () => {
    const list = await bot.say(kato, 'rondes');
    expect(list.all).toContain(`Ronde ${time.year} – nu open`);
    const form = await pressOn(bot, kato, list.card, 'Nieuwe ronde');
    const typed = {
      name: `Najaar ${time.year}`,
      opens: `1 september ${time.year} om 9u`,
      deadline: `12 november ${time.year}`,
      guidance: `januari ${time.year + 1}`,
    };
    const confirm = await pressOn(bot, kato, form.card, 'Controleren', typed);
    expect(confirm.all).toMatch(/Opent op: \w+ 1 september \d{4} om 9 uur/);
    expect(confirm.all).toMatch(/tot en met \w+ 12 november \d{4} om 23\.59 uur/);
    const saved = await pressOn(bot, kato, confirm.card, 'Opslaan');
    expect(saved.all).toContain(`De ronde “Najaar ${time.year}” is opgeslagen.`);
    expect(saved.all).toContain(`Najaar ${time.year} – opent later`);
    const [post, ...others] = await tell();
    expect(others).toEqual([]);
    expect(post?.conversationId).toBe(CHANNEL_ID);
    expect(textsOf(post)).toContain(`Najaar ${time.year}`);
    expect((await bot.say(somebody(), 'deadlines')).all).toContain(`Najaar ${time.year}`);
  });

  test('goes back from the confirmation with everything that was typed', async () => {
    const form = await bot.say(kato, 'nieuwe ronde');
    const typed = {
      ...TYPED(),
      name: 'Winter',
      opens: `1/9/${time.year}`,
      deadline: '3 oktober',
      guidance: 'december',
    };
    const confirm = await pressOn(bot, kato, form.card, 'Controleren', typed);
    const again = await pressOn(bot, kato, confirm.card, 'Pas nog iets aan');
    const json = JSON.stringify(again.card);
    for (const words of ['Winter', '1 september', '3 oktober', `december ${time.year}`]) {
      expect(json).toContain(words);
    }
  });

  test('is told everything that is wrong, and what was typed stays', async () => {
    const typed = {
      name: `ronde ${time.year}`,
      opens: `20 juni ${time.year}`,
      deadline: '31 februari',
      guidance: '',
    };
    const form = await bot.say(kato, 'nieuwe ronde');
    const refused = await pressOn(bot, kato, form.card, 'Controleren', typed);
    expect(refused.all).toContain('er is al een ronde met deze naam');
    expect(refused.all).toContain('Deadline: deze dag kan ik niet lezen');
    expect(refused.all).toContain('vul in wanneer de begeleiding start');
    expect(JSON.stringify(refused.card)).toContain('31 februari');
    const better = {
      ...typed,
      name: 'Anders',
      deadline: `1 juli ${time.year}`,
      guidance: 'augustus',
    };
    const overlaps = await pressOn(bot, kato, refused.card, 'Controleren', better);
    expect(overlaps.all).toContain(`de ronde loopt samen met “Ronde ${time.year}”`);
  });

  test('may choose a deadline in a weekend, but is warned', async () => {
    const sunday = [1, 2, 3, 4, 5, 6, 7].find(
      (day) => new Date(Date.UTC(time.year, 6, day)).getUTCDay() === 0,
    );
    const typed = { ...TYPED(), deadline: `${sunday} juli ${time.year}` };
    const about = { roundId: round.id, version: round.version };
    const confirm = await bot.press(kato, 'round.check', { ...about, ...typed });
    expect(confirm.all).toContain('valt in een weekend');
    expect(findButton(confirm.card, 'Opslaan')).toBeDefined();
  });

  test('who changes nothing is told so', async () => {
    const reply = await change(kato, {});
    expect(reply.all).toContain('Je wijzigde niets.');
    expect((await present())?.version).toBe(1);
  });

  test('sees the deadlines where others read along', async () => {
    const reply = await bot.say(kato, 'rondes', { where: 'channel' });
    expect(reply.all).toContain('Deadlines');
    expect(findButton(reply.card, 'Nieuwe ronde')).toBeUndefined();
  });
});

describe('another deadline', () => {
  test('is told to everybody with a draft once, though the work ran twice', async () => {
    const { an, bram, id } = await startTogether(bot, somebody);
    const other = somebody('Lot');
    for (const person of [an, bram, other]) await install(person);
    await startDraft(bot, other);
    const sent = somebody('Jef');
    const overview = await filledDraft(bot, sent);
    await bot.click(sent, overview.card, 'Indienen');

    const form = await pressOn(
      bot,
      kato,
      (await bot.say(kato, 'rondes')).card,
      `Wijzig ronde Ronde ${time.year}`,
    );
    const typed = { deadline: `5 juli ${time.year}` };
    const confirm = await pressOn(bot, kato, form.card, 'Controleren', typed);
    expect(confirm.all).toContain('3 mensen met een concept krijgen bericht in Teams.');
    await pressOn(bot, kato, confirm.card, 'Opslaan');

    const calls = await tell();
    const cards = calls.filter(({ conversationId }) => conversationId !== CHANNEL_ID);
    const told = cards.map(({ conversationId }) => conversationId).sort();
    expect(told).toEqual([an, bram, other].map(personalChatId).sort());
    expect(textsOf(cards[0])).toMatch(/verplaatst naar \w+ 5 juli .+Voordien was dat \w+ 28 juni/);
    expect(await tell()).toEqual([]);
    const mine = cards.find(({ conversationId }) => conversationId === personalChatId(an));
    const opened = await pressOn(bot, an, cardOf(mine), 'Open mijn concept');
    expect(dossierIdOf(opened)).toBe(id);
  });

  test('edits the post in the channel', async () => {
    await change(kato, { deadline: `4 juli ${time.year}` });
    const [post] = await tell();
    expect(post).toMatchObject({ method: 'POST', conversationId: CHANNEL_ID });
    await forgetJobs(bot);
    await change(wim, { deadline: `5 juli ${time.year}` }, { ...round, version: 2 });
    const [update, ...others] = await tell();
    expect(others).toEqual([]);
    expect(update).toMatchObject({ method: 'PUT', activityId: post?.givenId });
    expect(textsOf(update)).toMatch(/Wim Aerts: deadline verplaatst naar \w+ 5 juli/);
    expect(textsOf(update)).toMatch(/Kato Maes: deadline verplaatst naar \w+ 4 juli/);
  });

  test('is told again to who could not be reached for a moment, and to nobody else', async () => {
    const [an, bram] = [somebody('An'), somebody('Bram')];
    for (const person of [an, bram]) {
      await install(person);
      await startDraft(bot, person);
    }
    await change(kato, { deadline: `5 juli ${time.year}` });
    bot.connector.refuse('POST', 400);
    const first = await callsDuring(bot, async () => {
      await expect(bot.runJobs('tell-round')).rejects.toThrow();
    });
    const second = await tell();
    const people = [...first, ...second]
      .map(({ conversationId }) => conversationId)
      .filter((id) => id !== CHANNEL_ID);
    expect(people.sort()).toEqual([an, bram].map(personalChatId).sort());
  });

  test('skips who removed the bot', async () => {
    const [an, bram] = [somebody('An'), somebody('Bram')];
    for (const person of [an, bram]) {
      await install(person);
      await startDraft(bot, person);
    }
    await bot.send(bot.activities.installation('remove', { from: an }));
    await change(kato, { deadline: `5 juli ${time.year}` });
    const told = (await tell()).map(({ conversationId }) => conversationId);
    expect(told).toContain(personalChatId(bram));
    expect(told).not.toContain(personalChatId(an));
  });

  test('counts for an application that is sent right after it', async () => {
    const an = somebody('An');
    const overview = await filledDraft(bot, an);
    bot.setNow(`${time.year}-06-29T10:00:00Z`);
    const tooLate = await bot.click(an, overview.card, 'Indienen');
    expect(tooLate.all).not.toMatch(/PP-\d{4}-\d{4}/);
    await change(kato, { deadline: `30 juni ${time.year}` });
    const sent = await pressOn(bot, an, overview.card, 'Indienen', {}, { cardId: 'later' });
    expect(sent.all).toMatch(/PP-\d{4}-\d{4}/);
  });

  test('that a colleague changed meanwhile is shown beside what was typed', async () => {
    await change(wim, { deadline: `5 juli ${time.year}` });
    const about = { roundId: round.id, version: 1 };
    const typed = { ...TYPED(), deadline: `6 juli ${time.year}` };
    for (const verb of ['round.check', 'round.save']) {
      const old = await bot.press(kato, verb, { nonce: nonce(), ...about, ...typed });
      expect(old.all).toContain('Wim Aerts wijzigde deze ronde intussen.');
      expect(old.all).toMatch(/tot en met \w+ 5 juli/);
      expect(JSON.stringify(old.card)).toContain(`6 juli ${time.year}`);
      expect((await present())?.deadlineDay).toBe(`${time.year}-07-05`);
    }
  });
});

describe('two caseworkers at the same moment', () => {
  test('change a round: one does, the other sees it', async () => {
    const days = ['4 juli', '5 juli'];
    const [first, second] = await Promise.all(
      [kato, wim].map((person, index) =>
        change(person, { deadline: `${days[index]} ${time.year}` }),
      ),
    );
    const said = [first?.all ?? '', second?.all ?? ''];
    expect(said.filter((all) => all.includes('is gewijzigd.'))).toHaveLength(1);
    expect(said.filter((all) => all.includes('wijzigde deze ronde intussen'))).toHaveLength(1);
    expect((await present())?.version).toBe(2);
  });

  test('open the same round: one does, the other is told that it is there', async () => {
    const typed = {
      name: `Winter ${time.year}`,
      opens: `1 oktober ${time.year}`,
      deadline: `1 november ${time.year}`,
      guidance: `december ${time.year}`,
    };
    const replies = await Promise.all([kato, wim].map((person) => save(person, typed)));
    const said = replies.map(({ all }) => all);
    expect(said.filter((all) => all.includes('is opgeslagen.'))).toHaveLength(1);
    expect(said.filter((all) => all.includes('er is al een ronde met deze naam'))).toHaveLength(1);
    const rounds = await bot.deps.work.stores.rounds.list('profploeg');
    expect(rounds.filter(({ name }) => name === typed.name)).toHaveLength(1);
  });

  test('a second press on the same button changes nothing more', async () => {
    const data = { nonce: nonce(), roundId: round.id, version: 1, ...TYPED(), name: 'Anders' };
    await Promise.all([1, 2].map(() => bot.press(kato, 'round.save', data)));
    expect((await present())?.version).toBe(2);
    await bot.press(kato, 'round.save', {
      ...data,
      nonce: nonce(),
      version: 2,
      name: TYPED().name,
    });
  });
});

describe('closing early', () => {
  test('is asked first, tells drafts what becomes of them, and lets nothing in any more', async () => {
    const an = somebody('An');
    await install(an);
    const overview = await filledDraft(bot, an);
    const ask = await bot.press(kato, 'round.ask', { roundId: round.id, act: 'close' });
    expect(ask.all).toContain('1 persoon met een concept krijgt bericht in Teams.');
    expect((await present())?.closedAt).toBeUndefined();
    const closed = await pressOn(bot, kato, ask.card, 'Ja, sluit de ronde');
    expect(closed.all).toContain('is gesloten.');
    const refused = await bot.click(an, overview.card, 'Indienen');
    expect(refused.all).not.toMatch(/PP-\d{4}-\d{4}/);
    const [card] = await tell();
    expect(textsOf(card)).toContain('Je concept blijft bewaard. Er is nu geen andere ronde.');
    expect((await bot.say(an, 'status')).all).toContain('deadline voorbij');
  });

  test('can be taken back while the deadline is ahead', async () => {
    const an = somebody('An');
    const overview = await filledDraft(bot, an);
    await act(kato, 'close');
    const ask = await bot.press(wim, 'round.ask', { roundId: round.id, act: 'reopen' });
    await pressOn(bot, wim, ask.card, 'Ja, heropen de ronde');
    await forgetJobs(bot);
    expect((await bot.click(an, overview.card, 'Indienen')).all).toMatch(/PP-\d{4}-\d{4}/);
    await act(kato, 'close', { ...round, version: 3 });
    bot.setNow(`${time.year}-06-29T10:00:00Z`);
    const late = await act(kato, 'reopen', { ...round, version: 4 });
    expect(late.all).toContain('De deadline van deze ronde is voorbij.');
  });

  test('with an old card asks again, and shows who changed it', async () => {
    await change(wim, { deadline: `5 juli ${time.year}` });
    const old = await act(kato, 'close');
    expect(old.all).toContain('Wim Aerts wijzigde deze ronde intussen.');
    expect((await present())?.closedAt).toBeUndefined();
    await pressOn(bot, kato, old.card, 'Ja, sluit de ronde');
    expect((await present())?.closedAt).toBeDefined();
  });
});

describe('removing', () => {
  test('is for a head, and for an empty round', async () => {
    const byCaseworker = await act(kato, 'remove');
    expect(byCaseworker.all).toContain('kan alleen een hoofddossierbeheerder');
    await startDraft(bot, somebody('An'));
    const withFiles = await act(hilde, 'remove');
    expect(withFiles.all).toContain('1 concept · 0 ingediende aanvragen');
    expect(await roundNamed(round.name)).toMatchObject({ version: 1 });
  });

  test('takes it off every list for good', async () => {
    await change(kato, { deadline: `5 juli ${time.year}` });
    await tell();
    await forgetJobs(bot);
    const removed = await act(hilde, 'remove', { ...round, version: 2 });
    expect(removed.all).toContain(`De ronde “Ronde ${time.year}” is verwijderd.`);
    const [update] = await tell();
    expect(textsOf(update)).toContain(`Ronde ${time.year} – verwijderd`);
    expect((await change(kato, { name: 'Terug' }, { ...round, version: 3 })).all).toContain(
      'Deze ronde kan ik je niet tonen of wijzigen.',
    );
    expect((await bot.say(kato, 'rondes')).all).not.toContain(`Ronde ${time.year} –`);
  });

  test('and starting an application at the same moment leave no draft without a round', async () => {
    const [removed, started] = await Promise.all([
      act(hilde, 'remove'),
      startDraft(bot, somebody()),
    ]);
    const { drafts } = await bot.deps.work.stores.rounds.countFiles(round.id);
    expect(removed.all.includes('is verwijderd.') ? drafts : 0).toBe(0);
    expect(started.status).toBe(200);
  });
});

describe('typed in chat', () => {
  test('a new round fills the form in', async () => {
    const next = time.year + 1;
    const card = await typed(
      kato,
      `nieuwe ronde Voorjaar ${next}, van 1 januari ${next} tot 28 februari ${next}, begeleiding vanaf mei ${next}`,
    );
    const confirm = await pressOn(bot, kato, card, 'Controleren');
    expect(confirm.all).toContain(`Naam: Voorjaar ${next}`);
    expect(confirm.all).toContain(`De begeleiding start vanaf mei ${next}.`);
  });

  test('another deadline goes on to the confirmation', async () => {
    for (const text of [
      `verleng ronde Ronde ${time.year} tot 5 juli`,
      `wijzig de deadline van ronde ${time.year} naar 5 juli ${time.year}`,
      'verleng de ronde tot en met 5 juli',
    ]) {
      const card = await typed(kato, text);
      expect(cardTexts(card).join('\n')).toMatch(/deadline verplaatst naar \w+ 5 juli/);
      expect(findButton(card, 'Opslaan')?.data).toMatchObject({ roundId: round.id, version: 1 });
    }
    expect((await present())?.version).toBe(1);
  });

  test('a day that does not exist comes back in the form', async () => {
    const card = await typed(kato, 'verleng de ronde tot 31 juni');
    expect(cardTexts(card).join('\n')).toContain('Deadline: deze dag kan ik niet lezen');
    expect(JSON.stringify(card)).toContain('31 juni');
  });

  test('a round that nobody knows is asked for, with the day that was typed', async () => {
    const card = await typed(kato, 'verleng de ronde Zomerfeest tot 5 juli');
    expect(cardTexts(card).join('\n')).toContain('Welke ronde is “Zomerfeest”?');
    expect(cardTexts(card).join('\n')).toContain('5 juli');
  });

  test('means nothing from whoever opens no rounds, and about anything else', async () => {
    for (const person of [somebody(), labo]) {
      expect(await typed(person, 'nieuwe ronde Van mij')).toBeUndefined();
    }
    expect(await typed(kato, 'wanneer komt er een nieuwe ronde?')).toBeUndefined();
  });
});

describe('nobody else', () => {
  test('opens, changes, closes or removes a round, whatever a card says', async () => {
    for (const person of [somebody('An Peeters'), labo]) {
      const replies = [
        await save(
          person,
          { ...TYPED(), name: 'Van mij' },
          { version: 0, programmeId: 'profploeg' },
        ),
        await change(person, { name: 'Van mij' }),
        await act(person, 'close'),
        await act(person, 'remove'),
        await bot.press(person, 'round.edit', { roundId: round.id }),
        await bot.press(person, 'round.ask', { roundId: round.id, act: 'close' }),
        await bot.press(person, 'rounds.show', {}),
      ];
      for (const { all, cards } of replies) {
        expect(all).toContain('Deze ronde kan ik je niet tonen of wijzigen.');
        expect(cards).toEqual([]);
      }
    }
    expect(await present()).toEqual(round);
  });

  test('gets more than the deadlines', async () => {
    for (const person of [somebody('An Peeters'), labo]) {
      for (const word of ['rondes', 'nieuwe ronde']) {
        const reply = await bot.say(person, word);
        expect(reply.all).toContain('Deadlines');
        expect(findButton(reply.card, 'Nieuwe ronde')).toBeUndefined();
      }
    }
  });

  test('of another tenant with the same object id is a caseworker', async () => {
    const data = { roundId: round.id, act: 'close', version: 1, nonce: nonce() };
    const elsewhere = { tenantId: '11111111-1111-4111-8111-111111111111' };
    const reply = await bot.press(kato, 'round.act', data, {}, elsewhere);
    expect(reply.all).toContain('Deze ronde kan ik je niet tonen of wijzigen.');
    expect((await present())?.closedAt).toBeUndefined();
  });
});
