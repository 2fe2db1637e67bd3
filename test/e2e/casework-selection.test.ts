import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { MOCK_USERS } from '../../src/local-client/mock-tenant.ts';
import { admitAs } from './support/admit-as.ts';
import { withHeads } from './support/caseworkers.ts';
import { download, wordText } from './support/downloads.ts';
import { botOf, waitForMail } from './support/expect-sent.ts';
import { moveClock } from './support/move-clock.ts';
import {
  BRUGGE,
  HASSELT,
  LEUVEN,
  MEULEBEKE,
  type SentFile,
  TIELT,
  type Town,
  useMunicipalities,
} from './support/municipalities.ts';
import { keepPassingScreens, keepScreen } from './support/screens.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(120_000);

const MONDAY = '2021-07-05T09:00:00+02:00';
const AFTER_DEADLINE = '2021-08-24T10:00:00+02:00';
const ROUND = 'Eerste indieningsronde 2021';
const WHY = 'Twee aanvragen van de ronde kregen een andere volgorde.';

/** Name, organisation, expertise and how many trajectories at once. */
const EXPERTS = [
  ['Rik Maes', 'Studio Kern', ['Mobiliteit', 'Inrichting publieke ruimte'], '3'],
  ['Samira Haddad', 'Pand & Plan', ['Winkelvastgoed', 'Starters'], '2'],
  ['Lotte Claes', 'Feestplein', ['Events'], '1'],
] as const;

describe('admissible applications, from the selection to the figures', () => {
  const bram = useClient(() => ({ startBot: withHeads(MONDAY, 1, 2), currentUser: 1 }));
  const towns = useMunicipalities(() => botOf(bram()));
  const sent = new Map<Town, SentFile>();
  const fileOf = (town: Town): SentFile => {
    const file = sent.get(town);
    if (file === undefined) throw new Error(`${town.name} sent nothing`);
    return file;
  };
  const open = async (town: Town): Promise<string> => {
    const { reference } = fileOf(town);
    return await bram().say(reference, `Dossier ${reference}`);
  };
  beforeAll(async () => {
    const [, , chantal] = MOCK_USERS;
    if (chantal === undefined) throw new Error('nobody to judge');
    for (const town of [TIELT, MEULEBEKE, BRUGGE, HASSELT, LEUVEN]) {
      sent.set(town, await towns().send(town));
    }
    await moveClock(botOf(bram()), AFTER_DEADLINE);
    for (const town of [TIELT, BRUGGE, HASSELT, LEUVEN]) {
      await admitAs(towns().talk, chantal, fileOf(town));
    }
  }, 180_000);

  test('a head registers experts in chat', async () => {
    await bram().say('experten', 'Er zijn nog geen experten');
    for (const [name, organisation, fields, capacity] of EXPERTS) {
      await bram().press('Nieuwe expert', 'Een nieuwe expert');
      await bram().fillInput('Naam', name);
      await bram().fillInput('Organisatie of firma (mag leeg)', organisation);
      await bram().chooseOption('Expertise (kies er minstens één)', fields);
      await bram().fillInput('Hoeveel trajecten tegelijk?', capacity);
      await bram().press('Bewaar', 'De expert is bewaard');
      await bram().press('Naar alle experten', 'Experten van De Profploeg');
    }
    const list = await bram().say('experten', '3 experten');
    expect(list).toContain('Rik Maes');
    expect(list).toContain('0 van 3 trajecten');
    await keepPassingScreens(bram(), 'experten');
  });

  test('admissible applications of a round are selected in a list', async () => {
    await bram().say('dossiers eerste ronde', `Gekozen: ${ROUND}`);
    const form = await bram().press('Selecteer in een lijst', '4 ontvankelijke aanvragen');
    expect(form).toContain('Brugge (PP-2021-0003) – West-Vlaanderen, centrumstad');
    await bram().chooseOption('Aanvragen', [
      titleOf(TIELT, 'West-Vlaanderen'),
      titleOf(HASSELT, 'Limburg, centrumstad'),
      titleOf(LEUVEN, 'Vlaams-Brabant, centrumstad'),
    ]);
    await bram().chooseOption('Wat beslis je?', 'Geselecteerd');
    const preview = await bram().press('Verder', 'Geselecteerd: 3 aanvragen');
    expect(preview).toContain('2 daarvan zijn centrumsteden');
    expect(preview).toContain('Er is nog niets beslist of verstuurd');
    await keepScreen(bram(), '104-selectie');
    const done = await bram().press('Beslis en verstuur', 'Je beslissing is bewaard voor 3');
    expect(done).toContain('1 ontvankelijke aanvraag wacht op een selectie');
    await towns().cardOf(HASSELT, 'Je aanvraag is geselecteerd');
    await waitForMail(botOf(bram()), fileOf(HASSELT).reference, 'geselecteerd');
  });

  test('a panel is proposed by what was asked for, and kept', async () => {
    await open(TIELT);
    await bram().press('Stel het panel samen', 'Gevraagde expertise');
    const form = await bram().waitForBotText('Voorstel', { fresh: false });
    expect(form).toContain('Rik Maes – brengt');
    expect(form).toContain('Samira Haddad – brengt');
    await keepScreen(bram(), '105-panel');
    const saved = await bram().press('Bewaar het panel', 'Het panel is bewaard');
    expect(saved).toContain('Panel: Rik Maes, Samira Haddad');
  });

  test('a budget is read as people write it', async () => {
    await open(TIELT);
    await bram().press('Leg het budget vast', 'zoals afgesproken na het intakegesprek');
    await bram().fillInput('Budget in hele euro, zoals 12.500', 'veel');
    await bram().press('Bewaar het budget', 'Dit is geen bedrag');
    await bram().fillInput('Budget in hele euro, zoals 12.500', '€ 12 500');
    await bram().press('Bewaar het budget', 'Het budget is bewaard: 12.500 euro');
    await keepPassingScreens(bram(), 'dossier-geselecteerd');
  });

  test('a decision is withdrawn with a reason that the municipality reads', async () => {
    await open(LEUVEN);
    await bram().press('Trek de beslissing in', 'Dit leest de gemeente');
    await bram().press('Trek de beslissing in', 'Schrijf waarom je de beslissing intrekt');
    await bram().fillInput('Waarom trek je de beslissing in? De gemeente leest dit.', WHY);
    await keepPassingScreens(bram(), 'beslissing-intrekken');
    await bram().press('Trek de beslissing in', 'De beslissing is ingetrokken');
    const told = await towns().cardOf(LEUVEN, 'De beslissing over je aanvraag is ingetrokken');
    expect(JSON.stringify(told)).toContain(WHY);
  });

  test('the figures add up, on a card, in Excel and in Word', async () => {
    const figures = await bram().say('cijfers', 'Cijfers: De Profploeg');
    expect(figures).toContain('De cijfers kloppen: 5 = 2 + 2 + 1.');
    expect(figures).toContain('Centrumsteden: 3 ontvangen, 1 geselecteerd');
    await keepScreen(bram(), '106-cijfers');
    const card = bram().card('De cijfers kloppen');
    const { sheets } = await readXlsx(await download(bram(), 'Excel', card));
    const names = sheets.map(({ name }) => name);
    expect(names).toEqual(['Overzicht', 'Per provincie', 'Redenen', 'Gemeenten', 'Controle']);
    expect(JSON.stringify(sheets)).toContain('Meulebeke');
    const word = wordText(await download(bram(), 'Word', card));
    expect(word).toContain('Er werden in totaal vijf aanvragen ingediend');
  });

  test('a file is found by a name that its municipality had', async () => {
    const found = await bram().say('dossiers Meulebeke', 'Gezocht op “Meulebeke”');
    expect(found).toContain('Tielt (vroeger Meulebeke)');
    expect(found).toContain(fileOf(MEULEBEKE).reference);
  });

  function titleOf(town: Town, place: string): string {
    return `${town.name} (${fileOf(town).reference}) – ${place}`;
  }
});
