import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Expert } from '../../src/domain/expert.ts';
import { asActor } from '../../src/use-cases/dependencies.ts';
import { joinWithCode } from '../../src/use-cases/invite-colleague.ts';
import { personalDataDocument } from '../../src/use-cases/views/personal-data-document.ts';
import { TENANT, type TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { buttonTitles, cardInputs, cardTexts } from '../support/card-client.ts';
import { callsDuring, cardOf, forgetJobs, pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { CODE } from '../support/working-together.ts';

let bot: TestBot;
const somebody = createPeople();
const [kato, wim, lien] = [somebody('Kato Maes'), somebody('Wim Aerts'), somebody('Lien Labo')];
const NOT_THEIRS = 'Dit is er alleen voor dossierbeheerders van het programma.';
const ONLY_HEADS = 'Alleen een hoofddossierbeheerder van dit programma kan dit.';

beforeAll(async () => {
  const of = (person: TestPerson, programme: string) => ({
    tenantId: TENANT,
    objectId: person.aadObjectId,
    programmes: [programme],
  });
  bot = await startTestBot({
    caseworkers: [
      { ...of(kato, 'profploeg'), head: true },
      of(wim, 'profploeg'),
      { ...of(lien, 'labo'), head: true },
    ],
  });
  await bot.send(bot.activities.installation('add', { from: wim }));
});
afterAll(() => bot.stop());
beforeEach(() => forgetJobs(bot));

const FATIMA = {
  name: 'Fatima El Amrani',
  organisation: 'Bureau Stadskern',
  email: '',
  fields: 'mobility,events',
  capacity: '3',
};

/** Registers an expert on the form; resolves to the card of the expert. */
async function registered(typed: Partial<typeof FATIMA> = {}, by = wim): Promise<Reply> {
  const form = await bot.press(by, 'expert.edit', { programmeId: 'profploeg' });
  return await pressOn(bot, by, form.card, 'Bewaar', { ...FATIMA, ...typed });
}

/** The expert that a card is about, as stored. */
async function expertOn({ card, all }: Reply): Promise<Expert> {
  const id = /"expertId":"([0-9a-f-]{36})"/.exec(JSON.stringify(card))?.[1] ?? all;
  const expert = await bot.deps.work.stores.experts.load(id);
  if (expert === undefined) throw new Error(`There is no expert on: ${all}`);
  return expert;
}

async function codeFor(expert: Expert, by = wim): Promise<string> {
  const reply = await bot.press(by, 'expert.code', { expertId: expert.id });
  return CODE.exec(reply.all)?.[0] ?? 'no code';
}

const expertIdsOf = async ({ aadObjectId }: TestPerson) =>
  (await bot.deps.work.stores.roles.of({ tenantId: TENANT, objectId: aadObjectId })).expertIds;

describe('registering', () => {
  test('is for every caseworker, and asks for what a panel is composed from', async () => {
    const list = await bot.say(wim, 'experten');
    expect(list.all).toContain('Experten van De Profploeg');
    const form = await bot.click(wim, list.card, 'Nieuwe expert');
    expect(Object.keys(cardInputs(form.card))).toEqual(Object.keys(FATIMA));
    const saved = await pressOn(bot, wim, form.card, 'Bewaar', FATIMA);
    expect(saved.all).toContain('De expert is bewaard.');
    expect(saved.all).toContain('Begeleidt nu: 0 van 3 trajecten');
    expect(await expertOn(saved)).toMatchObject({ fields: ['mobility', 'events'], version: 1 });
    const again = await bot.click(wim, saved.card, 'Naar alle experten');
    expect(again.all).toContain('0 van 3 trajecten · niet gekoppeld · Mobiliteit');
  });

  test('keeps everything that was typed, and says of each field what is wrong', async () => {
    const typed = { name: '', email: 'fatima@', fields: 'events', capacity: 'veel' };
    const reply = await registered(typed);
    for (const sentence of [
      'Schrijf de naam van de expert.',
      'Dit mailadres klopt niet.',
      'Schrijf een getal van 1 tot 50.',
    ]) {
      expect(reply.all).toContain(sentence);
    }
    expect(cardInputs(reply.card)).toEqual({ ...FATIMA, ...typed });
    const saved = await pressOn(bot, wim, reply.card, 'Bewaar', { ...FATIMA, name: 'Beter' });
    expect(saved.all).toContain('De expert is bewaard.');
  });

  test('the same address twice is refused, also at the same moment', async () => {
    const email = `${crypto.randomUUID()}@stadskern.example`;
    const replies = await Promise.all([registered({ email }), registered({ email }, kato)]);
    expect(replies.filter(({ all }) => all.includes('De expert is bewaard.'))).toHaveLength(1);
    const taken = replies.filter(({ all }) => all.includes('heeft al dit mailadres'));
    expect(taken).toHaveLength(1);
    expect(cardInputs(taken[0]?.card).email).toBe(email);
  });

  test('that Teams delivers twice is one expert', async () => {
    const name = `Tweemaal ${crypto.randomUUID()}`;
    const data = { programmeId: 'profploeg', version: 0, nonce: 'twice' };
    const same = { activityId: crypto.randomUUID() };
    for (let times = 0; times < 2; times++) {
      await bot.press(wim, 'expert.save', data, { ...FATIMA, name }, same);
    }
    const stored = await sql`select 1 from experts where name = ${name}`.execute(bot.db);
    expect(stored.rows).toHaveLength(1);
  });
});

describe('changing', () => {
  test('of who was changed meanwhile keeps what was typed, and overwrites it knowingly', async () => {
    const expert = await expertOn(await registered({ name: 'Versie Een' }));
    const about = { programmeId: 'profploeg', expertId: expert.id };
    const [mine, theirs] = [
      await bot.press(wim, 'expert.edit', about),
      await bot.press(kato, 'expert.edit', about),
    ];
    await pressOn(bot, kato, theirs.card, 'Bewaar', { name: 'Van Kato' });
    const refused = await pressOn(bot, wim, mine.card, 'Bewaar', { name: 'Van Wim' });
    expect(refused.all).toContain('Iemand wijzigde deze expert intussen.');
    expect(cardInputs(refused.card).name).toBe('Van Wim');
    expect((await bot.deps.work.stores.experts.load(expert.id))?.name).toBe('Van Kato');
    await pressOn(bot, wim, refused.card, 'Bewaar');
    expect((await bot.deps.work.stores.experts.load(expert.id))?.name).toBe('Van Wim');
  });

  test('takes an expert off the list and puts them back, for heads only', async () => {
    const shown = await registered({ name: 'Els Weg' });
    const expert = await expertOn(shown);
    expect(buttonTitles(shown.card)).not.toContain('Haal van de lijst');
    const off = { expertId: expert.id, version: 1, active: false, nonce: 'off' };
    expect((await bot.press(wim, 'expert.active', off)).all).toContain(ONLY_HEADS);
    const seen = await bot.press(kato, 'expert.look', { expertId: expert.id });
    const gone = await bot.click(kato, seen.card, 'Haal van de lijst');
    expect(gone.all).toContain('De expert staat niet meer op de lijst');
    const late = await bot.press(kato, 'expert.active', { ...off, active: true, nonce: 'late' });
    expect(late.all).toContain('Je keuze is niet uitgevoerd.');
    const back = await bot.click(kato, late.card, 'Zet terug op de lijst');
    expect(back.all).toContain('De expert staat weer op de lijst.');
  });
});

describe('a code', () => {
  test('says who an expert is in Teams, once; its maker is told by whom', async () => {
    const expert = await expertOn(await registered({ name: 'Fatima Code' }));
    const [fatima, other] = [somebody('Fatima (extern)'), somebody()];
    const code = await codeFor(expert);
    const reply = await bot.say(fatima, code);
    expect(reply.all).toContain('Ik ken je nu als expert van De Profploeg: Fatima Code.');
    expect(await expertIdsOf(fatima)).toEqual([expert.id]);
    expect((await bot.say(other, code)).all).toContain('Deze code ken ik niet');
    const [told] = await callsDuring(bot, () => bot.runJobs('tell-code-used'));
    expect(cardTexts(cardOf(told)).join('\n')).toContain(
      'Fatima (extern) is nu gekoppeld als expert van De Profploeg: Fatima Code',
    );
    const list = await pressOn(bot, wim, cardOf(told), 'Toon de experten');
    expect(list.all).toContain('0 van 3 trajecten · gekoppeld aan Teams');
  });

  test('is refused for an account that is another expert, and then still works', async () => {
    const [first, second] = [
      await expertOn(await registered({ name: 'Eerste' })),
      await expertOn(await registered({ name: 'Tweede' })),
    ];
    const fatima = somebody('Fatima');
    await bot.say(fatima, await codeFor(first));
    const code = await codeFor(second);
    expect((await bot.say(fatima, code)).all).toContain('al gekoppeld aan een andere expert');
    expect(await expertIdsOf(fatima)).toEqual([first.id]);
    expect((await bot.say(somebody(), code)).all).toContain('Gelukt');
  });

  test('of two experts, typed by one person at the same moment, works for one', async () => {
    const experts = [
      await expertOn(await registered({ name: 'Links' })),
      await expertOn(await registered({ name: 'Rechts' })),
    ];
    const codes = await Promise.all(experts.map((expert) => codeFor(expert)));
    const fatima = somebody('Fatima');
    const actor = { tenantId: TENANT, objectId: fatima.aadObjectId, name: fatima.name };
    // Not by way of the chat, which takes one message after the other: there may be two replicas.
    await Promise.all(
      codes.map((code) => joinWithCode(bot.deps, { turnKey: crypto.randomUUID(), actor, code })),
    );
    expect(await expertIdsOf(fatima)).toHaveLength(1);
  });

  test('is undone at once, also by who made it', async () => {
    const expert = await expertOn(await registered({ name: 'Verkeerde' }));
    const wrong = somebody();
    await bot.say(wrong, await codeFor(expert));
    const shown = await bot.press(wim, 'expert.look', { expertId: expert.id });
    const cut = await bot.click(wim, shown.card, 'Ontkoppel van Teams');
    expect(cut.all).toContain('De expert is ontkoppeld van Teams');
    expect(await expertIdsOf(wrong)).toEqual([]);
  });

  test('of an expert who guides no more is not made, and works no more', async () => {
    const expert = await expertOn(await registered({ name: 'Gestopt' }));
    const code = await codeFor(expert);
    const off = { expertId: expert.id, version: 1, active: false, nonce: 'stop' };
    await bot.press(kato, 'expert.active', off);
    expect((await bot.say(somebody(), code)).all).toContain('staat niet meer op de lijst');
    const refused = await bot.press(wim, 'expert.code', { expertId: expert.id });
    expect(refused.all).toContain('Zet de expert eerst terug op de lijst.');
    expect(refused.all).not.toMatch(CODE);
  });
});

describe('the list', () => {
  test('is looked through by name, organisation and expertise, without capitals and accents', async () => {
    await registered({ name: 'Zoë Émilie', organisation: 'Büro Noord', fields: 'logistics' });
    const look = (query: string) => bot.press(wim, 'experts.list', { page: 0 }, { query });
    for (const query of ['zoe emilie', 'BURO', 'logistiek zoe']) {
      expect((await look(query)).all).toContain('1 expert.\nZoë Émilie · Büro Noord');
    }
    expect((await look('bestaat niet')).all).toContain('Geen expert gevonden.');
  });

  test('has 25 on a page, and who guides no more last', async () => {
    for (let count = 0; count < 27; count++) {
      const at = String(count).padStart(2, '0');
      await registered({ name: `Bladzijde ${at}` });
    }
    const first = await bot.press(wim, 'experts.list', { page: 0, query: 'bladzijde' });
    expect(first.all).toContain('27 experten.');
    expect(first.all).toContain('Pagina 1 van 2');
    expect(first.all).toContain('Bladzijde 24');
    expect(first.all).not.toContain('Bladzijde 25');
    const off = await bot.press(wim, 'experts.list', { page: 0, query: 'bladzijde 00' });
    const expert = await expertOn(off);
    const data = { expertId: expert.id, version: 1, active: false, nonce: 'last' };
    await bot.press(kato, 'expert.active', data);
    const last = await bot.click(wim, first.card, 'Volgende pagina');
    expect(last.all).toContain('Bladzijde 26');
    expect(last.all).toContain('Bladzijde 00 · Bureau Stadskern\nbegeleidt niet meer');
  });
});

describe('who is no caseworker of the programme', () => {
  test('gets what the sources say about experts', async () => {
    const { all } = await bot.say(somebody(), 'experten');
    expect(all).not.toContain('Experten van De Profploeg');
    expect(all).toContain('Wie zijn de experten van de Profploeg');
  });

  test.each([
    ['somebody of a municipality', somebody()],
    ['a head of another programme', lien],
  ])('changes nothing with a forged card: %s', async (_, person) => {
    const expert = await expertOn(await registered({ name: `Doelwit ${crypto.randomUUID()}` }));
    const about = { expertId: expert.id, version: 1 };
    for (const [verb, data] of [
      ['experts.list', { programmeId: 'profploeg', page: 0 }],
      ['expert.look', about],
      ['expert.edit', { ...about, programmeId: 'profploeg' }],
      ['expert.edit', { programmeId: 'profploeg' }],
      ['expert.save', { ...about, programmeId: 'profploeg', nonce: 'a', ...FATIMA }],
      ['expert.save', { programmeId: 'profploeg', version: 0, nonce: 'b', ...FATIMA }],
      ['expert.save', { ...about, programmeId: 'labo', nonce: 'c', ...FATIMA }],
      ['expert.code', about],
      ['expert.unlink', { ...about, nonce: 'd' }],
      ['expert.active', { ...about, active: false, nonce: 'e' }],
    ] as const) {
      const { all } = await bot.press(person, verb, data);
      expect(all).toContain(NOT_THEIRS);
      expect(all).not.toContain(expert.name);
      expect(all).not.toMatch(CODE);
    }
    expect(await bot.deps.work.stores.experts.load(expert.id)).toEqual(expert);
  });

  test('a programme without a form has no experts, and a caseworker of it is told so', async () => {
    expect((await bot.say(lien, 'experten')).all).toContain('houdt Kernbot geen experten bij');
  });
});

describe('my data', () => {
  /** As the download route makes it: it knows the account, not the name. */
  async function copyOf({ aadObjectId }: TestPerson): Promise<string> {
    const person = { tenantId: TENANT, objectId: aadObjectId, name: '' };
    return JSON.stringify(await personalDataDocument(bot.deps, await asActor(bot.deps, person)));
  }

  test('name what somebody is, and removing them cuts the account from the expert', async () => {
    const expert = await expertOn(await registered({ name: 'Privé Persoon' }));
    const fatima = somebody('Fatima');
    await bot.say(fatima, await codeFor(expert));
    const shown = await bot.press(fatima, 'privacy.show', {});
    expect(shown.all).toContain('Dat je expert bent van De Profploeg');
    expect(await copyOf(fatima)).toContain('expert; Privé Persoon; Bureau Stadskern; Mobiliteit');
    const asked = await bot.press(fatima, 'privacy.removeAsk', {});
    expect(asked.all).toContain('Je Teams-account wordt losgemaakt');
    const done = await bot.press(fatima, 'privacy.remove', { nonce: 'weg' });
    expect(done.all).toContain('Je Teams-account is losgemaakt');
    expect(await expertIdsOf(fatima)).toEqual([]);
    const { person: _, ...kept } = { ...expert, version: 3 };
    expect(await bot.deps.work.stores.experts.load(expert.id)).toEqual(kept);
  });

  test('say to a caseworker that name and role stay', async () => {
    expect((await bot.press(kato, 'privacy.show', {})).all).toContain(
      'Dat je hoofddossierbeheerder bent van De Profploeg',
    );
    expect(await copyOf(kato)).toContain('hoofddossierbeheerder, uit de instellingen');
    const asked = await bot.press(kato, 'privacy.removeAsk', {});
    expect(asked.all).toContain('Je naam en je rol blijven in de geschiedenis staan');
  });
});
