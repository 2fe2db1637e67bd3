import { describe, expect, jest, test } from '@jest/globals';
import { overviewTexts } from '../../src/texts/overview-texts.ts';
import { stepTexts } from '../../src/texts/step-texts.ts';
import { botOf } from './support/expect-sent.ts';
import { fillAllSteps, fillStep, stepOf, stepText } from './support/fill-cards.ts';
import { WHOLE_TOWN } from './support/sample-application.ts';
import { keepScreen } from './support/screens.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(90_000);

describe('two colleagues on one application', () => {
  const an = useClient(() => ({ startBot: {} }));
  const bram = useClient(() => ({ botPort: botOf(an()).port, currentUser: 1 }));
  const shared = { code: '' };

  test('its maker gets a code to pass on', async () => {
    await an().say('aanvraag', stepText(1));
    await fillStep(an(), stepOf('identification'), WHOLE_TOWN);
    await an().press(stepTexts.next, stepText(2));
    await an().press(stepTexts.overview, overviewTexts.title);
    await an().press('Nodig een collega uit', 'Of geef een code door');
    await keepScreen(an(), '80-uitnodigen');
    const card = await an().press('Maak een code', 'Laat je collega deze code typen');
    shared.code = /KERN(-[A-Z0-9]{4}){3}/.exec(card)?.[0] ?? 'no code';
    await keepScreen(an(), '81-uitnodigen-code');
  });

  test('a wrong code opens nothing', async () => {
    await bram().say('KERN-AAAA-BBBB-CCCC', 'Deze code ken ik niet');
  });

  test('a colleague joins with the code, and sees and changes the answers', async () => {
    await bram().say(shared.code, 'Je werkt nu mee aan deze aanvraag');
    const overview = await bram().waitForBotText(overviewTexts.title);
    expect(overview).toContain('Lo-Reninge');
    expect(overview).toContain('Je werkt hieraan samen met An Peeters');
    await bram().press('Wijzig', stepText(1));
    await bram().fillInput('Dienst (verplicht)', 'Ruimte en economie');
    await bram().press(stepTexts.next, stepText(2));
    await an().say('status', 'Mijn aanvragen');
    const file = await an().press('Bekijk', 'Je aanvraag');
    expect(file).toContain('Ruimte en economie');
    expect(file).toContain('Bram De Smet');
  });

  test('two texts for one answer are both kept until somebody chooses', async () => {
    await an().press('Ga verder', stepText(2));
    await fillStep(bram(), stepOf('challenge'), { challenge: 'De markt staat vol auto’s.' });
    await bram().press(stepTexts.next, stepText(3));
    await fillStep(an(), stepOf('challenge'), { challenge: 'De Noordstraat loopt leeg.' });
    const both = await an().press(stepTexts.next, 'Er zijn twee versies van dit antwoord');
    expect(both).toContain('De markt staat vol auto’s.');
    expect(both).toContain('De Noordstraat loopt leeg.');
    await keepScreen(an(), '83-twee-versies');
    await an().press('Kies versie 2', stepText(2));
    await bram().say('overzicht', overviewTexts.title);
    const chosen = await bram().say('kaart', 'De Noordstraat loopt leeg.');
    expect(chosen).toContain('Tip:');
    await keepScreen(bram(), '84-overzicht-met-tip');
    expect(chosen).not.toContain('De markt staat vol auto’s.');
  });

  test('a colleague may send it, and the maker sees it as sent', async () => {
    await an().say('aanvraag', stepText(2));
    await an().press(stepTexts.previous, stepText(1));
    await fillAllSteps(an(), WHOLE_TOWN);
    await bram().say('kaart', overviewTexts.ready);
    await bram().press(overviewTexts.submit, 'Je aanvraag is ingediend');
    await an().press(overviewTexts.submit, 'Deze aanvraag was al ingediend');
  });
});
