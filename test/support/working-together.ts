import type { TestPerson } from './activities.ts';
import { dossierIdOf, startDraft } from './filled-draft.ts';
import type { TestBot } from './test-bot.ts';

export const CODE = /KERN-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/;

/** A code for a colleague, made on the card; "no code" when the bot made none. */
export async function codeFor(bot: TestBot, owner: TestPerson, dossierId: string): Promise<string> {
  const nonce = crypto.randomUUID();
  const reply = await bot.press(owner, 'invite.code', { dossierId, nonce });
  return CODE.exec(reply.all)?.[0] ?? 'no code';
}

/** A draft of An's on which Bram works too. */
export async function startTogether(
  bot: TestBot,
  somebody: (name: string) => TestPerson,
): Promise<{ an: TestPerson; bram: TestPerson; id: string }> {
  const [an, bram] = [somebody('An Peeters'), somebody('Bram De Smet')];
  const id = dossierIdOf(await startDraft(bot, an));
  await bot.say(bram, await codeFor(bot, an, id));
  return { an, bram, id };
}
