import type { MockUser } from '../../../src/local-client/mock-tenant.ts';
import type { BotTalk } from '../../support/bot-talk.ts';
import { pressOn } from '../../support/inquiry-talk.ts';

/** Has a caseworker who sits elsewhere find a file admissible and select it, so that its guidance begins. */
export async function selectAs(
  talk: BotTalk,
  { id, name, aadObjectId }: MockUser,
  reference: string,
): Promise<void> {
  const caseworker = { id, name, aadObjectId };
  for (const decision of ['admissible', 'selected']) {
    const { card } = await talk.say(caseworker, reference);
    const form = await pressOn(talk, caseworker, card, 'Beslis');
    const preview = await pressOn(talk, caseworker, form.card, 'Verder', { decision });
    const send = decision === 'selected' ? 'Beslis en verstuur' : 'Beslis';
    const done = await pressOn(talk, caseworker, preview.card, send);
    if (!done.all.includes('Je beslissing is bewaard')) throw new Error(done.all);
  }
}
