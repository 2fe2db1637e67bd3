import { describe, expect, jest, test } from '@jest/globals';
import { botOf } from './support/expect-sent.ts';
import { fillAllSteps } from './support/fill-cards.ts';
import { moveClock } from './support/move-clock.ts';
import { WHOLE_TOWN } from './support/sample-application.ts';
import { keepScreen } from './support/screens.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(90_000);

describe('after the last deadline', () => {
  const an = useClient(() => ({ startBot: { env: { CLOCK_START: '2026-03-02T09:00:00+01:00' } } }));

  test('a draft that is sent too late is kept, and its person hears what there is instead', async () => {
    await an().say('aanvraag', 'Stap 1 van');
    await fillAllSteps(an(), WHOLE_TOWN);
    await moveClock(botOf(an()), '2026-06-01T09:00:00+02:00');
    const closed = await an().press('Indienen', 'Je kan deze subsidie niet meer aanvragen');
    expect(closed).toContain('Wat je al invulde, blijft bewaard');
    expect(closed).toContain('kernwijzers');
    await keepScreen(an(), '70-gesloten');
  });

  test('the kept draft can still be read', async () => {
    const draft = await an().press('Bekijk wat je invulde', 'Nog niet ingediend');
    expect(draft).toContain('7 van de 31 handelspanden');
  });

  test('a new application is refused the same way', async () => {
    await an().say('nieuwe aanvraag', 'Je kan deze subsidie niet meer aanvragen');
  });
});

describe('between two rounds', () => {
  const an = useClient(() => ({ startBot: { env: { CLOCK_START: '2021-08-10T10:00:00+02:00' } } }));

  test('what is sent after the first deadline goes to the second round and says so', async () => {
    await an().say('aanvraag', 'Eerste indieningsronde 2021');
    await keepScreen(an(), '71-eerste-ronde');
    await fillAllSteps(an(), WHOLE_TOWN);
    await moveClock(botOf(an()), '2021-08-14T09:00:00+02:00');
    const receipt = await an().press('Indienen', 'Je aanvraag is ingediend');
    expect(receipt).toContain('De deadline van “Eerste indieningsronde 2021” was voorbij');
    expect(receipt).toContain('Tweede indieningsronde 2021');
    expect(receipt).toContain('De begeleiding start vanaf januari 2022');
    await keepScreen(an(), '72-naar-tweede-ronde', an().card('Je aanvraag is ingediend'));
  });
});
