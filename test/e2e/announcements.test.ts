import { describe, expect, jest, test } from '@jest/globals';
import { startDraft } from '../support/filled-draft.ts';
import { withHeads } from './support/caseworkers.ts';
import { botOf } from './support/expect-sent.ts';
import { moveClock } from './support/move-clock.ts';
import { TIELT, useMunicipalities } from './support/municipalities.ts';
import { keepBothScreens, keepPassingScreens } from './support/screens.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(120_000);

/** Friday in the second round of 2021, in the afternoon. */
const FRIDAY = '2021-09-10T15:00:00+02:00';
const MONDAY = '2021-09-13T09:00:05+02:00';
const WHEN = 'Wanneer: leeg is meteen, anders dag en uur';
const TITLE = 'Titel (hoogstens 80 tekens)';

describe('a caseworker who announces something', () => {
  const bram = useClient(() => ({ startBot: withHeads(FRIDAY, 1), currentUser: 1 }));
  const towns = useMunicipalities(() => botOf(bram()));

  test('types for whom and what, and is offered Monday instead of Saturday', async () => {
    const { talk } = towns();
    await talk.send(talk.activities.installation('add', { from: TIELT.person }));
    await startDraft(talk, TIELT.person);
    await bram().say(
      'mededeling voor de concepten van de tweede ronde: Op donderdag 16 september om 10 uur is er een infosessie. Stel je vragen gerust vooraf.',
      'Een mededeling schrijven',
    );
    await bram().fillInput(TITLE, 'Infosessie op 16 september');
    await bram().fillInput(WHEN, 'zaterdag 11 september 2021 om 10 uur');
    const refused = await bram().press('Bekijk hoe het wordt', 'Kijk dit nog even na');
    expect(refused).toContain('Het kan vanaf maandag 13 september 2021 om 9 uur.');
    await keepPassingScreens(bram(), 'mededeling-in-het-weekend');
    const preview = await bram().press('Neem dat moment', 'Klopt deze mededeling?');
    expect(preview).toContain('1 persoon krijgt dit in de eigen chat');
    await keepBothScreens(bram(), '160-mededeling');
  });

  test('gets a test that nobody else sees', async () => {
    await bram().press('Stuur mij een test', 'Je test staat hieronder in deze chat');
    await bram().waitForBotText('Test: alleen jij ziet dit bericht.', { fresh: false });
    await keepPassingScreens(bram(), 'mededeling-test', bram().card('Test: alleen jij'));
  });

  test('plans it, and the makers read it on Monday', async () => {
    const preview = bram().card('Klopt deze mededeling?');
    await bram().press('Plan voor dat moment', 'Deze mededeling is ingepland', preview);
    await keepPassingScreens(bram(), 'mededeling-ingepland', bram().card('is ingepland'));
    await moveClock(botOf(bram()), MONDAY);
    const read = await towns().cardOf(TIELT, 'Stel je vragen gerust vooraf.');
    expect(JSON.stringify(read)).toContain('Infosessie op 16 september');
  });

  test('sees that it went out, among all that was sent', async () => {
    const planned = bram().card('Deze mededeling is ingepland');
    const sent = await bram().press(
      'Vernieuw',
      /Deze mededeling (gaat nu weg|is verstuurd)/,
      planned,
    );
    expect(sent).toContain('1 van 1 bericht verstuurd.');
    await keepPassingScreens(bram(), 'mededeling-verstuurd', bram().card('Zo ver staat het'));
    await bram().say('mededelingen', 'Wat jullie aankondigden');
    await keepPassingScreens(bram(), 'mededelingen');
    await bram().say('herinneringen', 'Alles wat Kernbot stuurt');
    await bram().press('Verstuurd (1)', 'Mededeling: Infosessie op 16 september');
    await keepBothScreens(bram(), '161-herinneringen');
  });
});
