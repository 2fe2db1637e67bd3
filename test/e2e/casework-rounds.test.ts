import { describe, expect, jest, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { importTexts } from '../../src/texts/import-texts.ts';
import { startDraft } from '../support/filled-draft.ts';
import { type PaperLine, paperCsv, paperLine } from '../support/paper-table.ts';
import { withHeads } from './support/caseworkers.ts';
import { download, openNewestLink } from './support/downloads.ts';
import { botOf } from './support/expect-sent.ts';
import { TIELT, useMunicipalities } from './support/municipalities.ts';
import { keepPassingConversation, keepPassingScreens, keepScreen } from './support/screens.ts';
import { uploadTable } from './support/upload-table.ts';
import { useClient } from './support/use-client.ts';

jest.setTimeout(120_000);

/** In the second round of 2021. */
const IN_SECOND_ROUND = '2021-09-06T09:00:00+02:00';
const DEADLINE = 'Deadline: laatste dag om in te dienen';

describe('rounds, in one sentence', () => {
  const bram = useClient(() => ({ startBot: withHeads(IN_SECOND_ROUND, 1), currentUser: 1 }));
  const towns = useMunicipalities(() => botOf(bram()));

  test('a new one is read, a weekday that does not fit is named, and it is said back', async () => {
    await bram().say(
      'nieuwe ronde Voorjaar 2022, van maandag 10 januari 2022 tot donderdag 11 februari 2022, begeleiding vanaf april 2022',
      'Een nieuwe ronde',
    );
    expect(await bram().card().getByLabel('Naam van de ronde').inputValue()).toBe('Voorjaar 2022');
    const refused = await bram().press('Controleren', 'Kijk dit nog even na');
    expect(refused).toContain(
      '11 februari 2022 is een vrijdag, geen donderdag. Bedoel je vrijdag 11 februari 2022, donderdag 10 februari 2022 of donderdag 17 februari 2022?',
    );
    expect(await bram().card().getByLabel(DEADLINE).inputValue()).toBe(
      'donderdag 11 februari 2022',
    );
    await keepPassingScreens(bram(), 'ronde-klopt-niet');
    await bram().fillInput(DEADLINE, 'vrijdag 11 februari 2022');
    const said = await bram().press('Controleren', 'Klopt deze nieuwe ronde?');
    expect(said).toContain('tot en met vrijdag 11 februari 2022 om 23.59 uur');
    await keepScreen(bram(), '107-nieuwe-ronde');
    await bram().press('Opslaan', 'De ronde “Voorjaar 2022” is opgeslagen');
    await keepPassingScreens(bram(), 'rondes');
  });

  test('another deadline reaches whoever has a draft', async () => {
    const { talk } = towns();
    await talk.send(talk.activities.installation('add', { from: TIELT.person }));
    await startDraft(talk, TIELT.person);
    const asked = await bram().say(
      'zet de deadline van de tweede ronde een week later',
      'Klopt deze wijziging?',
    );
    expect(asked).toContain('vrijdag 19 november 2021');
    expect(asked).toContain('1 persoon met een concept krijgt bericht in Teams');
    await bram().press('Opslaan', 'is gewijzigd');
    const told = await towns().cardOf(TIELT, 'De deadline van je indieningsronde is verplaatst');
    expect(JSON.stringify(told)).toContain('vrijdag 19 november 2021');
  });
});

describe('applications on paper, and everything of a round', () => {
  const bram = useClient(() => ({ startBot: withHeads(IN_SECOND_ROUND, 1), currentUser: 1 }));

  /** Hands a table over on the page that the newest link of the bot leads to. */
  const upload = async (lines: readonly PaperLine[]): Promise<void> => {
    await bram().press(importTexts.upload, 'Laad de tabel op');
    await uploadTable(bram(), paperCsv(lines));
  };

  test('the empty table has a column per question', async () => {
    await bram().say('importeren', 'Aanvragen van papier');
    await keepPassingScreens(bram(), 'importeren');
    const table = await download(bram(), importTexts.template, bram().card('Aanvragen van papier'));
    const { sheets } = await readXlsx(table);
    expect(JSON.stringify(sheets[0]?.rows[0])).toContain('Uitdaging en verwachting');
  });

  test('a table with a mistake is not taken in, and says where the mistake is', async () => {
    await bram().say('importeren', 'Aanvragen van papier');
    await upload([paperLine(), paperLine({ Gemeente: 'Kortrjik' })]);
    const checked = await bram().waitForBotText('Los eerst 1 fout op');
    expect(checked).toContain('Lijn 3, Gemeente: Bedoel je Kortrijk?');
    expect(checked).not.toContain('Importeer');
    await keepPassingScreens(bram(), 'import-met-fout');
  });

  test('the table that was put right becomes files', async () => {
    await bram().press('Andere tabel', 'Aanvragen van papier', bram().card('Los eerst 1 fout op'));
    await upload([
      paperLine(),
      paperLine({ Gemeente: 'Kortrijk', 'E-mail': 'info@kortrijk.example' }),
    ]);
    const checked = await bram().waitForBotText('2 aanvragen gelezen');
    expect(checked).toContain('2 voor “Eerste indieningsronde 2021”');
    await keepScreen(bram(), '108-import');
    await bram().press('Importeer 2 aanvragen', 'De aanvragen zijn overgenomen');
    await bram().press('Bekijk de dossiers', '2 dossiers.');
    const file = await bram().press('PP-2021-0001', 'Code voor de gemeente');
    expect(file).toContain('Tielt · West-Vlaanderen');
    await bram().press('Code voor de gemeente', /KERN-\w{4}-\w{4}-\w{4}/);
    await keepPassingScreens(bram(), 'code-voor-de-gemeente');
  });

  test('everything of a round comes out as a workbook', async () => {
    await bram().say('exporteer eerste ronde', 'De link is alleen voor jou');
    const { sheets } = await readXlsx(await openNewestLink(bram()));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Aanvragen',
      'Beslissingen',
      'Historiek',
      'Experten',
      'Opmerkingen',
    ]);
    expect(JSON.stringify(sheets[0]?.rows)).toContain('Hannes Verbrugge');
    await keepPassingConversation(bram(), 'export-van-een-ronde');
  });
});
