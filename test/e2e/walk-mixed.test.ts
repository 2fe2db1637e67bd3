import { describe, expect, jest, test } from '@jest/globals';
import { overviewTexts } from '../../src/texts/overview-texts.ts';
import { stepTexts } from '../../src/texts/step-texts.ts';
import { botOf, expectDownload, expectSent, sentMails } from './support/expect-sent.ts';
import { fillStep, stepOf, stepText } from './support/fill-cards.ts';
import { WHOLE_TOWN } from './support/sample-application.ts';
import { keepScreen } from './support/screens.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(90_000);

describe('an application by card, chat and card again, from hello to PDF', () => {
  const an = useClient(() => ({ startBot: {} }));
  const sent = { reference: 'none yet' };

  test('half a card is kept when its person types the rest in the chat', async () => {
    await an().say('hallo', 'Dag An');
    await an().press('Start een aanvraag', stepText(1));
    await fillStep(an(), stepOf('identification'), { ...WHOLE_TOWN, phone: 'later' });
    const refused = await an().press(stepTexts.next, stepTexts.checkThis);
    expect(refused).toContain('Dit is geen volledig telefoonnummer');
    await keepScreen(an(), '30-antwoord-klopt-niet');
    await an().say('058 33 12 34', /Bewaard bij “Telefoon”.*De uitdaging/s);
  });

  test('the card above follows what is typed, and goes on from there', async () => {
    await an().waitForBotText(/Stap 2 van 9.*Volgende/s, { fresh: false });
    await an().say(String(WHOLE_TOWN.challenge).replaceAll('\n\n', ' '), /Bewaard bij “Uitdaging/);
    await an().say('kaart', stepText(3));
    await fillStep(an(), stepOf('area'), WHOLE_TOWN);
    await an().press(stepTexts.next, stepText(4));
    await fillStep(an(), stepOf('initiatives'), WHOLE_TOWN);
    await an().press(stepTexts.next, stepText(5));
  });

  test('what was typed on a card survives "bewaar en stop" halfway', async () => {
    await fillStep(an(), stepOf('policy'), WHOLE_TOWN);
    await an().press('Bewaar en stop', 'Mijn aanvragen');
    const files = await an().press('Bekijk', 'Je aanvraag');
    expect(files).toContain('gemeenteraadsbesluit van 2019');
  });

  test('a typed answer, a card and a list of numbers end in the same overview', async () => {
    await an().say('aanvraag', stepText(6));
    await an().say(String(WHOLE_TOWN.resources), /Bewaard bij “Middelen/);
    await an().waitForBotText(/Stap 7 van 9.*Volgende/s, { fresh: false });
    await an().say(
      'Hoe krijgen we opnieuw volk in onze Stationsstraat en op de Markt, zonder auto’s?',
      'Is dit je antwoord of een vraag?',
    );
    await keepScreen(an(), '31-antwoord-of-vraag');
    await an().press('Het is een vraag', /Stap 7 van 9.*Volgende/s);
    // What may be meant stands below the card of the walk by now.
    await an().say('kaart', /Stap 7 van 9.*Volgende/s);
    await fillStep(an(), stepOf('involvement'), WHOLE_TOWN);
    await an().press(stepTexts.next, stepText(8));
    await an().say('winkelvastgoed en starters', /Bewaard bij “Gevraagde expertise”/);
    const overview = await an().say('kaart', overviewTexts.ready);
    expect(overview).toContain('Winkelvastgoed, Starters');
  });

  test('an answer is changed from the overview, and the overview comes back', async () => {
    await an().press('Wijzig', stepText(1));
    await an().fillInput('Contactpersoon (verplicht)', 'An Peeters-Claes');
    await an().press(stepTexts.overview, /An Peeters-Claes/);
  });

  test('sending gives a receipt, a mail with the PDF, and a link', async () => {
    await an().clickAction(overviewTexts.submit);
    sent.reference = await expectSent(an(), ['An Peeters-Claes', 'Lo-Reninge', 'Starters']);
  });

  test('the file gives the PDF again, and an older card changes nothing any more', async () => {
    await an().say('status', `Lo-Reninge (${sent.reference})`);
    await an().press('Bekijk', 'Trek in');
    await an().press('Bekijk als PDF', 'De link is alleen voor jou');
    await expectDownload(an(), [sent.reference, 'An Peeters-Claes']);
    expect(await sentMails(botOf(an()))).toHaveLength(1);
  });
});
