import type { MockUser } from '../../../src/local-client/mock-tenant.ts';
import type { BotTalk } from '../../support/bot-talk.ts';
import { pressOn } from '../../support/inquiry-talk.ts';
import type { SentFile } from './municipalities.ts';

/** Has a caseworker who sits elsewhere find a file admissible, without going through the points first. */
export async function admitAs(
  talk: BotTalk,
  { id, name, aadObjectId }: MockUser,
  { dossierId }: SentFile,
): Promise<void> {
  const caseworker = { id, name, aadObjectId };
  const file = await talk.press(caseworker, 'case.open', { dossierId });
  const form = await pressOn(talk, caseworker, file.card, 'Beslis');
  const preview = await pressOn(talk, caseworker, form.card, 'Verder', { decision: 'admissible' });
  const done = await pressOn(talk, caseworker, preview.card, 'Beslis');
  if (!done.all.includes('Je beslissing is bewaard')) throw new Error(done.all);
}
