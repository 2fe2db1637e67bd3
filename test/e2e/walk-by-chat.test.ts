import { describe, expect, jest, test } from '@jest/globals';
import { botOf, expectSent, sentMails } from './support/expect-sent.ts';
import { SMALL_TOWN } from './support/sample-application.ts';
import { keepConversation } from './support/screens.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(90_000);

describe('an application by chat alone, from hello to PDF', () => {
  const an = useClient(() => ({ startBot: {} }));
  const sent = { reference: 'none yet' };
  const longAnswer = (questionId: string): string =>
    String(SMALL_TOWN[questionId]).replaceAll('\n\n', ' ');

  test('a greeting is answered, and "aanvraag" asks the first question', async () => {
    await an().say('hallo', 'Dag An');
    await an().say('ik wil een aanvraag doen', /Stap 1 van 9/);
  });

  test('a municipality with a typing error is confirmed, and one by its old name is understood', async () => {
    await an().say('Meulebeeke', /Bedoel je/);
    await an().say('ja', /Bewaard bij “Gemeente”: Tielt/);
    await an().say('vorige', /Nu staat er: Tielt/);
    await an().say('Meulebeke', /Bewaard bij “Gemeente”: Tielt/);
  });

  test('"ja" takes the name and the address of the Teams profile', async () => {
    await an().say('ja', /Bewaard bij “Contactpersoon”: An Peeters/);
    await an().say('Lokale economie & toerisme', /Bewaard bij “Dienst”/);
    await an().say('ja', /Bewaard bij “E-mail”: an\.peeters@kernegem\.example/);
    await keepConversation(an(), '20-chat-identificatie');
  });

  test('what does not fit is kept and asked again', async () => {
    await an().say('058 33', /Kijk “Telefoon” even na/);
  });

  test('a question in between is answered, and the walk goes on where it was', async () => {
    await an().sendMessage('Wat kost dit?');
    await an().waitForBotText(/kost/i);
    await an().waitForBotText(/We gaan verder met je aanvraag.*Telefoon/s);
    await keepConversation(an(), '21-chat-tussenvraag');
    await an().say('058 33 12 34', /Bewaard bij “Telefoon”: 058 33 12 34.*De uitdaging/s);
  });

  test('"stop" keeps everything and "aanvraag" goes on at the same question', async () => {
    await an().say('stop', /Je antwoorden zijn bewaard/);
    await an().say('aanvraag', /De uitdaging/);
    await an().say(longAnswer('challenge'), /Bewaard bij “Uitdaging en verwachting”/);
  });

  test('a choice is made by its number, and its extra question follows', async () => {
    await an().say('2', /Bewaard bij “Gebied”: Voor een specifiek deel.*geografische situering/s);
    await an().say(longAnswer('area'), /Bewaard bij “Situering van de zone”/);
  });

  test('"waar ben ik" says the place, "waarom" explains, "overslaan" goes on without an answer', async () => {
    await an().say('waar ben ik', /Stap 4 van 9/);
    await an().say('waarom', /Goed voorbeeld/);
    await an().say('overslaan', /We slaan “Eerdere initiatieven” nu over/);
    await an().say(longAnswer('policy'), /Bewaard bij “Beleid/);
    await an().say(longAnswer('resources'), /Bewaard bij “Middelen/);
    await an().say(longAnswer('involvement'), /Bewaard bij “Betrokkenheid/);
  });

  test('several options are chosen by their numbers', async () => {
    await keepConversation(an(), '22-chat-expertise');
    const saved = await an().say('2, 5 en 12', /Bewaard bij “Gevraagde expertise”/);
    expect(saved).toContain(
      'Ruimtelijke planning/sted. ontwikkeling, Innovatieve winkelconcepten, Consumentengedrag',
    );
    expect(saved).toContain('“Eerdere initiatieven”');
  });

  test('a skipped question is asked again before sending', async () => {
    await an().say('indienen', /“Eerdere initiatieven”/);
    await an().say('aanvraag', /Eerdere initiatieven/);
    await an().clickAction('Bewaar en stop');
    await an().waitForBotText('Mijn aanvragen');
    await an().say('aanvraag', /Stap 4 van 9/);
    await an().say(longAnswer('initiatives'), /Alles wat verplicht is, is ingevuld/);
    await keepConversation(an(), '23-chat-overzicht');
  });

  test('"indienen" sends it, with a receipt, a mail with the PDF, and a link', async () => {
    await an().sendMessage('indienen');
    sent.reference = await expectSent(an(), ['Tielt', '7 van de 31', 'Consumentengedrag']);
    await keepConversation(an(), '24-chat-ingediend');
  });

  test('"indienen" again sends nothing twice, and "status" and the reference show it as sent', async () => {
    await an().say('indienen', /Deze aanvraag was al ingediend/);
    const files = await an().say('status', 'Mijn aanvragen');
    expect(files.match(/Ingediend op/g)).toHaveLength(1);
    expect(files).not.toContain('Nog niet ingediend');
    await an().say(sent.reference, /Je aanvraag.*7 van de 31/s);
    expect(await sentMails(botOf(an()))).toHaveLength(1);
  });
});
