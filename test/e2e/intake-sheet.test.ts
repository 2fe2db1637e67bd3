import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { MOCK_USERS } from '../../src/local-client/mock-tenant.ts';
import { INTAKE_WORDS } from '../support/intake-talk.ts';
import { withHeads } from './support/caseworkers.ts';
import { botOf } from './support/expect-sent.ts';
import { fillAllSteps, stepText } from './support/fill-cards.ts';
import { moveClock } from './support/move-clock.ts';
import { useMunicipalities } from './support/municipalities.ts';
import { WHOLE_TOWN } from './support/sample-application.ts';
import { keepConversation, keepPassingConversation, keepScreen } from './support/screens.ts';
import { selectAs } from './support/select-as.ts';
import type { TeamsClient } from './support/teams-client.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(120_000);

const MONDAY = '2021-07-05T09:00:00+02:00';
const SELECTED = '2021-08-24T10:00:00+02:00';
const DAY_LATER = '2021-08-25T09:00:00+02:00';

describe('an intake sheet answered by typing, with a colleague for one part', () => {
  const an = useClient(() => ({ startBot: withHeads(MONDAY, 2) }));
  const bram = useClient(() => ({ botPort: botOf(an()).port, currentUser: 1 }));
  const towns = useMunicipalities(() => botOf(an()));
  const shared = { code: '' };
  beforeAll(async () => {
    const [, , chantal] = MOCK_USERS;
    if (chantal === undefined) throw new Error('nobody to judge');
    await an().say('aanvraag', stepText(1));
    await fillAllSteps(an(), WHOLE_TOWN);
    const receipt = await an().press('Indienen', 'Je aanvraag is ingediend');
    const reference = /PP-\d{4}-\d{4}/.exec(receipt)?.[0] ?? 'no reference';
    await moveClock(botOf(an()), SELECTED);
    await selectAs(towns().talk, chantal, reference);
  }, 180_000);

  test('the message that an application was selected begins the sheet', async () => {
    await an().waitForBotText('Je aanvraag is geselecteerd', { fresh: false });
    const first = await an().press(
      'Begin met de intakefiche',
      'Waarvoor kennen mensen jullie kern vandaag',
      // The step that is theirs now is told of as well.
      an().card('Je aanvraag is geselecteerd'),
    );
    expect(first).toContain('Bekendheid');
  });

  test('a thin answer is kept, and one thing more is asked', async () => {
    await an().say('Voor de winkels.', /Nog één ding: Wie denkt dat/);
    await keepPassingConversation(an(), 'intake-doorvragen');
    await an().say('Vooral onze inwoners, dat zegt de bevraging', /Gewenst beeld|over vijf jaar/);
  });

  test('a question in between is answered, and the sheet goes on', async () => {
    await an().sendMessage('Wat kost dit?');
    await an().waitForBotText(/We gaan verder met je intakefiche.*over vijf jaar/s);
    await sayAll(an(), INTAKE_WORDS.awareness.slice(1, 4));
  });

  test('a low score brings one true sentence and what was said, for the key issues', async () => {
    await an().say('2', /te weinig mensen kennen de kern.*Dit schreven jullie hier al/s);
    await keepConversation(an(), '130-intake-sleutelkwesties');
    await an().say(INTAKE_WORDS.awareness[5], /Bewaard bij “Kwesties bekendheid”/);
  });

  test('a colleague joins with a code, and is given one part', async () => {
    await an().say('overzicht', /Intakefiche – Overzicht/);
    await an().say('kaart', 'Verdeel de delen');
    await keepScreen(an(), '131-intake-delen');
    await an().press('Nodig een collega uit', 'Of geef een code door');
    const card = await an().press('Maak een code', 'Laat je collega deze code typen');
    shared.code = /KERN(-[A-Z0-9]{4}){3}/.exec(card)?.[0] ?? 'no code';
    await bram().say(shared.code, 'Je werkt nu mee');
    await an().say(
      'geef Beleving aan Bram',
      /“Beleving” is nu voor Bram De Smet.*krijgt een bericht/s,
    );
  });

  test('the colleague is told, and answers that part only, taking over what the application says', async () => {
    await bram().waitForBotText('Een deel voor jou', { fresh: false });
    await keepScreen(bram(), '132-intake-deel-voor-jou');
    await bram().press('Vul in', 'Je komt op een gewone zaterdag in de kern.');
    await bram().say(INTAKE_WORDS.experience[0], /In jullie aanvraag staat: “/);
    await keepConversation(bram(), '133-intake-overnemen');
    await bram().say('overnemen', /Bewaard bij “Aanbod”.*Typ “overnemen”/s);
    await bram().say('aanvullen', /komt onder je antwoord te staan/);
    await bram().say('De avondmarkt trekt volk.', /Waar ontmoeten mensen elkaar/);
    await sayAll(bram(), INTAKE_WORDS.experience.slice(3, 5));
    await bram().say(INTAKE_WORDS.experience[5], /Jouw deel is klaar: Beleving/);
  });

  test('after a break of a day “verder” goes on, past the part of the colleague', async () => {
    await an().say('verder', /Waar is de kern op haar mooist/);
    await an().say('stop', /Typ “verder”/);
    await moveClock(botOf(an()), DAY_LATER);
    await an().say('verder', /We gaan verder met je intakefiche.*Waar is de kern op haar mooist/s);
    await sayAll(an(), INTAKE_WORDS.appearance);
  });

  test('an earlier answer is corrected', async () => {
    await an().say('vorige', /Welke sleutelkwesties zie je bij beeldkwaliteit/);
    await an().say('Zeven lege panden in de Ieperstraat', /Bewaard bij “Kwesties beeldkwaliteit”/);
    await an().say('vorige', /Zeven lege panden/);
    await an().say('Tien lege panden in de Ieperstraat', /Tien lege panden/);
  });

  test('the key issues are put in order by their numbers', async () => {
    await sayAll(an(), INTAKE_WORDS.accessibility);
    await sayAll(an(), INTAKE_WORDS.policy);
    await an().waitForBotText(/Tien lege panden in de Ieperstraat \(Beeldkwaliteit\)/);
    await keepConversation(an(), '134-intake-volgorde');
    await an().say('4, 1, 3', /Alles wat nodig is, is ingevuld/);
    await keepPassingConversation(an(), 'intake-overzicht');
  });

  test('“klaar” hands it over, with who did what', async () => {
    const done = await an().say('klaar', 'Doorgegeven');
    expect(done).toContain('Ingevuld door Bram De Smet');
    await keepScreen(an(), '135-intake-doorgegeven');
    await bram().say('intakefiche', 'Versie 1 is doorgegeven');
  });
});

/** Types one message after the other, each once the one before it was answered. */
async function sayAll(client: TeamsClient, texts: readonly string[]): Promise<void> {
  for (const text of texts) await client.say(text, /Bewaard bij|We slaan|Stap \d van/);
}
