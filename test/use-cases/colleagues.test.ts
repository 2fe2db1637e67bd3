import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import {
  answersOf,
  dossierIdOf,
  filledDraft,
  openAt,
  startDraft,
} from '../support/filled-draft.ts';
import { createPeople } from '../support/people.ts';
import { IN_FIRST_ROUND, startTestBot, type TestBot } from '../support/test-bot.ts';
import { CODE, codeFor, startTogether } from '../support/working-together.ts';

let bot: TestBot;
const somebody = createPeople();
const OTHER_TENANT = '11111111-2222-4333-8444-555555555555';
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());
beforeEach(() => bot.setNow(IN_FIRST_ROUND));

const UNKNOWN_CODE =
  'Deze code ken ik niet, of ze is niet meer geldig. Vraag je collega om een nieuwe code.';

describe('an invitation code', () => {
  test('lets a colleague of the same organisation in', async () => {
    const { bram, id } = await startTogether(bot, somebody);
    const list = await bot.say(bram, 'status');
    expect(list.all).toContain('An Peeters');
    expect(dossierIdOf(await openAt(bot, bram, id, 'department'))).toBe(id);
  });

  test('may stand in a sentence and in small letters', async () => {
    const [an, bram] = [somebody(), somebody()];
    const id = dossierIdOf(await startDraft(bot, an));
    const code = (await codeFor(bot, an, id)).toLowerCase();
    const reply = await bot.say(bram, `dag, dit is mijn code: ${code}`);
    expect(reply.texts[0]).toContain('Gelukt');
  });

  test('says nothing to another organisation: it is answered like one that does not exist', async () => {
    const [an, stranger] = [somebody(), somebody()];
    const id = dossierIdOf(await startDraft(bot, an));
    const code = await codeFor(bot, an, id);
    const refused = await bot.say(stranger, code, { tenantId: OTHER_TENANT });
    const unknown = await bot.say(stranger, 'KERN-AAAA-BBBB-CCCC', { tenantId: OTHER_TENANT });
    expect(refused.texts).toEqual([UNKNOWN_CODE]);
    expect(unknown.texts).toEqual([UNKNOWN_CODE]);
  });

  test('works for a week and not a second longer', async () => {
    const [an, bram, cas] = [somebody(), somebody(), somebody()];
    const id = dossierIdOf(await startDraft(bot, an));
    const code = await codeFor(bot, an, id);
    bot.setNow('2021-07-12T09:59:59Z');
    expect((await bot.say(bram, code)).texts[0]).toContain('Gelukt');
    bot.setNow('2021-07-12T10:00:00Z');
    expect((await bot.say(cas, code)).texts).toEqual([UNKNOWN_CODE]);
  });

  test('typed twice changes nothing the second time', async () => {
    const [an, bram] = [somebody(), somebody()];
    const id = dossierIdOf(await startDraft(bot, an));
    const code = await codeFor(bot, an, id);
    await bot.say(bram, code);
    await bot.say(bram, code);
    const { rows } = await sql`select 1 from colleagues where dossier_id = ${id}`.execute(bot.db);
    expect(rows).toHaveLength(1);
  });

  test('of a file that was sent or withdrawn lets nobody in', async () => {
    const [an, bram] = [somebody(), somebody()];
    const id = dossierIdOf(await startDraft(bot, an));
    const code = await codeFor(bot, an, id);
    await bot.press(an, 'file.withdraw', { dossierId: id, nonce: 'w' });
    expect((await bot.say(bram, code)).texts[0]).toContain('Meewerken kan niet meer');
  });

  test('can be made by the maker only', async () => {
    const { bram, id } = await startTogether(bot, somebody);
    const reply = await bot.press(bram, 'invite.code', { dossierId: id, nonce: 'x' });
    expect(reply.all).not.toMatch(CODE);
    expect(reply.all).toContain('Dit bestaat niet meer, of je hebt er geen toegang toe');
  });
});

describe('a colleague picked in Teams', () => {
  test('gets in; the picked id counts within the maker’s own organisation only', async () => {
    const [an, bram] = [somebody(), somebody('Bram De Smet')];
    const id = dossierIdOf(await startDraft(bot, an));
    const objectId = bram.aadObjectId;
    await bot.press(an, 'invite.add', { dossierId: id, nonce: 'i' }, { objectId });
    expect((await openAt(bot, bram, id, 'department')).all).toContain('Stap 1 van 9');
    const place = { kind: 'question', questionId: 'department' };
    const data = { dossierId: id, place, nonce: 'x' };
    const foreign = await bot.press(bram, 'draft.open', data, {}, { tenantId: OTHER_TENANT });
    expect(foreign.texts[0]).toContain('Deze aanvraag kan ik je niet tonen');
  });

  test('nobody picked is said in words', async () => {
    const an = somebody();
    const id = dossierIdOf(await startDraft(bot, an));
    const reply = await bot.press(an, 'invite.add', { dossierId: id, nonce: 'i', objectId: '' });
    expect(reply.texts[0]).toContain('Kies eerst een collega in het zoekveld');
  });

  test('cannot invite, remove or withdraw', async () => {
    const { an, bram, id } = await startTogether(bot, somebody);
    const objectId = an.aadObjectId;
    for (const verb of ['invite.open', 'invite.add', 'invite.remove', 'file.withdraw']) {
      const reply = await bot.press(bram, verb, { dossierId: id, nonce: verb, objectId });
      expect(reply.all).toContain('Dit bestaat niet meer, of je hebt er geen toegang toe');
    }
    expect((await openAt(bot, an, id, 'department')).all).toContain('Stap 1 van 9');
  });
});

describe('a colleague who was taken off', () => {
  async function takenOff() {
    const { an, bram, id } = await startTogether(bot, somebody);
    const code = await codeFor(bot, an, id);
    const step = await openAt(bot, bram, id, 'department');
    await bot.press(an, 'invite.remove', {
      dossierId: id,
      nonce: 'r',
      objectId: bram.aadObjectId,
    });
    return { an, bram, id, code, step };
  }

  test('can change nothing any more, on an older card nor by typing', async () => {
    const { bram, id, step } = await takenOff();
    const pressed = await bot.click(bram, step.card, 'Volgende', { department: 'Van Bram' });
    expect(pressed.texts[0]).toContain('Deze aanvraag kan ik je niet tonen');
    const typed = await bot.say(bram, 'Van Bram');
    expect(typed.texts[0]).toContain('Deze aanvraag kan ik je niet tonen');
    expect(await answersOf(bot, id)).toEqual({});
  });

  test('can not send it', async () => {
    const [an, bram] = [somebody(), somebody()];
    const overview = await filledDraft(bot, an);
    const id = dossierIdOf(overview);
    const objectId = bram.aadObjectId;
    await bot.press(an, 'invite.add', { dossierId: id, nonce: 'i', objectId });
    await bot.press(an, 'invite.remove', { dossierId: id, nonce: 'r', objectId });
    const reply = await bot.click(bram, overview.card, 'Indienen');
    expect(reply.texts[0]).toContain('Deze aanvraag kan ik je niet tonen');
    const { rows } = await sql<{ state: string }>`
      select state from dossiers where id = ${id}`.execute(bot.db);
    expect(rows).toEqual([{ state: 'draft' }]);
  });

  test('does not come back with a code from before', async () => {
    const { bram, code } = await takenOff();
    expect((await bot.say(bram, code)).texts).toEqual([UNKNOWN_CODE]);
  });
});
