import { expect, test } from '@jest/globals';
import { TRAJECTORY_EVENTS, type TrajectoryEvent } from '../../src/domain/trajectory.ts';
import { findStep } from '../../src/domain/trajectory-rules.ts';
import { PROFPLOEG_TRAJECTORY } from '../../src/programmes/profploeg/trajectory.ts';
import { trajectorySentence } from '../../src/texts/trajectory-history-texts.ts';
import { EVENING, KATO } from '../support/sent-dossier.ts';

const step = findStep(PROFPLOEG_TRAJECTORY, 'projectPlan');

function said(
  kind: TrajectoryEvent['kind'],
  details: TrajectoryEvent['details'] = {},
  by = KATO,
): string {
  return trajectorySentence({ kind, by, at: EVENING, details }, step);
}

test.each<[TrajectoryEvent['kind'], TrajectoryEvent['details'], string]>([
  ['begun', {}, 'Kato Maes selecteerde de aanvraag: het traject begon.'],
  ['stepStarted', {}, 'Stap 1.2 Projectplan begon.'],
  ['stepDone', {}, 'Kato Maes rondde stap 1.2 Projectplan af.'],
  [
    'stepDone',
    { by: 'ends' },
    'Alles voor stap 1.2 Projectplan was er: de stap was vanzelf klaar.',
  ],
  [
    'reported',
    { kind: 'change', text: 'De schepen wisselt' },
    'Kato Maes meldde een belangrijke wijziging: “De schepen wisselt”.',
  ],
  [
    'advised',
    { evaluation: 'Vlot', advice: 'Ga door' },
    'Kato Maes gaf de gemeente een evaluatie: “Vlot”, en advies: “Ga door”.',
  ],
  [
    'followUpAsked',
    { month: 3 },
    'Drie maanden na het einde vroeg Kernbot hoe het gaat met de acties.',
  ],
  [
    'followedUp',
    { month: 6, choice: 'slower', text: 'Te weinig volk' },
    'Kato Maes vertelde hoe het gaat, zes maanden na het einde: trager dan gehoopt. “Te weinig volk”.',
  ],
  [
    'followedUp',
    { month: 12, choice: 'onTrack', text: '' },
    'Kato Maes vertelde hoe het gaat, twaalf maanden na het einde: goed op weg.',
  ],
  ['followUpMissed', { month: 3 }, 'Op de vraag van drie maanden na het einde kwam geen antwoord.'],
  [
    'stepSkipped',
    { reason: 'Was er al' },
    'Kato Maes sloeg stap 1.2 Projectplan over. Reden: “Was er al”.',
  ],
  [
    'stepReopened',
    { from: 'done', reason: 'Vergeten', due: '2021-11-12' },
    'Kato Maes opende stap 1.2 Projectplan opnieuw. Reden: “Vergeten”. Nieuwe datum: 12 november 2021.',
  ],
  [
    'dueMoved',
    { from: '2021-10-20', to: '2021-11-12' },
    'Kato Maes verplaatste de datum van stap 1.2 Projectplan: van 20 oktober 2021 naar 12 november 2021.',
  ],
  [
    'stopped',
    { cause: 'decisionWithdrawn' },
    'Kato Maes trok de selectie in: het traject ligt stil.',
  ],
  ['stopped', { cause: 'fileWithdrawn' }, 'Kato Maes trok de aanvraag in: het traject ligt stil.'],
  ['resumed', {}, 'Kato Maes selecteerde de aanvraag opnieuw: het traject gaat verder.'],
  ['ended', {}, 'Alle stappen zijn klaar: het traject is afgerond.'],
])('what happened is a sentence: %s', (kind, details, sentence) => {
  expect(said(kind, details)).toBe(sentence);
});

test('every kind has one, also of a step that is gone and of somebody without a name', () => {
  for (const kind of TRAJECTORY_EVENTS) {
    const by = { ...KATO, name: '' };
    const sentence = trajectorySentence({ kind, by, at: EVENING, details: {} }, undefined);
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toContain('undefined');
  }
});
