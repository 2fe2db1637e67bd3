import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TENANT, type TestPerson } from '../support/activities.ts';
import { buttonOf, cardInputs } from '../support/card-client.ts';
import { pressOn, QUESTION, referenceIn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { startSmtpServer } from '../support/smtp-server.ts';
import { CODE } from '../support/working-together.ts';
import { type Cluster, startCluster } from './support/cluster.ts';

// Two processes of the whole bot: what is changed at one counts at the other.
const somebody = createPeople();
const [hilde, kato] = [somebody('Hilde Hoofd'), somebody('Kato Maes')];
const HERE = 0;
const THERE = 1;
/** What a process may be behind with who has a role at all, with room for the turn itself. */
const BEHIND_MS = 3_000 + 1_500;
let cluster: Cluster;
let mail: Awaited<ReturnType<typeof startSmtpServer>>;

beforeAll(async () => {
  mail = await startSmtpServer();
  const setting = ({ aadObjectId }: TestPerson) => `${TENANT}:${aadObjectId}:profploeg`;
  cluster = await startCluster({
    count: 2,
    env: {
      CLOCK_START: '2022-03-04T10:00:00Z',
      CASEWORKERS: setting(kato),
      HEAD_CASEWORKERS: setting(hilde),
      SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      MAILBOXES: 'profploeg:vragen@vlaio.example',
    },
  });
}, 150_000);
afterAll(async () => {
  await cluster?.stop();
  await mail?.stop();
}, 30_000);

const nonce = () => crypto.randomUUID();

/** Asks again until it is so. */
async function becomes(holds: () => Promise<boolean>, atMostMs: number): Promise<void> {
  const started = performance.now();
  while (!(await holds())) {
    if (performance.now() - started > atMostMs) throw new Error('it does not become so');
    await delay(50);
  }
}

test('an answer that is published at one is found at the other at once', async () => {
  const asked = 'Mag er een ijspiste op de markt tijdens de workshop?';
  const there = () => cluster.talk(THERE).say(somebody(), asked);
  expect((await there()).all).not.toContain('een ijspiste mag');
  const form = await cluster.talk(HERE).press(kato, 'faq.edit', {});
  const { verb, data } = buttonOf(form.card, 'Bewaar');
  const typed = {
    question: asked,
    alternatives: 'ijspiste op de markt',
    answer: 'Ja, een ijspiste mag.',
    source: 'VLAIO',
  };
  await cluster.talk(HERE).press(kato, verb, data, { ...cardInputs(form.card), ...typed });
  expect((await there()).all).toContain('een ijspiste mag');
});

describe('a role', () => {
  const handles = async (person: TestPerson, on: number) =>
    (await cluster.talk(on).say(person, 'vragen')).all.includes('Vragen van gemeenten');

  test('that is given at one counts there at once and at the other within seconds, and no more at once when it is taken', async () => {
    const nele = somebody('Nele Nieuw');
    expect(await handles(nele, THERE)).toBe(false);
    const made = await cluster.talk(THERE).press(hilde, 'role.code', {
      programmeId: 'profploeg',
      role: 'caseworker',
    });
    const code = CODE.exec(made.all)?.[0] ?? '';
    expect((await cluster.talk(HERE).say(nele, code)).all).toContain('Je bent nu dossierbeheerder');
    expect(await handles(nele, HERE)).toBe(true);
    await becomes(() => handles(nele, THERE), 2 * BEHIND_MS);

    const key = `${TENANT}:${nele.aadObjectId}`;
    const taken = await cluster.talk(THERE).press(hilde, 'role.set', {
      programmeId: 'profploeg',
      key,
      seen: 'caseworker',
      to: 'none',
      nonce: nonce(),
    });
    expect(taken.all).toContain('is geen dossierbeheerder meer');
    expect(await handles(nele, HERE)).toBe(false);
    expect(await handles(nele, THERE)).toBe(false);
  });
});

test('a round that is opened and changed at one counts at the other at once', async () => {
  const typed = {
    name: 'Ronde 2022',
    opens: '1 september 2022',
    deadline: '11 november 2022',
    guidance: 'januari 2023',
  };
  const about = { nonce: nonce(), version: 0 };
  const opened = await cluster.talk(HERE).press(kato, 'round.save', { ...about, ...typed });
  expect(opened.all).toContain('is opgeslagen');
  const deadlines = async (on: number) => (await cluster.talk(on).say(somebody(), 'deadlines')).all;
  expect(await deadlines(THERE)).toContain('11 november 2022');
  const [round] = await cluster.rows<{ id: string; version: number }>(
    `select id, version::integer from rounds where name = 'Ronde 2022'`,
  );
  const change = { nonce: nonce(), roundId: round?.id, version: round?.version };
  const later = { ...typed, deadline: '18 november 2022' };
  const changed = await cluster.talk(THERE).press(kato, 'round.save', { ...change, ...later });
  expect(changed.all).toContain('Ronde 2022');
  expect(await deadlines(HERE)).toContain('18 november 2022');
  expect(await deadlines(HERE)).not.toContain('11 november 2022');
});

test('jobs are done once: each question is mailed once, whichever process took it', async () => {
  const texts = Array.from(
    { length: 12 },
    (_, index) => `Mag een kraam van type ${index} blijven?`,
  );
  await Promise.all(
    texts.map((text, index) =>
      cluster
        .talk(index)
        .press(somebody(), 'inquiry.send', { nonce: nonce() }, { ...QUESTION, text }),
    ),
  );
  const toVlaio = () =>
    mail.delivered.filter(({ to }) => to.includes('vragen@vlaio.example')).length;
  await becomes(async () => toVlaio() >= texts.length, 20_000);
  // Whoever would do one a second time has had the time for it.
  await delay(1_500);
  expect(toVlaio()).toBe(texts.length);
}, 30_000);

describe('a card that one made', () => {
  test('is pressed at the other, and a press that comes to both is done once', async () => {
    const an = somebody();
    const press = { nonce: nonce() };
    const typed = { ...QUESTION, text: 'Wie betaalt de affiches van de workshop?' };
    const replies = await Promise.all(
      cluster.talks.map((talk) => talk.press(an, 'inquiry.send', press, typed)),
    );
    expect(new Set(replies.map(referenceIn)).size).toBe(1);
  });

  test('leads back to the list that was chosen there', async () => {
    const list = await cluster.talk(HERE).say(kato, 'dossiers');
    const cardId = nonce();
    await pressOn(cluster.talk(HERE), kato, list.card, 'Toon', { province: 'Limburg' }, { cardId });
    const back = await cluster.talk(THERE).press(kato, 'case.back', {}, {}, { cardId });
    expect(back.all).toContain('Gekozen: Limburg');
  });
});
