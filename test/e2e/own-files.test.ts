import { describe, expect, jest, test } from '@jest/globals';
import { knownQuestion } from '../support/questions-to-type.ts';
import { expectDownload } from './support/expect-sent.ts';
import { fillAllSteps } from './support/fill-cards.ts';
import { WHOLE_TOWN } from './support/sample-application.ts';
import { keepBothScreens, keepScreen } from './support/screens.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(90_000);

describe('what a person can ask beside an application', () => {
  const an = useClient(() => ({ startBot: {} }));

  test('there is a welcome, help on request, and help with what is not understood', async () => {
    await an().waitForBotText('Welkom bij Kernbot', { fresh: false });
    await an().say('help', 'Dit kan ik voor je doen');
    await keepScreen(an(), '40-hulp');
    await an().say('blablabla', 'Dat begreep ik niet');
    await keepScreen(an(), '41-niet-begrepen');
  });

  test('a question gets an answer with its source', async () => {
    await an().say(knownQuestion('profploeg-who'), 'Bron:');
    await keepScreen(an(), '42-antwoord-op-vraag');
  });

  test('the deadlines of all programmes are on one card', async () => {
    await an().say('deadlines', 'Demonstratieronde');
    await keepBothScreens(an(), '43-deadlines');
    await an().press('Meer uitleg', 'Zelf aan de slag');
    await keepScreen(an(), '46-programma');
  });

  test('without an application "status" offers to start one', async () => {
    await an().say('status', 'Je hebt nog geen aanvragen');
    await keepScreen(an(), '44-geen-aanvragen');
  });

  test('a draft is taken back after a confirmation, and "nee" keeps it', async () => {
    await an().press('Start een aanvraag', 'Stap 1 van');
    await fillAllSteps(an(), WHOLE_TOWN);
    await an().say('status', 'Nog niet ingediend');
    await keepScreen(an(), '45-mijn-aanvragen-concept');
    await an().press('Bekijk', 'Trek in');
    await an().press('Trek in', 'Wil je deze aanvraag stopzetten?');
    await an().press('Nee, ga terug', 'Nog niet ingediend');
  });

  test('a sent application is taken back after a confirmation', async () => {
    await an().press('Ga verder', 'Kijk je aanvraag na');
    await an().press('Indienen', 'Je aanvraag is ingediend');
    await an().say('status', 'Ingediend op');
    await an().press('Bekijk', 'Trek in');
    await an().press('Trek in', 'Wil je deze aanvraag intrekken?');
    await keepScreen(an(), '47-intrekken');
    const withdrawn = await an().press('Ja, trek in', 'Je kan ze nog lezen en kopiëren');
    expect(withdrawn).toContain('Ingetrokken');
    await keepScreen(an(), '48-ingetrokken');
  });

  test('a copy holds every answer and is ready to be sent', async () => {
    const copy = await an().press('Maak een kopie', 'Dit is een kopie');
    expect(copy).toContain('7 van de 31 handelspanden');
    expect(copy).toContain('Indienen');
  });

  test('a person sees what is kept, gets a copy of it, and has it removed', async () => {
    await an().say('privacy', 'Dit bewaart Kernbot van jou, An Peeters');
    await keepScreen(an(), '50-mijn-gegevens');
    const data = an().card('Dit bewaart Kernbot');
    await an().press('Geef me een kopie', 'Open de kopie van je gegevens', data);
    await expectDownload(an(), ['An Peeters', '7 van de 31 handelspanden']);
    await an().press('Wis mijn gegevens', 'Wil je je gegevens wissen?', data);
    await keepScreen(an(), '51-gegevens-wissen', an().card('Wil je je gegevens wissen?'));
    await an().press(
      'Ja, wis mijn gegevens',
      'Je gegevens zijn gewist',
      an().card('Wil je je gegevens wissen?'),
    );
    await keepScreen(an(), '52-gegevens-gewist', an().card('Je gegevens zijn gewist'));
    await an().say('status', 'Mijn aanvragen');
    await keepScreen(an(), '53-status-na-wissen');
  });
});
