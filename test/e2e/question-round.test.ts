import { describe, expect, jest, test } from '@jest/globals';
import { MOCK_USERS } from '../../src/local-client/mock-tenant.ts';
import { questionThatIs } from '../support/questions-to-type.ts';
import { withCaseworkers } from './support/caseworkers.ts';
import { botOf } from './support/expect-sent.ts';
import { sayAs } from './support/say-as.ts';
import { keepBothScreens, keepPassingConversation, keepPassingScreens } from './support/screens.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(120_000);

const [AN, , CHANTAL] = MOCK_USERS;
const UNKNOWN = questionThatIs('unknown');
const ANSWER = 'Ja, met toestemming van de burgemeester.';

describe('a question round in a group chat', () => {
  const bram = useClient(() => ({ startBot: withCaseworkers(1), currentUser: 1 }));
  const an = useClient(() => ({ botPort: botOf(bram()).port }));

  test('is announced once by a caseworker', async () => {
    await bram().openGroupChat();
    const card = await bram().say('start vragenronde', 'Vragenronde over De Profploeg');
    expect(card).toContain('Er zijn nog geen vragen.');
  });

  test('gathers questions in silence: only its card counts them', async () => {
    if (AN === undefined || CHANTAL === undefined) throw new Error('nobody to ask');
    const before = await bram().messages.texts();
    await sayAs(bram(), AN, UNKNOWN);
    await bram().waitForBotText('1 vraag van 1 persoon');
    await sayAs(bram(), CHANTAL, 'Wie betaalt de kerstverlichting?');
    await bram().waitForBotText('2 vragen van 2 personen');
    expect(await bram().messages.texts()).toHaveLength(before.length);
    await keepPassingConversation(bram(), 'vraag-vragenronde');
  });

  test('is closed, and its questions go to the own chat of who closed it', async () => {
    await bram().say('stop vragenronde', 'De vragenronde is gesloten met 2 vragen');
    await bram().openPersonalChat();
    await bram().waitForBotText('Nog 2 groepen te beantwoorden', { fresh: false });
    await keepPassingScreens(bram(), 'vraag-groepen');
  });

  test('every group is answered or skipped before the list is published', async () => {
    const answered = await bram().press('Beantwoord', 'Dit is gevraagd');
    expect(answered).toContain(UNKNOWN);
    await bram().fillInput('Het antwoord (verplicht)', ANSWER);
    await bram().press('Bewaar dit antwoord', 'Zeg ook waar het antwoord vandaan komt');
    await bram().fillInput('Bron (verplicht)', 'VLAIO, november 2026');
    await keepPassingScreens(bram(), 'vraag-groep-beantwoorden');
    await bram().press('Bewaar dit antwoord', 'Het antwoord is bewaard');
    if (!(await bram().card().getByText('Groep 2 van 2').isVisible())) {
      await bram().press('Beantwoord', 'Dit is gevraagd');
    }
    await bram().press('Sla over: geen vraag', 'Elke groep is klaar');
    await bram().press('Publiceer de antwoorden', 'De antwoorden zijn gepubliceerd');
  });

  test('the list is in the conversation, and whoever asked hears of it', async () => {
    await bram().openGroupChat();
    const list = await bram().waitForBotText('Antwoorden uit de vragenronde', { fresh: false });
    expect(list).toContain(ANSWER);
    expect(list).toContain('Bron: VLAIO, november 2026');
    expect(list).not.toContain('kerstverlichting');
    await keepBothScreens(bram(), '95-antwoorden-vragenronde', bram().card('Antwoorden uit de'));
    const own = await an().waitForBotText('Je vraag uit de vragenronde is beantwoord', {
      fresh: false,
    });
    expect(own).toContain(ANSWER);
  });

  test('the list can be had as a document', async () => {
    await bram().press('Bekijk als document', /docx|document/i, bram().card('Antwoorden uit de'));
    const link = bram().page.locator('a[href*="/bestand/"]').last();
    const document = await fetch((await link.getAttribute('href')) ?? '');
    expect(document.status).toBe(200);
    expect(document.headers.get('content-type')).toContain('wordprocessingml');
  });
});
