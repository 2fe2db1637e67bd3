import { describe, expect, jest, test } from '@jest/globals';
import { knownQuestion, questionThatIs } from '../support/questions-to-type.ts';
import { withCaseworkers } from './support/caseworkers.ts';
import { botOf, waitForMail } from './support/expect-sent.ts';
import { keepBothScreens, keepPassingConversation, keepPassingScreens } from './support/screens.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(120_000);

const UNKNOWN = questionThatIs('unknown');
const ANSWER = 'Ja, met toestemming van de burgemeester en van de luchtvaartautoriteit.';

describe('a question, from the chat of a municipality to the FAQ', () => {
  const an = useClient(() => ({ startBot: withCaseworkers(1) }));
  const bram = useClient(() => ({ botPort: botOf(an()).port, currentUser: 1 }));
  const sent = { reference: 'none yet' };

  test('what the sources say is answered with the source, and "ja" thanks', async () => {
    const answer = await an().say(knownQuestion('profploeg-cost'), 'Bron:');
    expect(answer).toContain('Was dit het antwoord?');
    await keepBothScreens(an(), '92-antwoord-met-bron');
    await an().press('Ja, bedankt', 'Fijn dat dit helpt!');
  });

  test('what may mean several things is asked about, and the choice is answered', async () => {
    const choice = await an().say(questionThatIs('doubt'), 'Bedoel je…?');
    expect(choice).toContain('Stel mijn vraag aan VLAIO');
    await keepPassingScreens(an(), 'vraag-bedoel-je');
    await an().press('Dit bedoel ik', 'Bron:');
  });

  test('what is likely meant is answered as a guess, told from an answer the bot is sure of', async () => {
    const guess = await an().say(questionThatIs('guess'), 'Bedoel je dit?');
    expect(guess).toContain('Ik ben niet zeker.');
    expect(guess).toContain('Bron:');
    await keepPassingScreens(an(), 'vraag-gok');
    await an().press('Ja, bedankt', 'Fijn dat dit helpt!');
  });

  test('"nee" after an answer keeps the question and leads to people', async () => {
    await an().say(knownQuestion('profploeg-duration'), 'Was dit het antwoord?');
    const other = await an().press('Nee', 'Jammer, dat was het niet');
    expect(other).toContain('Stel mijn vraag aan VLAIO');
  });

  test('a caseworker has new questions told of in a channel', async () => {
    await bram().openChannel('Handelskern');
    await bram().say('vragen hier', 'Meldingen van vragen in dit kanaal');
    await bram().press('Meld hier', 'Nieuwe vragen over De Profploeg meld ik vanaf nu hier');
    await keepPassingScreens(bram(), 'vraag-kanaal-voor-vragen');
  });

  test('what the sources lack is not made up, and goes to people once it is read again', async () => {
    await an().say(UNKNOWN, 'Dat weet ik niet');
    await keepPassingScreens(an(), 'vraag-weet-ik-niet');
    await an().press('Stel mijn vraag aan VLAIO', 'Je gemeente of organisatie');
    expect(await an().card().getByLabel('Je vraag').inputValue()).toBe(UNKNOWN);
    await keepBothScreens(an(), '93-stel-mijn-vraag');
    await an().press('Verstuur mijn vraag', 'Je vraag is nog niet verstuurd');
    await an().fillInput('Je vraag', `${UNKNOWN} Het is voor de kerstmarkt.`);
    await an().chooseOption('Je gemeente of organisatie', 'Tielt');
    const card = await an().press('Verstuur mijn vraag', 'Je vraag is op weg naar VLAIO');
    sent.reference = /VR-\d{4}-\d{4}/.exec(card)?.[0] ?? 'no reference';
    expect(card).toContain('Het is voor de kerstmarkt.');
    await keepPassingScreens(an(), 'vraag-vraag-verstuurd');
  });

  test('the mailbox gets the question, and a reply goes to who asked', async () => {
    const mail = await waitForMail(botOf(an()), sent.reference);
    expect(mail.text).toContain('Het is voor de kerstmarkt.');
    expect(mail.replyTo?.text).toContain('an.peeters@kernegem.example');
    const outbox = await (await fetch(`${botOf(an()).url}/local/outbox`)).text();
    expect(outbox).toContain(sent.reference);
  });

  test('the caseworker takes it in the channel', async () => {
    const post = await bram().waitForBotText('Een nieuwe vraag', { fresh: false });
    expect(post).toContain(sent.reference);
    expect(post).toContain('An Peeters, Tielt');
    await keepPassingScreens(bram(), 'vraag-vraag-in-kanaal', bram().card('Een nieuwe vraag'));
    const card = bram().card('Een nieuwe vraag');
    await bram().press('Ik neem deze vraag', 'Jij neemt deze vraag op', card);
  });

  test('and answers on the card of the question', async () => {
    await bram().openPersonalChat();
    const list = await bram().say('vragen', 'Vragen van gemeenten en organisaties');
    expect(list).toContain(`${sent.reference} · Tielt`);
    await keepPassingScreens(bram(), 'vraag-wachtende-vragen');
    await bram().press('Bekijk', `Vraag ${sent.reference}`);
    await keepBothScreens(bram(), '94-vraag-beantwoorden');
    await bram().press('Antwoord versturen', 'Schrijf eerst je antwoord');
    await bram().fillInput('Jouw antwoord', ANSWER);
    await bram().press('Antwoord versturen', 'Je antwoord is bewaard');
  });

  test('the answer arrives in the chat of who asked, who says that it helps', async () => {
    const arrived = await an().waitForBotText('Er is een antwoord op je vraag');
    expect(arrived).toContain(ANSWER);
    expect(arrived).toContain('Antwoord van Bram De Smet');
    await keepPassingScreens(an(), 'vraag-antwoord-gekregen');
    await an().press('Dit helpt', 'Fijn dat het helpt!');
  });

  test('the caseworker makes an answer of the FAQ from it', async () => {
    await bram().say(sent.reference, 'afgesloten');
    await bram().press('Maak een FAQ-antwoord', 'Een nieuw antwoord voor de FAQ');
    await bram().fillInput('Vraag', 'Mag er een drone boven de markt vliegen?');
    await bram().fillInput('Bron', '');
    await bram().press('Bewaar', 'Zeg waar het antwoord vandaan komt');
    await bram().fillInput('Bron', 'VLAIO, november 2026');
    await keepPassingScreens(bram(), 'vraag-nieuw-faq-antwoord');
    await bram().press('Bewaar', 'Wie dit vraagt, krijgt vanaf nu dit antwoord');
  });

  test('whoever asks it in other words gets that answer from now on', async () => {
    const answer = await an().say('Kan er een drone vliegen boven onze markt?', 'Bron: VLAIO');
    expect(answer).toContain(ANSWER);
    await an().say('mijn vragen', 'afgesloten');
    await keepPassingConversation(an(), 'vraag-faq-gegroeid');
  });
});

describe('a question during an application', () => {
  const an = useClient(() => ({ startBot: {} }));

  test('is answered, and the application goes on where it was', async () => {
    await an().say('ik wil een aanvraag doen', /Stap 1 van 9/);
    await an().sendMessage(knownQuestion('profploeg-cost'));
    await an().waitForBotText('Bron:');
    await an().waitForBotText('We gaan verder met je aanvraag');
    await an().press('Ja, bedankt', 'Fijn dat dit helpt!', an().card('Was dit het antwoord?'));
    await an().say('Tielt', /Bewaard bij “Gemeente”: Tielt/);
  });

  test('goes to people with the municipality of the application, which stays open', async () => {
    await an().say(UNKNOWN, 'Is dit je antwoord of een vraag?');
    await an().press('Het is een vraag', 'Dat weet ik niet');
    await an().waitForBotText('Dan beantwoord je “Contactpersoon”');
    const unknown = an().card('Dat weet ik niet');
    await an().press('Stel mijn vraag aan VLAIO', 'Je gemeente of organisatie', unknown);
    const form = an().card('Je gemeente of organisatie');
    await an().press('Verstuur mijn vraag', 'Je vraag is op weg naar VLAIO', form);
    await an().say('ja', /Bewaard bij “Contactpersoon”: An Peeters/);
  });
});
