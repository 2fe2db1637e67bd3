import { describe, expect, jest, test } from '@jest/globals';
import { overviewTexts } from '../../src/texts/overview-texts.ts';
import { receiptTexts } from '../../src/texts/receipt-texts.ts';
import { stepTexts } from '../../src/texts/step-texts.ts';
import { botOf, expectSent, sentMails } from './support/expect-sent.ts';
import { fillStep, stepOf, stepText } from './support/fill-cards.ts';
import { SMALL_TOWN } from './support/sample-application.ts';
import { keepBothScreens, keepScreen } from './support/screens.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(90_000);

describe('an application by cards alone, from hello to PDF', () => {
  const an = useClient(() => ({ startBot: {} }));
  const sent = { reference: 'none yet' };
  const save = async (stepId: string, next: string): Promise<void> => {
    await fillStep(an(), stepOf(stepId), SMALL_TOWN);
    await an().clickAction(stepTexts.next);
    await an().waitForBotText(next);
  };

  test('the welcome leads to the first step', async () => {
    await an().waitForBotText('Welkom bij Kernbot', { fresh: false });
    await keepBothScreens(an(), '01-welkom');
    await an().clickAction('Start een aanvraag');
    await an().waitForBotText(stepText(1));
    await keepBothScreens(an(), '02-stap-identificatie');
  });

  test('a former municipality is found in the list by its own name', async () => {
    await an().chooseOption('Gemeente (verplicht)', 'Meulebeke (nu Tielt)');
    await fillStep(an(), stepOf('identification'), { ...SMALL_TOWN, municipality: 'Lo-Reninge' });
    await an().clickAction(stepTexts.next);
    await an().waitForBotText(stepText(2));
  });

  test('the help of a question unfolds on the card', async () => {
    await keepBothScreens(an(), '03-stap-uitdaging');
    await an().clickAction(stepTexts.helpTitle);
    await an().waitForBotText(stepTexts.goodExample);
    await keepScreen(an(), '04-stap-uitdaging-uitleg');
    await save('challenge', stepText(3));
  });

  test('a part of the town asks for its situation on the same card', async () => {
    await keepScreen(an(), '05-stap-gebied');
    await fillStep(an(), stepOf('area'), SMALL_TOWN);
    await an().clickAction(stepTexts.next);
    await an().waitForBotText('Door je antwoord komt er een vraag bij');
    await keepScreen(an(), '06-stap-gebied-extra-vraag');
    await save('area', stepText(4));
  });

  test('the other steps follow each other to the overview', async () => {
    await keepScreen(an(), '07-stap-eerdere-initiatieven');
    await save('initiatives', stepText(5));
    await save('policy', stepText(6));
    await save('resources', stepText(7));
    await save('involvement', stepText(8));
    await keepBothScreens(an(), '08-stap-expertise');
    await save('expertise', overviewTexts.title);
    await keepBothScreens(an(), '09-overzicht-klaar');
  });

  test('sending gives a receipt, a mail with the PDF, and a link', async () => {
    // A second card with the same button, as somebody with Teams on two devices has.
    await an().sendMessage('kaart');
    await an().waitForBotText(overviewTexts.ready);
    await an().clickAction(overviewTexts.submit);
    sent.reference = await expectSent(an(), ['Lo-Reninge', '7 van de 31', 'Winkelvastgoed']);
    await keepBothScreens(an(), '10-ontvangstbewijs', an().card('Je aanvraag is ingediend'));
  });

  test('sending again from another card gives the same receipt and changes nothing', async () => {
    await an().clickAction(overviewTexts.submit, an().card(overviewTexts.ready));
    const again = await an().waitForBotText(receiptTexts.repeated);
    expect(again).toContain(sent.reference);
    await keepScreen(an(), '11-opnieuw-indienen', an().card(receiptTexts.repeated));
    expect(await sentMails(botOf(an()))).toHaveLength(1);
  });

  test('the files show it as sent', async () => {
    await an().sendMessage('status');
    const files = await an().waitForBotText('Mijn aanvragen');
    expect(files).toContain(`Lo-Reninge (${sent.reference})`);
    expect(files).toContain('Ingediend op');
    await keepScreen(an(), '12-mijn-aanvragen');
    await an().clickAction('Bekijk');
    await an().waitForBotText('Je aanvraag');
    await keepScreen(an(), '13-ingediende-aanvraag');
  });
});
