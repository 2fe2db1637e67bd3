import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { type Person, personKey } from '../../src/domain/person.ts';
import type { ProgrammeRole } from '../../src/domain/role.ts';
import { personalChatId, TENANT, type TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { buttonTitles, cardTexts } from '../support/card-client.ts';
import { dossierIdOf, sentApplication } from '../support/filled-draft.ts';
import {
  askQuestion,
  callsDuring,
  cardOf,
  forgetJobs,
  pressOn,
  storedInquiry,
} from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { IN_FIRST_ROUND, startTestBot, type TestBot } from '../support/test-bot.ts';
import { CODE } from '../support/working-together.ts';

let bot: TestBot;
const somebody = createPeople();
const OTHER_TENANT = '11111111-2222-4333-8444-555555555555';
const [kato, wim, lien] = [somebody('Kato Maes'), somebody('Wim Aerts'), somebody('Lien Labo')];
const UNKNOWN = 'Deze code ken ik niet, of ze is niet meer geldig.';

beforeAll(async () => {
  const of = (person: TestPerson, programme: string) => ({
    ...idsOf(person),
    programmes: [programme],
  });
  bot = await startTestBot({
    caseworkers: [
      { ...of(kato, 'profploeg'), head: true },
      of(wim, 'profploeg'),
      { ...of(lien, 'labo'), head: true },
    ],
  });
  for (const person of [kato, wim, lien]) await bot.say(person, 'dossierbeheerders');
  await bot.send(bot.activities.installation('add', { from: kato }));
});
afterAll(() => bot.stop());
beforeEach(async () => {
  bot.setNow(IN_FIRST_ROUND);
  await forgetJobs(bot);
});

function idsOf({ aadObjectId }: TestPerson): Person {
  return { tenantId: TENANT, objectId: aadObjectId };
}

const key = (person: TestPerson) => personKey(idsOf(person));

/** The code that a head makes on the card. */
async function codeFrom(head: TestPerson, role: 'caseworker' | 'head' = 'caseworker') {
  const reply = await bot.press(head, 'role.code', { programmeId: 'profploeg', role });
  const code = CODE.exec(reply.all)?.[0];
  if (code === undefined) throw new Error(`No code in: ${reply.all}`);
  return code;
}

/** Somebody who has a role because a head gave it. */
async function granted(role: ProgrammeRole, name = 'Els Nijs', programmeId = 'profploeg') {
  const person = somebody(name);
  const by = { ...idsOf(kato), name: kato.name };
  const at = bot.deps.clock.now();
  const given = { programmeId, person: { ...idsOf(person), name }, role, by, at };
  await bot.deps.work.stores.roles.put(given);
  return person;
}

async function rolesOf(person: TestPerson): Promise<readonly string[]> {
  const { grants } = await bot.deps.work.stores.roles.of(idsOf(person));
  return grants.map(({ programmeId, role }) => `${programmeId}:${role}`);
}

/** Whether the bot shows somebody the questions of the programme. */
async function handlesQuestions(person: TestPerson): Promise<boolean> {
  return (await bot.say(person, 'vragen')).all.includes('Vragen van gemeenten en organisaties');
}

function setRole(by: TestPerson, of: TestPerson, seen: string, to: string, options = {}) {
  const data = { programmeId: 'profploeg', key: key(of), seen, to, nonce: crypto.randomUUID() };
  return bot.press(by, 'role.set', data, {}, options);
}

describe('the list', () => {
  test('shows a head everybody, with role and where it comes from', async () => {
    const els = await granted('caseworker');
    const { all, card } = await bot.say(kato, 'dossierbeheerders');
    expect(all).toContain('Dossierbeheerders van De Profploeg');
    expect(all).toContain('Kato Maes (jij)\nHoofddossierbeheerder · ligt vast in de instellingen');
    expect(all).toContain('Wim Aerts\nDossierbeheerder · uit de instellingen');
    expect(all).toContain('Els Nijs\nDossierbeheerder · sinds maandag 5 juli 2021, van Kato Maes');
    expect(buttonTitles(card)).toContain('Code voor een hoofd');
    await setRole(kato, els, 'caseworker', 'none');
  });

  test('shows a caseworker the same, without anything to change', async () => {
    const { all, card } = await bot.say(wim, 'dossierbeheerders');
    expect(all).toContain('Kato Maes');
    expect(buttonTitles(card)).toEqual([]);
  });

  test('is not for who is no caseworker', async () => {
    const { all } = await bot.say(somebody(), 'dossierbeheerders');
    expect(all).toContain('Dit is er alleen voor dossierbeheerders van het programma.');
    expect(all).not.toContain('Kato Maes');
  });

  test('is shown in nobody’s channel', async () => {
    const { all } = await bot.say(kato, 'dossierbeheerders', { where: 'channel' });
    expect(all).toContain('alleen in je eigen chat met mij');
    const pressed = await bot.press(kato, 'roles.show', {}, {}, { where: 'channel' });
    expect(pressed.all).not.toContain('Wim Aerts');
  });

  test('lets who manages several programmes choose one', async () => {
    const both = await granted('head', 'Beide Ans');
    const by = { ...idsOf(kato), name: kato.name };
    const person = { ...idsOf(both), name: both.name };
    const at = bot.deps.clock.now();
    await bot.deps.work.stores.roles.put({ programmeId: 'labo', person, role: 'head', by, at });
    const { card } = await bot.say(both, 'dossierbeheerders');
    const labo = bot.deps.programmes.find(({ id }) => id === 'labo')?.name ?? '';
    const other = await bot.click(both, card, labo);
    expect(other.all).toContain(`Dossierbeheerders van ${labo}`);
    expect(other.all).toContain('Lien Labo');
    await setRole(kato, both, 'head', 'none');
    await bot.press(lien, 'role.set', {
      programmeId: 'labo',
      key: key(both),
      seen: 'head',
      to: 'none',
      nonce: 'b',
    });
  });
});

describe('a code', () => {
  test('makes who types it a caseworker from the next turn on, and its maker is told', async () => {
    const nieuw = somebody('Nele Nieuw');
    const code = await codeFrom(kato);
    const reply = await bot.say(nieuw, `Dag, hier is mijn code: ${code.toLowerCase()}`);
    expect(reply.all).toContain('Je bent nu dossierbeheerder van De Profploeg.');
    expect(await handlesQuestions(nieuw)).toBe(true);
    const [told, ...more] = await callsDuring(bot, () => bot.runJobs('tell-code-used'));
    expect(more).toEqual([]);
    expect(told?.conversationId).toBe(personalChatId(kato));
    expect(cardTexts(cardOf(told)).join('\n')).toContain(
      'Nele Nieuw is nu dossierbeheerder van De Profploeg.',
    );
    const list = await pressOn(bot, kato, cardOf(told), 'Toon de dossierbeheerders');
    expect(list.all).toContain('Nele Nieuw\nDossierbeheerder · sinds maandag 5 juli 2021');
  });

  test('works for people of any organisation that may talk to the bot', async () => {
    const extern = somebody('Eva Extern');
    const code = await codeFrom(kato, 'head');
    const reply = await bot.say(extern, code, { tenantId: OTHER_TENANT });
    expect(reply.all).toContain('Je bent nu hoofddossierbeheerder van De Profploeg.');
    const list = await bot.say(extern, 'dossierbeheerders', { tenantId: OTHER_TENANT });
    expect(buttonTitles(list.card)).toContain('Code dossierbeheerder');
    // The same object id in another organisation is somebody else.
    expect(await handlesQuestions(extern)).toBe(false);
    const theirs = personKey({ tenantId: OTHER_TENANT, objectId: extern.aadObjectId });
    const data = { programmeId: 'profploeg', key: theirs, seen: 'head', to: 'none', nonce: 'e' };
    expect((await bot.press(kato, 'role.set', data)).all).toContain(
      'is geen dossierbeheerder meer',
    );
  });

  test('works once', async () => {
    const [first, second] = [somebody(), somebody()];
    const code = await codeFrom(kato);
    expect((await bot.say(first, code)).all).toContain('Gelukt');
    expect((await bot.say(second, code)).all).toContain(UNKNOWN);
    expect(await rolesOf(second)).toEqual([]);
  });

  test('typed by six people at the same moment works for one', async () => {
    const people = Array.from({ length: 6 }, () => somebody());
    const code = await codeFrom(kato);
    const replies = await Promise.all(people.map((person) => bot.say(person, code)));
    expect(replies.filter(({ all }) => all.includes('Gelukt'))).toHaveLength(1);
    expect(replies.filter(({ all }) => all.includes(UNKNOWN))).toHaveLength(5);
    const roles = await Promise.all(people.map(rolesOf));
    expect(roles.flat()).toEqual(['profploeg:caseworker']);
  });

  test('that Teams delivers twice gives one role and tells once', async () => {
    const nieuw = somebody();
    const code = await codeFrom(kato);
    const same = { activityId: crypto.randomUUID() };
    await Promise.all([bot.say(nieuw, code, same), bot.say(nieuw, code, same)]);
    const rows = sql`select 1 from role_grants where object_id = ${nieuw.aadObjectId}`;
    expect((await rows.execute(bot.db)).rows).toHaveLength(1);
    expect(await callsDuring(bot, () => bot.runJobs('tell-code-used'))).toHaveLength(1);
  });

  test('works for a week and not a moment longer', async () => {
    const [inTime, late] = [somebody(), somebody()];
    const [first, second] = [await codeFrom(kato), await codeFrom(kato)];
    bot.setNow('2021-07-12T09:59:59Z');
    expect((await bot.say(inTime, first)).all).toContain('Gelukt');
    bot.setNow('2021-07-12T10:00:00Z');
    expect((await bot.say(late, second)).all).toContain(UNKNOWN);
  });

  test('does nothing for who has the role, and still works for another', async () => {
    const code = await codeFrom(kato);
    for (const person of [kato, wim]) {
      expect((await bot.say(person, code)).all).toContain('Dat ben je al.');
    }
    const list = await bot.say(kato, 'dossierbeheerders');
    expect(list.all).toContain('Kato Maes (jij)\nHoofddossierbeheerder');
    expect((await bot.say(somebody(), code)).all).toContain('Gelukt');
  });

  test('of a head who is none any more is a code that never was', async () => {
    const els = await granted('head');
    const code = await codeFrom(els, 'head');
    await setRole(kato, els, 'head', 'caseworker');
    const nieuw = somebody();
    expect((await bot.say(nieuw, code)).all).toContain(UNKNOWN);
    expect(await rolesOf(nieuw)).toEqual([]);
  });

  test('is kept by its hash alone, and not taken where others read along', async () => {
    const code = await codeFrom(kato);
    const stored = await sql`select * from role_codes`.execute(bot.db);
    expect(JSON.stringify(stored.rows)).not.toContain(code);
    const nieuw = somebody();
    await bot.say(nieuw, code, { where: 'channel' });
    expect(await rolesOf(nieuw)).toEqual([]);
  });
});

describe('a change', () => {
  test('asks first, takes effect on the next turn, and says what is left behind', async () => {
    const els = await granted('caseworker');
    expect(await handlesQuestions(els)).toBe(true);
    await giveWork(els);
    const looked = await bot.press(kato, 'role.look', { programmeId: 'profploeg', key: key(els) });
    expect(looked.all).toContain('Op naam: 1 aanvraag en 1 vraag');
    const asked = await bot.click(kato, looked.card, 'Haal weg');
    expect(asked.all).toContain('Er blijven nog 1 aanvraag en 1 vraag op deze naam staan.');
    expect(await rolesOf(els)).toEqual(['profploeg:caseworker']);
    const done = await bot.click(kato, asked.card, 'Ja, haal weg');
    expect(done.all).toContain('Els Nijs is geen dossierbeheerder meer.');
    expect(done.all).toContain('Geef die aan een collega: typ “dossiers” en “vragen”.');
    expect(await handlesQuestions(els)).toBe(false);
    const forged = await bot.press(els, 'inquiry.list', { filter: 'waiting', page: 0 });
    expect(forged.all).toContain('Deze vraag kan ik je niet tonen.');
  });

  async function giveWork(person: TestPerson): Promise<void> {
    const sent = await askQuestion(bot, somebody(), { text: `Vraag ${crypto.randomUUID()}?` });
    const { id, version } = await storedInquiry(bot, sent);
    await bot.press(person, 'inquiry.take', { inquiryId: id, version, nonce: 't' });
    const dossierId = dossierIdOf(await sentApplication(bot, somebody()));
    await sql`update dossiers set assignee_tenant = ${TENANT}, turn = 'caseworker',
      assignee_object = ${person.aadObjectId} where id = ${dossierId}`.execute(bot.db);
  }

  test('makes a head of a caseworker and back, all of it kept with who and when', async () => {
    const els = await granted('caseworker');
    const up = await setRole(kato, els, 'caseworker', 'head');
    expect(up.all).toContain('Els Nijs is nu hoofddossierbeheerder.');
    const list = await bot.say(els, 'dossierbeheerders');
    expect(buttonTitles(list.card)).toContain('Wijzig');
    await setRole(kato, els, 'head', 'caseworker');
    const again = await bot.click(els, list.card, 'Code dossierbeheerder');
    expect(again.all).toContain('Alleen een hoofddossierbeheerder van dit programma kan dit.');
    const rows = await sql<{ role: string; by_name: string }>`
      select role, by_name from role_grants where object_id = ${els.aadObjectId} order by id`.execute(
      bot.db,
    );
    expect(rows.rows.map(({ role }) => role)).toEqual(['caseworker', 'head', 'caseworker']);
    await setRole(kato, els, 'caseworker', 'none');
  });

  test('takes back what configuration gave, when that is no head', async () => {
    await setRole(kato, wim, 'caseworker', 'none');
    expect(await handlesQuestions(wim)).toBe(false);
    const code = await codeFrom(kato);
    expect((await bot.say(wim, code)).all).toContain('Gelukt');
    expect(await handlesQuestions(wim)).toBe(true);
  });

  test('that Teams delivers twice is made once', async () => {
    const els = await granted('caseworker');
    const same = { activityId: crypto.randomUUID() };
    const replies = [];
    for (let times = 0; times < 2; times++) {
      replies.push(await setRole(kato, els, 'caseworker', 'head', same));
    }
    expect(replies.map(({ all }) => all.includes('is nu hoofddossierbeheerder'))).toContain(true);
    const rows = sql`select 1 from role_grants where object_id = ${els.aadObjectId}`;
    expect((await rows.execute(bot.db)).rows).toHaveLength(2);
    await setRole(kato, els, 'head', 'none');
  });

  test('of somebody who changed meanwhile is not made, and shows how it is now', async () => {
    const els = await granted('head');
    const reply = await setRole(kato, els, 'caseworker', 'none');
    expect(reply.all).toContain('De rol van deze persoon veranderde intussen.');
    expect(reply.all).toContain('Rol: Hoofddossierbeheerder');
    expect(await rolesOf(els)).toEqual(['profploeg:head']);
    await setRole(kato, els, 'head', 'none');
  });

  test('of a head of configuration is refused, with where they are set', async () => {
    const els = await granted('head');
    for (const to of ['caseworker', 'none']) {
      const data = { programmeId: 'profploeg', key: key(kato), to };
      expect((await bot.press(els, 'role.ask', data)).all).toContain('HEAD_CASEWORKERS');
      expect((await setRole(els, kato, 'head', to)).all).toContain('HEAD_CASEWORKERS');
    }
    expect((await bot.say(kato, 'dossierbeheerders')).all).toContain('Iemand toevoegen');
    await setRole(kato, els, 'head', 'none');
  });
});

describe('a programme always keeps a head', () => {
  const inVitrine = (of: TestPerson, seen: string, to: string) => ({
    programmeId: 'vitrine',
    key: key(of),
    seen,
    to,
    nonce: crypto.randomUUID(),
  });
  const headsOfVitrine = async () =>
    (await bot.deps.work.stores.roles.list('vitrine')).filter(({ role }) => role === 'head');

  test('the last one cannot go, nor be one no more; with another they can, after a warning', async () => {
    const els = await granted('head', 'Els Nijs', 'vitrine');
    for (const to of ['none', 'caseworker']) {
      const data = inVitrine(els, 'head', to);
      expect((await bot.press(els, 'role.ask', data)).all).toContain('Dit is de laatste');
      expect((await bot.press(els, 'role.set', data)).all).toContain('Dit is de laatste');
    }
    const other = await granted('head', 'Bert Bos', 'vitrine');
    const asked = await bot.press(els, 'role.ask', inVitrine(els, 'head', 'none'));
    expect(asked.all).toContain('Dit ben jij zelf.');
    const gone = await bot.click(els, asked.card, 'Ja, haal weg');
    expect(gone.all).toContain('Je bent geen dossierbeheerder meer van dit programma.');
    expect((await bot.say(els, 'dossierbeheerders')).all).toContain(
      'alleen voor dossierbeheerders',
    );
    expect((await headsOfVitrine()).map(({ person }) => person.name)).toEqual([other.name]);
  });

  test('when all of them take each other off at the same moment', async () => {
    for (const { person } of await headsOfVitrine()) {
      const at = bot.deps.clock.now();
      const taken = { programmeId: 'vitrine', person, role: 'none', by: person, at } as const;
      await bot.deps.work.stores.roles.put(taken);
    }
    const heads = await Promise.all(
      ['A', 'B', 'C', 'D'].map((name) => granted('head', name, 'vitrine')),
    );
    const pairs = heads.map((head, index) => [head, heads[(index + 1) % 4] ?? head] as const);
    await Promise.all(
      pairs.map(([by, of]) => bot.press(by, 'role.set', inVitrine(of, 'head', 'none'))),
    );
    expect((await headsOfVitrine()).length).toBeGreaterThan(0);
  });
});

describe('forged cards', () => {
  async function everyPress(person: TestPerson, of: TestPerson): Promise<readonly Reply[]> {
    const about = { programmeId: 'profploeg', key: key(of) };
    const replies = [];
    for (const [verb, data] of [
      ['role.code', { programmeId: 'profploeg', role: 'head' }],
      ['role.look', about],
      ['role.ask', { ...about, to: 'head' }],
      ['role.set', { ...about, seen: 'caseworker', to: 'head', nonce: 'f' }],
      ['role.set', { ...about, seen: 'caseworker', to: 'none', nonce: 'g' }],
    ] as const) {
      replies.push(await bot.press(person, verb, data));
    }
    return replies;
  }

  test.each([
    ['somebody of a municipality', async () => somebody()],
    ['a caseworker who is no head', async () => wim],
    ['a head of another programme', async () => lien],
    [
      'who was a head a moment ago',
      async () => {
        const els = await granted('head');
        await setRole(kato, els, 'head', 'none');
        return els;
      },
    ],
  ])('of %s change nothing and tell nothing', async (_, who) => {
    const person = await who();
    const victim = await granted('caseworker', 'Victor Doel');
    // Also to make themselves a head.
    for (const about of [victim, person]) {
      for (const { all } of await everyPress(person, about)) {
        expect(all).toContain('Alleen een hoofddossierbeheerder van dit programma kan dit.');
        expect(all).not.toMatch(CODE);
        expect(all).not.toContain('Victor Doel');
      }
    }
    expect(await rolesOf(victim)).toEqual(['profploeg:caseworker']);
    expect(await rolesOf(person)).not.toContain('profploeg:head');
    await setRole(kato, victim, 'caseworker', 'none');
  });

  test('name nobody, another programme or nonsense, and change nothing', async () => {
    const stranger = somebody();
    const gone = await setRole(kato, stranger, 'caseworker', 'head');
    expect(gone.all).toContain('Deze persoon is geen dossierbeheerder van dit programma.');
    const about = { key: key(wim), seen: 'caseworker', to: 'none', nonce: 'n' };
    for (const programmeId of ['labo', 'bestaat-niet']) {
      const reply = await bot.press(kato, 'role.set', { ...about, programmeId });
      expect(reply.all).toContain('Alleen een hoofddossierbeheerder');
    }
    const nonsense = { ...about, programmeId: 'profploeg', to: 'baas' };
    expect((await bot.press(kato, 'role.set', nonsense)).all).toContain(
      'Deze knop werkt niet meer',
    );
    expect(await handlesQuestions(wim)).toBe(true);
  });
});
