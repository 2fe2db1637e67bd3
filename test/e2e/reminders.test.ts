import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { MOCK_USERS } from '../../src/local-client/mock-tenant.ts';
import { withHeads } from './support/caseworkers.ts';
import { botOf } from './support/expect-sent.ts';
import { fillAllSteps, stepText } from './support/fill-cards.ts';
import { moveClock } from './support/move-clock.ts';
import { useMunicipalities } from './support/municipalities.ts';
import { WHOLE_TOWN } from './support/sample-application.ts';
import { keepConversation, keepScreen } from './support/screens.ts';
import { selectAs } from './support/select-as.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(120_000);

const MONDAY = '2021-07-05T09:00:00+02:00';
const SELECTED = '2021-08-24T10:00:00+02:00';
const NEXT_MORNING = '2021-08-25T09:00:10+02:00';
const AFTER_THE_MOVE = '2021-08-25T10:30:00+02:00';
const WEEK_BEFORE = '2021-10-20T09:00:10+02:00';

describe('a channel that follows the guidance of its municipality', () => {
  const an = useClient(() => ({ startBot: withHeads(MONDAY, 2) }));
  const towns = useMunicipalities(() => botOf(an()));
  beforeAll(async () => {
    const [, , chantal] = MOCK_USERS;
    if (chantal === undefined) throw new Error('nobody to judge');
    await an().say('aanvraag', stepText(1));
    await fillAllSteps(an(), WHOLE_TOWN);
    const receipt = await an().press('Indienen', 'Je aanvraag is ingediend');
    const reference = /PP-\d{4}-\d{4}/.exec(receipt)?.[0] ?? 'no reference';
    await moveClock(botOf(an()), SELECTED);
    await selectAs(towns().talk, chantal, reference);
  }, 180_000);

  test('chooses what it is told of on a card that names nobody', async () => {
    await an().openChannel();
    const shown = await an().say('volg', 'Dit kanaal volgt nog niets.');
    expect(shown).not.toContain('Lo-Reninge');
    await an().chooseOption('Wat', 'Het traject van mijn gemeente');
    await keepScreen(an(), '150-volg-kanaal');
    await an().press('Volg', 'Dit kanaal volgt nu het traject van Lo-Reninge');
    await keepScreen(an(), '151-gevolgd');
  });

  test('is told the next morning that the first step began', async () => {
    await moveClock(botOf(an()), NEXT_MORNING);
    const post = await an().waitForBotText(/1\.1 Intakefiche.*Begonnen/s);
    expect(post).toContain('Lo-Reninge');
    await keepScreen(an(), '152-herinnering-kanaal', an().card(/Begonnen/));
  });

  test('opens the step in the own chat of who presses the button', async () => {
    const post = an().card(/Begonnen/);
    await an().clickAction('Open de stap', post);
    await an().openPersonalChat();
    await an().waitForBotText(/Intakefiche.*Verplaats/s, { fresh: false });
    await keepConversation(an(), '153-stap-in-eigen-chat');
  });

  test('a step that is moved changes the earlier post, and is told once', async () => {
    // A chat that was opened just now may draw its cards once more, with empty inputs.
    await an().press('Naar het traject', 'Deel 1: Traject scherpstellen');
    await an().press('Bekijk', 'Andere datum nodig?');
    await an().fillInput('Nieuwe datum, zoals vrijdag 12 november 2027', 'vrijdag 29 oktober 2021');
    await an().press('Verplaats de datum', 'vrijdag 29 oktober 2021');
    await an().openChannel();
    await moveClock(botOf(an()), AFTER_THE_MOVE);
    await an().waitForBotText(/Verplaatst van .* naar vrijdag 29 oktober 2021/, { fresh: false });
    await an().waitForBotText(/Was .*Verplaatst naar vrijdag 29 oktober 2021/s, { fresh: false });
    await keepScreen(an(), '154-verplaatst', an().card(/Verplaatst van/));
    await keepScreen(an(), '155-eerder-bericht', an().card(/Was .*Verplaatst naar/));
  });

  test('is told again seven working days before the new day', async () => {
    await moveClock(botOf(an()), WEEK_BEFORE);
    await an().waitForBotText(/1\.1 Intakefiche.*over 7 werkdagen/s, { fresh: false });
    await keepScreen(an(), '156-zeven-werkdagen', an().card(/over 7 werkdagen/));
  });

  test('stops when somebody says so', async () => {
    await an().say('stop volgen', 'Gestopt. Ik herinner hier niet meer aan het traject');
  });
});
