import { describe, expect, test } from '@jest/globals';
import type { Answer, Dossier } from '../../src/domain/dossier.ts';
import { keyIssueStep, keyIssuesOf, themesOfIssue } from '../../src/domain/key-issue.ts';
import { PROFPLOEG_INTAKE_SHEET } from '../../src/programmes/profploeg/intake/intake-sheet.ts';
import { PROFPLOEG_THEMES } from '../../src/programmes/profploeg/themes.ts';
import { PROFPLOEG_TRAJECTORY } from '../../src/programmes/profploeg/trajectory.ts';

const BY = { tenantId: 't', objectId: 'o', name: 'An' };

function answers(values: Readonly<Record<string, Answer['value']>>): Dossier['answers'] {
  const entries = Object.entries(values).map(([id, value]): [string, Answer] => [
    id,
    { value, by: BY, at: new Date('2021-09-15T10:00:00Z'), version: 1 },
  ]);
  return Object.fromEntries(entries);
}

const EMPTY = 'Zeven lege panden';
const SIGNS = 'Elke gevel heeft andere reclame';
const BIKES = 'Te weinig plaats voor de fiets';

describe('the key issues of a sheet', () => {
  test('come in the order that the municipality gave them, with their cluster', () => {
    const given = answers({
      appearanceIssues: `- ${EMPTY}\n- ${SIGNS}`,
      accessibilityIssues: BIKES,
      keyIssues: [BIKES, EMPTY, SIGNS],
    });
    expect(keyIssuesOf(PROFPLOEG_INTAKE_SHEET, given)).toEqual([
      { text: BIKES, part: 'Bereikbaarheid', rank: 1 },
      { text: EMPTY, part: 'Beeldkwaliteit', rank: 2 },
      { text: SIGNS, part: 'Beeldkwaliteit', rank: 3 },
    ]);
  });

  test('that came after the order was made stand at the end, and those that went are gone', () => {
    const given = answers({
      appearanceIssues: `${EMPTY}\n${SIGNS}`,
      keyIssues: ['Iets van vroeger', SIGNS],
    });
    expect(keyIssuesOf(PROFPLOEG_INTAKE_SHEET, given).map(({ text }) => text)).toEqual([
      SIGNS,
      EMPTY,
    ]);
  });

  test('stand as they were noted while nobody made an order', () => {
    const given = answers({ accessibilityIssues: BIKES, appearanceIssues: EMPTY });
    expect(
      keyIssuesOf(PROFPLOEG_INTAKE_SHEET, given).map(({ text, rank }) => [text, rank]),
    ).toEqual([
      [EMPTY, 1],
      [BIKES, 2],
    ]);
  });

  test('are none where nothing was noted, or nothing is asked', () => {
    expect(keyIssuesOf(PROFPLOEG_INTAKE_SHEET, {})).toEqual([]);
    expect(keyIssuesOf(PROFPLOEG_INTAKE_SHEET, answers({ appearanceIssues: 'geen' }))).toEqual([]);
    expect(keyIssuesOf({ ...PROFPLOEG_INTAKE_SHEET, steps: [] }, answers({ a: EMPTY }))).toEqual(
      [],
    );
  });

  test('are asked in the intake sheet of De Profploeg', () => {
    expect(keyIssueStep(PROFPLOEG_TRAJECTORY)?.id).toBe('intakeSheet');
  });
});

describe('the themes of a key issue', () => {
  const idsOf = (text: string, theme?: string) =>
    themesOfIssue(PROFPLOEG_THEMES, text, theme === undefined ? {} : { theme }).map(({ id }) => id);

  test('are those that its words speak of: none, one or several', () => {
    expect(idsOf(SIGNS)).toEqual([]);
    expect(idsOf(EMPTY)).toEqual(['vacancy']);
    expect(idsOf('Leegstand en te veel verkeer')).toEqual(['vacancy', 'mobility']);
  });

  test('are the one that somebody chose, as long as it exists', () => {
    expect(idsOf(EMPTY, 'identity')).toEqual(['identity']);
    expect(idsOf(EMPTY, 'gone')).toEqual(['vacancy']);
  });
});
