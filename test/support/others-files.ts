import { sql } from 'kysely';
import type { TestPerson } from './activities.ts';
import { dossierIdOf, filledDraft, sentApplication } from './filled-draft.ts';
import { askQuestion, storedInquiry } from './inquiry-talk.ts';
import type { TestBot } from './test-bot.ts';
import { guidedFile } from './trajectory-talk.ts';

/** Stands in everything that the others wrote, and in nothing else. */
export const MARKER = 'Zwanenbloem';

export interface OthersFiles {
  /** The ids and references of everything they have. */
  readonly ids: readonly string[];
  readonly dossierIds: readonly string[];
}

/** Two people with a draft, an application, a guidance with homework, and a question. */
export async function keepOthersFiles(
  bot: TestBot,
  [an, bram]: readonly [TestPerson, TestPerson],
): Promise<OthersFiles> {
  const secret = `Onze ${MARKER}straat: 9 van de 40 winkels staan leeg, en de passage daalt al twee jaar.`;
  const draft = dossierIdOf(await filledDraft(bot, an, { challenge: secret }));
  const sent = await sentApplication(bot, bram);
  const guided = await guidedFile(bot, an, { reference: 'PP-2021-0900' });
  await bot.say(an, `huiswerk: tel de fietsers in de ${MARKER}straat | ${bram.name} | 15 januari`);
  const asked = await askQuestion(bot, an, { text: `Wat mag er in de ${MARKER}straat?` });
  const inquiry = await storedInquiry(bot, asked);
  await sql`update answers set value = to_jsonb(${secret}::text)
    where question_id in ('challenge', 'policy') and dossier_id <> ${draft}`.execute(bot.db);
  const ids = await sql<{ id: string }>`
    select id::text from dossiers union select reference from dossiers where reference is not null
    union select id::text from items union select id::text from inquiries
    union select dossier_id::text from trajectories`.execute(bot.db);
  const dossierIds = [draft, guided.id];
  const reference = /PP-\d{4}-\d{4}/.exec(sent.all)?.[0] ?? '';
  return { ids: [...ids.rows.map(({ id }) => id), reference, inquiry.reference], dossierIds };
}
