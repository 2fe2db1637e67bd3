import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { overviewTexts } from '../../src/texts/overview-texts.ts';
import { stepTexts } from '../../src/texts/step-texts.ts';
import { botOf, expectDownload, expectSent, sentMails } from './support/expect-sent.ts';
import { fillStep, stepOf, stepText } from './support/fill-cards.ts';
import { WHOLE_TOWN } from './support/sample-application.ts';
import { keepScreen } from './support/screens.ts';
import { TeamsClient } from './support/teams-client.ts';

jest.setTimeout(90_000);

describe('an application by card, chat and card again, from hello to PDF', () => {
  const open: { client?: TeamsClient; reference?: string } = {};
  const an = (): TeamsClient => {
    if (open.client === undefined) throw new Error('no client');
    return open.client;
  };
  const say = async (text: string, answer: string | RegExp): Promise<string> => {
    await an().sendMessage(text);
    return an().waitForBotText(answer);
  };
  const press = async (title: string, answer: string | RegExp): Promise<string> => {
    await an().clickAction(title);
    return an().waitForBotText(answer);
  };

  beforeAll(async () => {
    open.client = await TeamsClient.open({ startBot: {} });
  });
  afterAll(async () => {
    await open.client?.close();
  });

  test('half a card is kept when its person types the rest in the chat', async () => {
    await say('hallo', 'Dag An');
    await press('Start een aanvraag', stepText(1));
    await fillStep(an(), stepOf('identification'), { municipality: 'Lo-Reninge', phone: 'later' });
    const refused = await press(stepTexts.next, stepTexts.checkThis);
    expect(refused).toContain('Dit is geen volledig telefoonnummer');
    await keepScreen(an(), '30-antwoord-klopt-niet');
    await say('Lokale economie', /Bewaard bij “Dienst”: Lokale economie/);
    await say('058 33 12 34', /Bewaard bij “Telefoon”.*De uitdaging/s);
  });

  test('the card above follows what is typed, and goes on from there', async () => {
    const card = await an().waitForBotText(stepText(2), { fresh: false });
    expect(card).toContain('Volgende');
    await say(String(WHOLE_TOWN.challenge).replaceAll('\n\n', ' '), /Bewaard bij “Uitdaging/);
    await say('kaart', stepText(3));
    await fillStep(an(), stepOf('area'), WHOLE_TOWN);
    await press(stepTexts.next, stepText(4));
    await fillStep(an(), stepOf('initiatives'), WHOLE_TOWN);
    await press(stepTexts.next, stepText(5));
  });

  test('what was typed on a card survives "bewaar en stop" halfway', async () => {
    await fillStep(an(), stepOf('policy'), WHOLE_TOWN);
    await press('Bewaar en stop', 'Mijn aanvragen');
    await keepScreen(an(), '31-aanvraag-onderbroken');
    const files = await press('Bekijk', 'Je aanvraag');
    expect(files).toContain('gemeenteraadsbesluit van 2019');
  });

  test('a typed answer, a card and a list of numbers end in the same overview', async () => {
    await say('aanvraag', stepText(6));
    await say(String(WHOLE_TOWN.resources), /Bewaard bij “Middelen/);
    await fillStep(an(), stepOf('involvement'), WHOLE_TOWN);
    await press(stepTexts.next, stepText(8));
    await say('winkelvastgoed en starters', /Bewaard bij “Gevraagde expertise”/);
    const overview = await say('kaart', overviewTexts.ready);
    expect(overview).toContain('Winkelvastgoed, Starters');
  });

  test('an answer is changed from the overview, and the overview comes back', async () => {
    await press('Wijzig', stepText(1));
    await an().fillInput('Contactpersoon (verplicht)', 'An Peeters-Claes');
    await press(stepTexts.overview, /An Peeters-Claes/);
  });

  test('sending gives a receipt, a mail with the PDF, and a link', async () => {
    await an().clickAction(overviewTexts.submit);
    open.reference = await expectSent(an(), ['An Peeters-Claes', 'Lo-Reninge', 'Starters']);
  });

  test('the file gives the PDF again, and an older card changes nothing any more', async () => {
    await say('status', `Lo-Reninge (${open.reference})`);
    await press('Bekijk', 'Trek in');
    await press('Bekijk als PDF', 'De link is alleen voor jou');
    await expectDownload(an(), [open.reference ?? '', 'An Peeters-Claes']);
    expect(await sentMails(botOf(an()))).toHaveLength(1);
  });
});
