import { describe, expect, jest, test } from '@jest/globals';
import { stepTexts } from '../../src/texts/step-texts.ts';
import { fillStep, stepOf, stepText } from './support/fill-cards.ts';
import { WHOLE_TOWN } from './support/sample-application.ts';
import { keepScreen } from './support/screens.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(60_000);

describe('input that is no answer yet', () => {
  const an = useClient(() => ({ startBot: {} }));
  const challenge = 'challenge';

  test('empty required questions are named, and can be skipped for now', async () => {
    await an().say('aanvraag', stepText(1));
    await an().press(stepTexts.next, 'verplichte vragen zijn nog leeg');
    await keepScreen(an(), '60-verplicht-leeg');
    await an().press(stepTexts.skip, stepText(2));
  });

  test('a wrong e-mail address is kept, marked and can be corrected', async () => {
    await an().press(stepTexts.previous, stepText(1));
    const wrong = { ...WHOLE_TOWN, email: 'an.peeters@kernegem' };
    await fillStep(an(), stepOf('identification'), wrong);
    const refused = await an().press(stepTexts.next, 'Dit is geen volledig e-mailadres');
    expect(refused).not.toContain('Dit is geen volledig telefoonnummer');
    const field = an().page.locator('input[type=email], input').filter({ visible: true });
    const values = await field.evaluateAll((inputs) =>
      inputs.map((input) => ('value' in input ? String(input.value) : '')),
    );
    expect(values).toContain('an.peeters@kernegem');
    await an().fillInput('E-mail (verplicht)', String(WHOLE_TOWN.email));
    await an().press(stepTexts.next, stepText(2));
  });

  test('a text that is too long is not cut, and says how much shorter it has to be', async () => {
    const label = `${stepOf(challenge).questions[0]?.label} (verplicht)`;
    await an().fillInput(label, 'Onze winkelstraat loopt leeg. '.repeat(104));
    await an().press(stepTexts.next, 'Maak hem 119 tekens korter');
    await keepScreen(an(), '62-te-lange-tekst');
    await an().fillInput(label, String(WHOLE_TOWN.challenge));
    await an().press(stepTexts.next, stepText(3));
  });

  test('the overview names what is left before sending', async () => {
    await an().press(stepTexts.overview, 'Kijk je aanvraag na');
    await keepScreen(an(), '63-overzicht-onvolledig');
  });

  test('a municipality that is not in Flanders is refused in words', async () => {
    await an().press('Wijzig', stepText(1));
    await an().say('Namen', /Kijk “Gemeente” even na/);
    await keepScreen(an(), '64-onbekende-gemeente');
    const overview = await an().say('overzicht', /klopt nog niet/);
    expect(overview).toContain('Lo-Reninge');
  });
});
