import { describe, expect, test } from '@jest/globals';
import type { EventKind } from '../../src/domain/dossier-event.ts';
import type { ToldEvent } from '../../src/domain/told-event.ts';
import { historySentence } from '../../src/texts/history-texts.ts';

type Told = readonly [Partial<ToldEvent>, string];

/** Every kind of event, in the ways it can be told. */
const SENTENCES: Readonly<Record<EventKind, readonly Told[]>> = {
  started: [
    [{ round: 'Eerste ronde' }, 'Jan Peeters begon deze aanvraag voor “Eerste ronde”.'],
    [{}, 'Jan Peeters begon deze aanvraag.'],
    [{ by: '' }, 'Iemand begon deze aanvraag.'],
  ],
  copied: [
    [
      { reference: 'PP-2021-0003', round: 'Tweede ronde' },
      'Jan Peeters maakte deze aanvraag als kopie van aanvraag PP-2021-0003 voor “Tweede ronde”.',
    ],
    [{}, 'Jan Peeters maakte deze aanvraag als kopie van een andere aanvraag.'],
  ],
  answered: [
    [
      { question: 'De uitdaging', after: 'Leegstand' },
      'Jan Peeters vulde “De uitdaging” in: “Leegstand”.',
    ],
    [
      { question: 'De uitdaging', before: 'Leegstand', after: 'Weinig volk' },
      'Jan Peeters wijzigde “De uitdaging”: van “Leegstand” naar “Weinig volk”.',
    ],
    [
      { after: 'Leegstand' },
      'Jan Peeters vulde een vraag die niet meer in het formulier staat in: “Leegstand”.',
    ],
  ],
  cleared: [
    [
      { question: 'Beleid', before: 'Ons plan' },
      'Jan Peeters maakte “Beleid” leeg. Daar stond: “Ons plan”.',
    ],
    [{ question: 'Beleid' }, 'Jan Peeters maakte “Beleid” leeg.'],
  ],
  conflicted: [
    [
      { question: 'Beleid' },
      'Jan Peeters schreef een andere tekst bij “Beleid” terwijl een collega dat ook deed. Beide teksten zijn bewaard.',
    ],
  ],
  resolved: [
    [
      { question: 'Beleid', after: 'Ons plan' },
      'Jan Peeters koos bij “Beleid” uit twee teksten: “Ons plan”.',
    ],
  ],
  carriedOver: [
    [
      { details: { from: 1, to: 2 } },
      'Jan Peeters opende deze aanvraag in de nieuwe versie van het formulier.',
    ],
  ],
  colleagueInvited: [
    [{ person: 'An Maes' }, 'Jan Peeters nodigde An Maes uit om mee te werken.'],
    [{}, 'Jan Peeters nodigde een collega uit om mee te werken.'],
    [{ person: 'Jan Peeters', self: true }, 'Jan Peeters begon mee te werken met een code.'],
  ],
  colleagueRemoved: [
    [{ person: 'An Maes' }, 'Jan Peeters haalde An Maes van deze aanvraag.'],
    [{ self: true }, 'Jan Peeters werkt niet langer mee.'],
  ],
  submitted: [
    [
      { round: 'Eerste ronde', reference: 'PP-2021-0042' },
      'Jan Peeters diende de aanvraag in voor “Eerste ronde”, met referentie PP-2021-0042.',
    ],
  ],
  withdrawn: [
    [{ details: { from: 'submitted' } }, 'Jan Peeters trok de aanvraag in. Ze was: ingediend.'],
  ],
  imported: [
    [
      { details: { receivedOn: '2021-08-12' } },
      'Jan Peeters nam deze aanvraag over van papier, ontvangen op donderdag 12 augustus 2021.',
    ],
    [{}, 'Jan Peeters nam deze aanvraag over van papier.'],
  ],
  claimed: [[{}, 'Jan Peeters nam dit dossier over in Teams.']],
  taken: [
    [{ details: { to: 'Jan Peeters' } }, 'Jan Peeters nam dit dossier op.'],
    [
      { details: { to: 'Jan Peeters', from: 'Wim Aerts' } },
      'Jan Peeters nam dit dossier over van Wim Aerts.',
    ],
  ],
  assigned: [
    [{ details: { to: 'Wim Aerts' } }, 'Jan Peeters gaf dit dossier aan Wim Aerts.'],
    [
      { details: { to: 'Wim Aerts', from: 'Kato Maes' } },
      'Jan Peeters gaf dit dossier aan Wim Aerts. Eerst had Kato Maes het.',
    ],
  ],
  checked: [
    [
      { check: 'De uitdaging is duidelijk.', details: { from: 'open', to: 'met', note: '' } },
      'Jan Peeters zette “De uitdaging is duidelijk.” van “nog niet bekeken” op “ja”.',
    ],
    [
      { check: 'De zone klopt.', details: { from: 'met', to: 'notMet', note: 'Welke straten' } },
      'Jan Peeters zette “De zone klopt.” van “ja” op “nee”. Nota: “Welke straten”.',
    ],
    [
      { check: 'De zone klopt.', details: { from: 'notMet', to: 'notMet', note: 'Waar' } },
      'Jan Peeters schreef een nota bij “De zone klopt.”: “Waar”.',
    ],
    [
      { check: 'De zone klopt.', details: { from: 'notMet', to: 'notMet', note: '' } },
      'Jan Peeters haalde de nota bij “De zone klopt.” weg.',
    ],
  ],
  moreAsked: [
    [
      { question: 'Beleid', details: { text: 'Welk plan is dat?' } },
      'Jan Peeters vroeg meer informatie bij “Beleid”: “Welk plan is dat?”.',
    ],
  ],
  moreRecalled: [[{}, 'Jan Peeters trok de vraag om meer informatie in.']],
  moreAnswered: [
    [
      { questions: ['Beleid', 'De uitdaging'] },
      'Jan Peeters verstuurde de aanvulling bij “Beleid” en “De uitdaging”.',
    ],
    [{}, 'Jan Peeters verstuurde de aanvulling.'],
  ],
  decided: [
    [
      { details: { from: 'submitted', to: 'admissible' } },
      'Jan Peeters besliste: ontvankelijk. Eerst: ingediend.',
    ],
    [
      {
        reason: 'Tekort aan informatie',
        details: { from: 'submitted', to: 'inadmissible', reason: 'x', explanation: 'Vul aan.' },
      },
      'Jan Peeters besliste: niet ontvankelijk. Eerst: ingediend. Reden: “Tekort aan informatie”. Uitleg: “Vul aan.”.',
    ],
    [
      { details: { from: 'submitted', to: 'deferred', provinceLetter: '{}' } },
      'Jan Peeters besliste: nog niet duidelijk genoeg. Eerst: ingediend. De provincie kreeg een mail.',
    ],
    [
      { details: { from: 'submitted', to: 'deferred', unmailedProvince: 'Limburg' } },
      'Jan Peeters besliste: nog niet duidelijk genoeg. Eerst: ingediend. De provincie Limburg kreeg geen mail: haar adres is niet ingesteld.',
    ],
    [
      {
        toCaseworkers: false,
        details: { from: 'submitted', to: 'deferred', unmailedProvince: 'Limburg' },
      },
      'Jan Peeters besliste: nog niet duidelijk genoeg. Eerst: ingediend.',
    ],
  ],
  decisionWithdrawn: [
    [
      { details: { from: 'selected', to: 'admissible', reason: 'Een fout', decided: 'selected' } },
      'Jan Peeters trok de beslissing “geselecteerd” in. Reden: “Een fout”. De aanvraag is weer: ontvankelijk.',
    ],
    [
      {
        details: { to: 'admissible', reason: 'Een fout', decided: 'selected', budget: 12_500 },
      },
      'Jan Peeters trok de beslissing “geselecteerd” in. Reden: “Een fout”. De aanvraag is weer: ontvankelijk. Het budget van 12.500 euro vervalt.',
    ],
    [
      {
        toCaseworkers: false,
        details: { to: 'admissible', reason: 'Een fout', decided: 'selected', budget: 12_500 },
      },
      'Jan Peeters trok de beslissing “geselecteerd” in. Reden: “Een fout”. De aanvraag is weer: ontvankelijk.',
    ],
  ],
  returned: [
    [
      { reference: 'PP-2021-0003', round: 'Tweede ronde' },
      'Jan Peeters gaf aanvraag PP-2021-0003 terug als concept voor “Tweede ronde”.',
    ],
  ],
  panelComposed: [
    [{ details: { from: '', to: 'Els, Tom' } }, 'Jan Peeters stelde het panel samen: Els, Tom.'],
    [
      { details: { from: 'Els', to: 'Tom' } },
      'Jan Peeters stelde het panel samen: Tom. Eerst: Els.',
    ],
    [
      { details: { from: 'Els', to: '' } },
      'Jan Peeters haalde alle experten van het panel. Eerst: Els.',
    ],
  ],
  budgetSet: [
    [{ details: { to: 12_500 } }, 'Jan Peeters zette het budget op 12.500 euro.'],
    [
      { details: { from: 10_000, to: 12_500 } },
      'Jan Peeters zette het budget op 12.500 euro, in plaats van 10.000 euro.',
    ],
  ],
  sheetBegun: [[{}, 'Jan Peeters begon dit in te vullen.']],
  sheetAssigned: [
    [
      { details: { part: 'Beleving', to: 'An Peeters' } },
      'Jan Peeters gaf “Beleving” aan An Peeters.',
    ],
    [{ details: { part: 'Beleving' } }, 'Jan Peeters nam “Beleving” terug voor iedereen.'],
  ],
  sheetFinished: [[{ details: { version: 2 } }, 'Jan Peeters gaf versie 2 door.']],
  sheetReopened: [
    [{ details: { version: 2 } }, 'Jan Peeters opende dit opnieuw om te schrijven, na versie 2.'],
  ],
  sheetConfirmed: [
    [
      { details: { version: 2, side: 'municipality' } },
      'Jan Peeters bevestigde versie 2 voor de gemeente.',
    ],
    [
      { details: { version: 2, side: 'experts' } },
      'Jan Peeters bevestigde versie 2 voor de experten.',
    ],
  ],
};

describe.each(Object.entries(SENTENCES))('what is told of “%s”', (kind, cases) => {
  test.each(cases)('%j', (told, sentence) => {
    const event: ToldEvent = {
      kind: kind as EventKind,
      details: {},
      by: 'Jan Peeters',
      toCaseworkers: true,
      ...told,
    };
    expect(historySentence(event)).toBe(sentence);
  });
});
