import { sql } from 'kysely';
import type { TestPerson } from './activities.ts';
import type { BotTalk, Reply } from './bot-talk.ts';
import { buttonOf } from './card-client.ts';
import type { TestBot } from './test-bot.ts';

/** Good answers to every question that is asked of everybody, by step. */
export const STEPS = [
  {
    municipality: '37022',
    contactPerson: 'An Peeters',
    department: 'Lokale economie',
    email: 'an.peeters@tielt.be',
    phone: '051 24 30 30',
  },
  {
    challenge:
      'In onze Stationsstraat staan 9 van de 40 winkels leeg en de passage daalt sinds het retailpark open is. We verwachten advies over een haalbare invulling van de panden.',
  },
  { areaScope: 'wholeMunicipality' },
  { initiatives: 'In 2019 gaven we een premie voor gevels. Dat ging goed, de pop-ups minder.' },
  { policy: 'Ons strategisch commercieel plan van 2018 bakent het kernwinkelgebied af.' },
  { resources: 'In het meerjarenplan staat 60.000 euro. Onze ambtenaar werkt er halftijds aan.' },
  {
    involvement: 'Mobiliteit, ruimte en communicatie komen elke drie weken samen in een kernteam.',
  },
  { expertise: 'mobility,realEstate' },
] as const satisfies readonly Readonly<Record<string, string>>[];

/** Starts a new draft; resolves to its first card. Throws when there is none. */
export async function startDraft(bot: Pick<BotTalk, 'press'>, person: TestPerson): Promise<Reply> {
  return await bot.press(person, 'apply.start', { nonce: crypto.randomUUID(), fresh: true });
}

/** Opens a draft at one question; resolves to its card, or to why there is none. */
export async function openAt(
  bot: TestBot,
  person: TestPerson,
  dossierId: string,
  questionId: string,
): Promise<Reply> {
  const place = { kind: 'question', questionId };
  return await bot.press(person, 'draft.open', { dossierId, place, nonce: crypto.randomUUID() });
}

/** A new draft that is open at one question; resolves to its card. */
export async function draftAt(
  bot: TestBot,
  person: TestPerson,
  questionId: string,
): Promise<Reply> {
  return await openAt(bot, person, dossierIdOf(await startDraft(bot, person)), questionId);
}

/** Starts a draft and fills it in on cards; resolves to the overview. */
export async function filledDraft(
  bot: BotTalk,
  person: TestPerson,
  changes: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  let reply = await startDraft(bot, person);
  for (const step of STEPS) {
    const typed = Object.fromEntries(
      Object.entries(step).map(([id, value]) => [id, changes[id] ?? value]),
    );
    reply = await bot.click(person, reply.card, 'Volgende', typed);
  }
  return reply;
}

/** The file that a card is about. */
export function dossierIdOf({ card }: Pick<Reply, 'card'>): string {
  const id = /"dossierId":"([0-9a-f-]{36})"/.exec(JSON.stringify(card))?.[1];
  if (id === undefined) throw new Error('The card is about no file.');
  return id;
}

/** Fills in, sends, and resolves to what the bot answered. */
export async function sentApplication(bot: TestBot, person: TestPerson): Promise<Reply> {
  const overview = await filledDraft(bot, person);
  return await bot.click(person, overview.card, 'Indienen');
}

/** The answers of a file as they are stored. */
export async function answersOf(bot: TestBot, dossierId: string): Promise<Record<string, unknown>> {
  const rows = await sql<{ question_id: string; value: unknown }>`
    select question_id, value from answers where dossier_id = ${dossierId}`.execute(bot.db);
  return Object.fromEntries(rows.rows.map((row) => [row.question_id, row.value]));
}

/** Every row of every table, as JSON; to look for what must not be there. */
export async function everythingStored(bot: TestBot): Promise<string> {
  const tables = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('public', 'jobs')`.execute(bot.db);
  const parts: string[] = [];
  for (const { name } of tables.rows) {
    const rows = await sql<{ row: unknown }>`
      select to_jsonb(t) as row from ${sql.raw(name)} t`.execute(bot.db);
    parts.push(...rows.rows.map(({ row }) => `${name} ${JSON.stringify(row)}`));
  }
  return parts.join('\n');
}

/** Presses the same button twice in one moment, as two devices do. */
export async function pressTogether(
  bot: TestBot,
  presses: readonly { person: TestPerson; card: unknown; title: string }[],
): Promise<readonly Reply[]> {
  return await Promise.all(
    presses.map(({ person, card, title }, index) => {
      const { verb, data } = buttonOf(card, title);
      const nonce = `${index}-${crypto.randomUUID()}`;
      return bot.press(person, verb, { ...data, nonce }, {}, { cardId: `card-${index}` });
    }),
  );
}
