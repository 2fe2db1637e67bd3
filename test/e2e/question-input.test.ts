import { describe, expect, jest, test } from '@jest/globals';
import { knownQuestion } from '../support/questions-to-type.ts';
import { botOf, waitForMail } from './support/expect-sent.ts';
import { keepPassingScreens } from './support/screens.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(90_000);

const NUMBER = '85.07.30-033.28';
const MASKED = '[rijksregisternummer weggelaten]';
const MARK_UP = '<b>Mag</b> een **drone** [vliegen](https://x.be) <script>alert(1)</script>?';

describe('what people type that is no plain question', () => {
  const an = useClient(() => ({ startBot: {} }));

  test.each([
    ['one letter', 'q'],
    ['only emoji', '😀😀🎉'],
    ['question marks', '???'],
    ['a database command', "'; DROP TABLE inquiries; --"],
  ])('%s gets help, not an answer', async (_, text) => {
    const help = await an().say(text, /Dat begreep ik niet|Dat weet ik niet|voor je doen/);
    expect(help).not.toContain('Bron:');
  });

  test('ten thousand characters are kept as a question for people', async () => {
    const text = 'Mag een drone boven de markt? '.repeat(334);
    const unknown = await an().say(text, /Dat begreep ik niet|Dat weet ik niet|Bedoel je/);
    expect(unknown).not.toContain('Bron:');
  });

  test('French is recognised, and may go to people', async () => {
    const card = await an().say('Comment peut-on introduire une demande?', 'Ik herken Frans');
    expect(card).toContain('Je ne parle que le néerlandais');
    expect(card).toContain('Stel mijn vraag aan VLAIO');
    await keepPassingScreens(an(), 'vraag-frans');
  });

  test('mark-up is shown as it was typed, on every card and in the mail', async () => {
    await an().say('stel een vraag', 'Je gemeente of organisatie');
    await an().fillInput('Je vraag', MARK_UP);
    await an().chooseOption('Je gemeente of organisatie', 'Tielt');
    const sent = await an().press('Verstuur mijn vraag', 'Je vraag is op weg naar VLAIO');
    expect(sent).toContain(MARK_UP);
    await keepPassingScreens(an(), 'vraag-opmaak-in-vraag');
    const mail = await waitForMail(botOf(an()), /VR-\d{4}-\d{4}/.exec(sent)?.[0] ?? '');
    expect(mail.text).toContain(MARK_UP);
    expect(mail.html).not.toContain('<script>');
  });

  test('a national register number is taken out, on the card and in the mail', async () => {
    const question = `Ik ben ${NUMBER}. Mag ik een drone laten vliegen boven de markt?`;
    await an().say(question, /Dat weet ik niet|Bedoel je/);
    await an().press('Stel mijn vraag aan VLAIO', 'Je gemeente of organisatie');
    expect(await an().card().getByLabel('Je vraag').inputValue()).toContain(MASKED);
    await an().fillInput('Je vraag', question);
    const sent = await an().press('Verstuur mijn vraag', 'Je vraag is op weg naar VLAIO');
    expect(sent).toContain('In je tekst stond een rijksregisternummer');
    expect(sent).toContain(MASKED);
    expect(sent).not.toContain(NUMBER);
    await keepPassingScreens(an(), 'vraag-nummer-weggelaten');
    const mail = await waitForMail(botOf(an()), /VR-\d{4}-\d{4}/.exec(sent)?.[0] ?? '');
    expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toContain(NUMBER);
    expect(mail.text).toContain(MASKED);
  });

  test('after all that a question is still answered', async () => {
    await an().say(knownQuestion('profploeg-cost'), 'Bron:');
  });
});
