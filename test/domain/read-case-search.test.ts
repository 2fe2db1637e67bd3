import { describe, expect, test } from '@jest/globals';
import { type CaseWorld, readCaseSearch } from '../../src/domain/read-case-search.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { createMunicipalityFinder } from '../../src/search/municipality-search.ts';

const round = (id: string, name: string, demonstration = false) => ({
  id,
  name,
  programmeId: 'profploeg',
  demonstration,
});

const WORLD: CaseWorld = {
  programmes: [{ id: 'profploeg', name: 'De Profploeg', prefix: 'PP' }],
  rounds: [
    round('r1', 'Eerste indieningsronde 2021'),
    round('r2', 'Tweede indieningsronde 2021'),
    round('demo', 'Demonstratieronde', true),
    round('r3', 'Voorjaar 2022'),
    round('r4', 'Najaar 2022 (bis)'),
  ],
  municipalities: createMunicipalityFinder(MUNICIPALITIES),
};

const read = (text: string) => readCaseSearch(text, WORLD);
const filterOf = (text: string) => {
  const search = read(text);
  return search?.kind === 'list' ? search.filter : search;
};

describe('a list of files is asked for', () => {
  test.each([
    ['dossiers', {}],
    ['Toon alle dossiers', {}],
    ['dossiers Tielt', { query: 'Tielt' }],
    ['dossiers van Tielt', { query: 'van Tielt' }],
    ['dosiers Tielt', { query: 'Tielt' }],
    ['doosiers', {}],
    ['Dossiers De Panne', { query: 'De Panne' }],
    ['dossiers Sint-Pieters-Leeuw', { query: 'Sint-Pieters-Leeuw' }],
    ['zoek Meulebeke', { query: 'Meulebeke' }],
    ['zoek Meulebeeke', { query: 'Meulebeeke' }],
    ['zoek naar PP-2021', { query: 'PP-2021' }],
    [
      'dossiers West-Vlaanderen niet geselecteerd',
      { province: 'West-Vlaanderen', state: 'notSelected' },
    ],
    [
      'dossiers in west vlaanderen die geselecteerd zijn',
      { province: 'West-Vlaanderen', state: 'selected' },
    ],
    ['dossiers Antwerpen', { query: 'Antwerpen' }],
    ['dossiers provincie Antwerpen', { province: 'Antwerpen' }],
    [
      'dossiers Vlaams-Brabant onontvankelijk',
      { province: 'Vlaams-Brabant', state: 'inadmissible' },
    ],
    ['dossiers ontvankelijk', { state: 'admissible' }],
    ['dossiers niet duidelijk genoeg', { state: 'deferred' }],
    ['ingetrokken dossiers', { state: 'withdrawn' }],
    ['dossiers ingetrokken', { state: 'withdrawn' }],
    ['nieuwe dossiers', { state: 'submitted' }],
    ['toon de niet-geselecteerde dossiers', { state: 'notSelected' }],
    ['geselecteerde dossiers in Limburg', { state: 'selected', province: 'Limburg' }],
    ['dossiers Najaar 2022 bis', { roundId: 'r4' }],
    ['dossiers ronde 2 wacht', { roundId: 'r2', turn: 'caseworker' }],
    ['dossiers tweede ronde', { roundId: 'r2' }],
    ['dossiers 1e indieningsronde van 2021', { roundId: 'r1' }],
    ['dossiers ronde 3', { roundId: 'r3' }],
    ['dossiers voorjaar 2022', { roundId: 'r3' }],
    ['dossiers ronde 9', { query: 'ronde 9' }],
    ['welke dossiers wachten op de gemeente?', { turn: 'municipality' }],
    ['dossiers die al 10 dagen wachten op ons', { turn: 'caseworker', waitingDays: 10 }],
    ['dossiers die langer dan 12 werkdagen wachten', { turn: 'caseworker', waitingDays: 10 }],
    ['dossiers die 2 dagen wachten', { turn: 'caseworker' }],
    ['mijn dossiers in Limburg', { province: 'Limburg', mine: true }],
    ['welke dossiers heb ik', { mine: true }],
    ['dossiers ouder dan 5 dagen', { waitingDays: 5 }],
    ['overzicht van de dossiers', {}],
    ['aanvragen', {}],
    ['lijst van aanvragen', {}],
    ['zijn er nieuwe aanvragen?', { state: 'submitted' }],
    ['aanvragen West-Vlaanderen', { province: 'West-Vlaanderen' }],
    ['aanvragen van Tielt', { query: 'van Tielt' }],
    ['dossiers op mijn naam', { mine: true }],
    ['dossiers die wachten op mij', { turn: 'caseworker', mine: true }],
    ['dossiers De Profploeg ronde 1', { programmeId: 'profploeg', roundId: 'r1' }],
    ['dossiers Atlantis', { query: 'Atlantis' }],
    [
      'zoek niet geselecteerd West-Vlaanderen',
      { province: 'West-Vlaanderen', state: 'notSelected' },
    ],
  ])('by %j', (text, filter) => {
    expect(filterOf(text)).toEqual(filter);
  });
});

test.each(['dossier PP-2021-0003', 'open dossier pp-2021-0003', 'zoek PP-2021-0003'])(
  'one file is asked for by %j',
  (text) => {
    expect(read(text)).toEqual({ kind: 'file', reference: 'PP-2021-0003' });
  },
);

describe('work is asked for without a name', () => {
  test.each([
    ['wat moet ik doen?', { turn: 'caseworker' }],
    ['Wat is er nog te doen', { turn: 'caseworker' }],
    ['werk', { turn: 'caseworker' }],
    ['mijn taken', { turn: 'caseworker', mine: true }],
    ['toon wat er wacht', { turn: 'caseworker' }],
    ['wat wacht er op mij?', { turn: 'caseworker', mine: true }],
    ['welke gemeenten wachten al lang?', { turn: 'caseworker', waitingDays: 10 }],
    ['wat ligt er al het langst', { turn: 'caseworker', waitingDays: 10 }],
    ['selectie', { state: 'admissible' }],
    ['selectie eerste ronde', { state: 'admissible', roundId: 'r1' }],
    ['wat wacht er in ronde 2', { turn: 'caseworker', roundId: 'r2' }],
    ['selecteer gemeenten', { state: 'admissible' }],
  ])('by %j', (text, filter) => {
    expect(filterOf(text)).toEqual(filter);
  });
});

describe('one municipality is named', () => {
  test.each([
    'Tielt',
    'dossier van Tielt',
    'open dossier Tielt',
    'dosier Tielt',
    'wie heeft dossier Tielt',
    'Wie behandelt het dossier van Tielt?',
    'wie is verantwoordelijk voor Tielt',
    'hoe ver staat het met Tielt?',
    'beslis over Tielt',
    'ik neem Tielt op',
    'neem dossier Tielt',
    'geef Tielt aan Wim',
    'vraag meer informatie aan Tielt',
    'panel Tielt',
    'budget van Tielt',
  ])('by %j', (text) => {
    expect(read(text)).toEqual({ kind: 'one', query: 'Tielt' });
  });

  test.each([
    ['historiek Tielt', { query: 'Tielt', tab: 'history' }],
    ['toon de antwoorden van Tielt', { query: 'Tielt', tab: 'answers' }],
    ['contact Sint-Pieters-Leeuw', { query: 'Sint-Pieters-Leeuw', tab: 'people' }],
    ['pdf van Tielt', { query: 'Tielt', tab: 'documents' }],
    ['2021-0003', { query: '2021-0003' }],
    ['pp 2021 3', { query: 'pp 2021 3' }],
    ['beslis PP-2021-0003', { query: 'PP-2021-0003' }],
  ])('by %j', (text, file) => {
    expect(read(text)).toEqual({ kind: 'one', ...file });
  });
});

describe('something else is meant', () => {
  test.each([
    'wie betaalt de begeleiding?',
    'wie heeft de Profploeg bedacht?',
    'hoe staat het met onze aanvraag?',
    'wat moet ik doen om in te dienen?',
    'wat wacht ons na de selectie?',
    'selectie van experten',
    'aanvragen per post',
    'aanvragen indienen',
    'wat zijn de voorwaarden in Tielt?',
    'budget',
    '2021',
    'wat is de deadline?',
    'zoek hulp',
    'zoek de deadline van de tweede oproep voor mij op',
    'zoek',
    'zoek subsidies',
    'Hoeveel dossiers zijn er?',
    'dossiers kan ik nog indienen tot wanneer precies?',
    'dossierbeheerders',
    'Ons dossier gaat over leegstand in het centrum.',
  ])('by %j', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
