import type { Dossier } from '../../src/domain/dossier.ts';
import type { TestPerson } from './activities.ts';
import type { Reply } from './bot-talk.ts';
import type { TestBot } from './test-bot.ts';

/** The intake sheet of a guidance as it is stored now. */
export async function sheetNow(bot: TestBot, { id }: Pick<Dossier, 'id'>): Promise<Dossier> {
  const sheet = await bot.deps.work.stores.sheets.find(id, 'intakeSheet');
  if (sheet === undefined) throw new Error(`Nobody began the intake sheet of ${id}.`);
  return sheet;
}

/** What stands at one question of it. */
export async function sheetAnswer(bot: TestBot, file: Pick<Dossier, 'id'>, questionId: string) {
  return (await sheetNow(bot, file)).answers[questionId]?.value;
}

/** Types messages one after the other; resolves to what was said last. */
export async function sayAll(
  bot: TestBot,
  person: TestPerson,
  texts: readonly string[],
): Promise<Reply> {
  const replies: Reply[] = [];
  for (const text of texts) replies.push(await bot.say(person, text));
  const last = replies.at(-1);
  if (last === undefined) throw new Error('Nothing was said.');
  return last;
}

const FULL =
  'Op zaterdag komen vooral inwoners naar de markt en de bakkers; wie het kasteel bezoekt, vindt de winkels niet en rijdt weer weg.';

/** A full answer, another one for every subject. */
export function fullAnswer(subject: string): string {
  return `${FULL} Dat zien we ook bij ${subject}.`;
}

/** What somebody types in each part of the intake sheet, in the order of its questions. */
export const INTAKE_WORDS = {
  awareness: [
    fullAnswer('het beeld'),
    fullAnswer('wat we willen'),
    '1 en 2',
    fullAnswer('wie komt'),
    '2',
    'Jonge gezinnen kennen de kern niet; Bezoekers van het kasteel vinden ons niet',
  ],
  experience: [
    fullAnswer('een zaterdag'),
    fullAnswer('het aanbod'),
    fullAnswer('de activiteiten'),
    '1',
    '3',
    'Na een halfuur ben je rond',
  ],
  appearance: [
    fullAnswer('het plein'),
    fullAnswer('de Stationsstraat'),
    fullAnswer('de leegstand'),
    'overslaan',
    '3',
    'overslaan',
  ],
  accessibility: [
    fullAnswer('de wegen'),
    fullAnswer('het parkeren'),
    fullAnswer('de looplijn'),
    '1',
    '4',
    'overslaan',
  ],
  policy: [
    fullAnswer('de visie'),
    fullAnswer('de diensten'),
    fullAnswer('de partners'),
    fullAnswer('de middelen'),
    '1',
    '3',
    'Niemand trekt de kar na het traject',
  ],
} as const;
