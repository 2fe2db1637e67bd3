import { dateInWords, dayInWords } from '../domain/time.ts';
import type { StepRule } from '../domain/trajectory-rules.ts';
import type { StepLine, TrajectoryHead } from '../domain/views-trajectory.ts';
import { counted } from './in-words.ts';

/** A sign before the words of a state. */
export const STEP_MARKS: Readonly<Record<StepLine['state'], string>> = {
  done: '✓',
  running: '●',
  late: '!',
  waiting: '○',
  skipped: '–',
  halted: '■',
};

export const STEP_STATE_WORDS: Readonly<Record<StepLine['state'], string>> = {
  done: 'Klaar',
  running: 'Bezig',
  late: 'Te laat',
  waiting: 'Nog niet begonnen',
  skipped: 'Overgeslagen',
  halted: 'Stilgelegd',
};

/** "1.1 Intakefiche" */
export function stepName({ number, title }: Pick<StepRule, 'number' | 'title'>): string {
  return `${number} ${title}`.trim();
}

/** "jullie", "de gemeente", "De Profploeg", "VLAIO": who does a step, for whoever reads it, within a sentence. */
export function ownerWords(
  owner: StepLine['owner'],
  { side, programmeName, organisation }: TrajectoryHead,
): string {
  if (owner === side && side !== 'agency') return 'jullie';
  return { municipality: 'de gemeente', experts: programmeName, agency: organisation }[owner];
}

/** When a step is due, ended, or can be expected, as one sentence. */
export function dueSentence(line: StepLine): string {
  const { state, startDay, dueDay, endDay = dueDay, days } = line;
  switch (state) {
    case 'done':
      return `Sinds ${dateInWords(endDay)}.`;
    case 'skipped':
      return `Op ${dateInWords(endDay)}.`;
    case 'running':
      return `Tegen ${dayInWords(dueDay)}${untilWords(days)}.`;
    case 'late':
      return `Moest klaar zijn op ${dayInWords(dueDay)}${lateWords(days)}.`;
    case 'waiting':
      return `Gepland van ${dateInWords(startDay)} tot ${dateInWords(dueDay)}.`;
    case 'halted':
      return 'Wacht tot de aanvraag weer geselecteerd is.';
  }
}

function untilWords(days: number): string {
  return days === 0 ? ', dat is nu' : ` (nog ${workingDays(days)})`;
}

function lateWords(days: number): string {
  return days === 0 ? '' : `, ${workingDays(days)} geleden`;
}

/** "5 werkdagen" */
export function workingDays(days: number): string {
  return counted(days, 'werkdag', 'werkdagen');
}

/** "1.1 Intakefiche (5 werkdagen)" */
export function lateStep(line: StepLine): string {
  return line.days === 0 ? stepName(line) : `${stepName(line)} (${workingDays(line.days)})`;
}
