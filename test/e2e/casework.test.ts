import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { PROFPLOEG_REVIEW } from '../../src/programmes/profploeg/review.ts';
import { withHeads } from './support/caseworkers.ts';
import { download, pdfText, wordText } from './support/downloads.ts';
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
import { keepBothScreens, keepPassingScreens, keepScreen } from './support/screens.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(120_000);

/** Monday morning in the first round of 2021. */
const MONDAY = '2021-07-05T09:00:00+02:00';
const ASKED = 'Hoeveel parkeerplaatsen zijn er nu, en van wie zijn de lege panden?';
const ADDED = 'Er zijn 120 parkeerplaatsen. Zes van de negen lege panden zijn van één familie.';
const REMARK = 'Welke straten bedoel je, en wat veranderde er?';
const EXPLANATION = 'We bellen je deze week om te helpen.';

describe('five applications, from the list to a decision', () => {
  const bram = useClient(() => ({ startBot: withHeads(MONDAY, 1), currentUser: 1 }));
  const towns = useMunicipalities(() => botOf(bram()));
  const sent = new Map<Town, SentFile>();
  const fileOf = (town: Town): SentFile => {
    const file = sent.get(town);
    if (file === undefined) throw new Error(`${town.name} sent nothing`);
    return file;
  };
  /** Opens the file of a town by its reference. */
  const open = async (town: Town): Promise<string> => {
    const { reference } = fileOf(town);
    return await bram().say(reference, `Dossier ${reference}`);
  };
  beforeAll(async () => {
    for (const town of [TIELT, MEULEBEKE, BRUGGE, HASSELT, LEUVEN]) {
      sent.set(town, await towns().send(town));
    }
  }, 120_000);

  test('the work list shows what waits, and is filtered', async () => {
    const all = await bram().say('dossiers', 'Alle dossiers');
    expect(all).toContain('5 dossiers.');
    expect(all).toContain('wacht sinds vandaag op ons · nog van niemand');
    await keepBothScreens(bram(), '100-werklijst');
    await bram().chooseOption('Provincie', 'West-Vlaanderen');
    const chosen = await bram().press('Toon', 'Gekozen: West-Vlaanderen');
    expect(chosen).toContain('3 dossiers.');
    expect(chosen).not.toContain('Hasselt');
    await bram().press('Toon alle dossiers', '5 dossiers.');
  });

  test('a file is opened from the list, read, printed, and leads back', async () => {
    await bram().chooseOption('Provincie', 'West-Vlaanderen');
    await bram().press('Toon', 'Gekozen: West-Vlaanderen');
    const { reference } = fileOf(TIELT);
    const file = await bram().press(reference, `Dossier ${reference}`);
    expect(file).toContain('Tielt · West-Vlaanderen');
    await keepBothScreens(bram(), '101-dossier');
    const answers = await bram().press('Antwoorden', '9 van de 40 winkels');
    expect(answers).toContain('Winkelvastgoed');
    await keepPassingScreens(bram(), 'dossier-antwoorden');
    const history = await bram().press('Historiek', 'diende de aanvraag in');
    expect(history).toContain('Hannes Verbrugge');
    await keepPassingScreens(bram(), 'dossier-historiek');
    await bram().press('Personen', 'Contact voor deze aanvraag');
    await keepPassingScreens(bram(), 'dossier-personen');
    await bram().press('Documenten', 'om te bewaren of af te drukken');
    expect(pdfText(await download(bram(), 'PDF', bram().card(reference)))).toContain(reference);
    const word = wordText(await download(bram(), 'Word', bram().card(reference)));
    expect(word).toContain('9 van de 40 winkels');
    await bram().press('Terug naar de lijst', 'Gekozen: West-Vlaanderen', bram().card(reference));
  });

  test('a caseworker takes it and goes through the points of admissibility', async () => {
    await open(TIELT);
    await bram().press('Ik neem dit dossier', 'Jij behandelt dit dossier nu');
    await bram().press('Ontvankelijkheid nagaan', 'Nog 9 punten te bekijken');
    for (const [index, { label }] of PROFPLOEG_REVIEW.checks.entries()) {
      await bram().chooseOption(`${index + 1}. ${label}`, index === 2 ? 'Nee' : 'Ja');
    }
    await bram().fillInput('Wat de gemeente hierover moet weten (punt 3)', ASKED);
    const saved = await bram().press('Bewaar', 'Je nazicht is bewaard');
    expect(saved).toContain('1 punt klopt niet');
    await keepBothScreens(bram(), '102-ontvankelijkheid');
  });

  test('asks for more at one question, as the municipality will read it', async () => {
    await bram().press('Vraag meer informatie', 'Kies tot drie vragen');
    const form = bram().card('Kies tot drie vragen');
    expect(await form.getByLabel('Wat wil je weten bij vraag 1?').inputValue()).toBe(ASKED);
    await keepPassingScreens(bram(), 'meer-informatie');
    const preview = await bram().press('Bekijk voorbeeld', 'Zo leest de gemeente het');
    expect(preview).toContain('Hannes Verbrugge (chat)');
    await keepPassingScreens(bram(), 'meer-informatie-voorbeeld');
    const waits = await bram().press('Verstuur', 'Je vraag om meer informatie is bewaard');
    expect(waits).toContain('acht sinds vandaag op de gemeente');
    await keepPassingScreens(bram(), 'dossier-wacht-op-gemeente');
  });

  test('the municipality answers in chat, and the caseworker is told', async () => {
    const card = await towns().cardOf(TIELT, 'Er is meer informatie nodig');
    expect(JSON.stringify(card)).toContain(ASKED);
    const mail = await waitForMail(botOf(bram()), fileOf(TIELT).reference, 'meer informatie');
    expect(mail.to).toMatchObject({ text: 'hannes.verbrugge@tielt.example' });
    expect(mail.text).toContain(ASKED);
    const { talk } = towns();
    await talk.say(TIELT.person, 'vul aan');
    await talk.say(TIELT.person, ADDED);
    const done = await talk.say(TIELT.person, 'indienen');
    expect(done.all).toContain('Je aanvulling is verstuurd');
    const told = await bram().waitForBotText('Hannes Verbrugge stuurde een aanvulling');
    expect(told).toContain(fileOf(TIELT).reference);
    await keepPassingScreens(bram(), 'dossier-aangevuld');
    await bram().press('Bekijk dossier', 'acht sinds vandaag op ons');
    await bram().press('Antwoorden', ADDED);
    await bram().press('Historiek', 'verstuurde de aanvulling bij “Uitdaging en verwachting”');
  });

  test('who is clear enough is admissible, and the municipality is told nothing yet', async () => {
    await open(TIELT);
    await bram().press('Ontvankelijkheid nagaan', '1 punt klopt niet');
    await bram().chooseOption(`3. ${PROFPLOEG_REVIEW.checks[2].label}`, 'Ja');
    const form = await bram().press('Beslis', 'Wat beslis je?');
    expect(form).toContain('Alle punten van de lijst kloppen: 9 in orde.');
    await keepPassingScreens(bram(), 'beslis');
    await bram().chooseOption('Wat beslis je?', 'Ontvankelijk');
    const done = await bram().press('Verder', 'Je beslissing is bewaard: ontvankelijk');
    expect(done).toContain('acht sinds vandaag op ons');
  });

  test('who is not admissible reads why, and what to do now', async () => {
    await open(MEULEBEKE);
    await bram().press('Beslis', 'Wat beslis je?');
    await bram().press('Verder', 'Kies wat je beslist');
    await bram().chooseOption('Wat beslis je?', 'Niet ontvankelijk');
    await bram().chooseOption('Reden', 'Niet ontvankelijk: Tekort aan informatie');
    await bram().fillInput('Toelichting in je eigen woorden (leest de gemeente)', EXPLANATION);
    await bram().chooseOption('Opmerking 1: bij welke vraag?', 'Uitdaging en verwachting');
    await bram().fillInput('Opmerking 1: wat is niet duidelijk?', REMARK);
    const preview = await bram().press('Verder', 'Dit leest de gemeente');
    expect(preview).toContain('Er is nog niets beslist of verstuurd');
    await keepScreen(bram(), '103-beslissing-nakijken');
    await bram().press('Beslis en verstuur', 'Je beslissing is bewaard: niet ontvankelijk');
    await keepPassingScreens(bram(), 'dossier-niet-ontvankelijk');
    const card = await towns().cardOf(MEULEBEKE, 'Je aanvraag is niet ontvankelijk');
    const mail = await waitForMail(botOf(bram()), fileOf(MEULEBEKE).reference, 'niet ontvankelijk');
    for (const said of [REMARK, EXPLANATION, 'te weinig informatie']) {
      expect(preview).toContain(said);
      expect(JSON.stringify(card)).toContain(said);
      expect(mail.text).toContain(said);
    }
    const province = await waitForMail(botOf(bram()), fileOf(MEULEBEKE).reference, 'hulp');
    expect(province.text).toContain('Meulebeke');
  });

  test('the returned draft shows the remark, and is sent in the next round', async () => {
    // Files that wait for two weeks are reminded of, at a moment that this test does not know.
    await bram().say('stop herinneringen', 'Alles staat uit');
    await moveClock(botOf(bram()), '2021-08-20T10:00:00+02:00');
    const told = await towns().cardOf(MEULEBEKE, 'Je aanvraag is niet ontvankelijk');
    const step = await towns().press(MEULEBEKE, told, 'Vul aan en dien opnieuw in');
    expect(step.all).toContain(REMARK);
    const { talk } = towns();
    const challenge = 'In de Marktstraat sloten vier van de twaalf winkels. We zoeken hulp.';
    const next = await talk.click(MEULEBEKE.person, step.card, 'Naar overzicht', { challenge });
    const receipt = await talk.click(MEULEBEKE.person, next.card, 'Indienen');
    expect(receipt.all).toContain('Tweede indieningsronde 2021');
    const before = await open(MEULEBEKE);
    expect(before).toContain('Teruggegeven');
    const again = await bram().press('Bekijk', 'Eerder dossier');
    expect(again).toContain('Ingediend');
    await keepPassingScreens(bram(), 'dossier-opnieuw-ingediend');
  });

  test('who is not clear enough yet goes to the next round', async () => {
    await open(BRUGGE);
    await bram().press('Beslis', 'Wat beslis je?');
    await bram().chooseOption(
      'Wat beslis je?',
      'Nog niet duidelijk genoeg (gaat terug naar de gemeente)',
    );
    await bram().chooseOption('Reden', 'Nog niet duidelijk genoeg: Nog niet klaar om te starten');
    await bram().press('Verder', 'Dit leest de gemeente');
    const done = await bram().press('Beslis en verstuur', 'nog niet duidelijk genoeg. De gemeente');
    expect(done).toContain('Tweede indieningsronde 2021');
    await towns().cardOf(BRUGGE, 'Je aanvraag is nog niet duidelijk genoeg');
    const province = await waitForMail(botOf(bram()), fileOf(BRUGGE).reference, 'hulp');
    expect(province.to).toMatchObject({ text: 'kernen@west-vlaanderen.example' });
  });
});
