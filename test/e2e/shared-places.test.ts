import { describe, expect, jest, test } from '@jest/globals';
import { knownQuestion } from '../support/questions-to-type.ts';
import { keepConversation } from './support/screens.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(60_000);

describe('where everybody reads along', () => {
  const an = useClient(() => ({ startBot: {} }));

  test('a group chat gets help, and an application only in a personal chat', async () => {
    await an().openGroupChat();
    const help = await an().say('help', 'Aanvragen doe je in een chat met mij alleen');
    expect(help).not.toContain('Mijn aanvragen');
    await an().say('aanvraag', 'Een aanvraag vul je in onder vier ogen');
    await an().say('status', 'Een aanvraag vul je in onder vier ogen');
    await keepConversation(an(), '90-groepschat');
  });

  test('a channel gets help and answers, and an application only in a personal chat', async () => {
    await an().openChannel();
    await an().say('help', 'Aanvragen doe je in een chat met mij alleen');
    await an().say(knownQuestion('profploeg-who'), 'Bron:');
    await an().say('aanvraag', 'Een aanvraag vul je in onder vier ogen');
    await keepConversation(an(), '91-kanaal');
  });
});
