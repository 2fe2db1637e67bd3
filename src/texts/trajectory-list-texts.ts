import { PROVINCES } from '../domain/municipality.ts';
import { dateInWords } from '../domain/time.ts';
import { TRAJECTORY_SHOWS, type TrajectoryShow } from '../domain/trajectory-filter.ts';
import type {
  StepLine,
  TrajectoryLine,
  TrajectoryOverviewView,
} from '../domain/views-trajectory.ts';
import { allOf, counted } from './in-words.ts';
import {
  lateStep,
  ownerWords,
  STEP_MARKS,
  STEP_STATE_WORDS,
  stepName,
} from './trajectory-words.ts';

/** The lists of guidances. */
export const trajectoryListTexts = {
  ownTitle: 'Je trajecten',
  ownNone:
    'Je hebt nog geen traject. Zodra je aanvraag geselecteerd is, zie je hier stap voor stap waar je staat.',
  ownCut: 'Je hebt nog meer trajecten. Open ze via hun aanvraag of dossier.',
  title: (programme: string) => `Trajecten van ${programme}`,
  perStep: 'Hoeveel trajecten in elke stap',
  none: 'Er zijn nog geen trajecten. Het eerste begint zodra je een aanvraag selecteert.',
  noneFound: 'Geen trajecten gevonden. Kies iets anders, of kies “Toon alle lopende trajecten”.',
  all: 'Toon alle lopende trajecten',
  guided: 'Trajecten die ik begeleid',
  labels: { programme: 'Programma', show: 'Welke', step: 'Nu in stap', province: 'Provincie' },
  any: 'Maakt niet uit',
  show: 'Toon',
  open: 'Bekijk',
  number: (number: number) => `Nummer ${number}`,
  legend: legend(['done', 'running', 'late', 'waiting', 'skipped']),
  demonstration: 'demonstratie',
} as const;

/** "✓ klaar, ● bezig, …" */
function legend(states: readonly StepLine['state'][]): string {
  const words = states.map(
    (state) => `${STEP_MARKS[state]} ${STEP_STATE_WORDS[state].toLowerCase()}`,
  );
  return `Per traject staan de stappen na elkaar: ${words.join(', ')}.`;
}

const SHOW_WORDS: Readonly<Record<TrajectoryShow, string>> = {
  running: 'Lopende trajecten',
  late: 'Trajecten die te laat zijn',
  ended: 'Afgeronde trajecten',
  stopped: 'Stilgelegde trajecten',
};

interface Choice {
  readonly title: string;
  readonly value: string;
}

export const SHOW_CHOICES: readonly Choice[] = TRAJECTORY_SHOWS.map((show) => ({
  title: SHOW_WORDS[show],
  value: show,
}));

export const TRAJECTORY_PROVINCES: readonly Choice[] = PROVINCES.map((name) => ({
  title: name,
  value: name,
}));

/** "93 trajecten lopen, waarvan 12 te laat. 4 zijn afgerond." */
export function totalsSentence({
  running,
  late,
  ended,
  stopped,
}: Pick<TrajectoryOverviewView, 'running' | 'late' | 'ended' | 'stopped'>): string {
  const parts = [
    `${counted(running, 'traject loopt', 'trajecten lopen')}${late === 0 ? ', geen enkel te laat' : `, ${late} te laat`}.`,
    ...(ended === 0 ? [] : [`${ended} afgerond.`]),
    ...(stopped === 0 ? [] : [`${stopped} stilgelegd.`]),
  ];
  return parts.join(' ');
}

/** "Trajecten die te laat zijn, in stap 2.2 Workshops, Limburg: 3" */
export function listedSentence({ filter, steps, total }: TrajectoryOverviewView): string {
  const step = steps.find(({ stepId }) => stepId === filter.stepId);
  const words = [
    SHOW_WORDS[filter.show],
    ...(step === undefined ? [] : [`in stap ${stepName(step)}`]),
    ...(filter.province === undefined ? [] : [filter.province]),
  ];
  return `${words.join(', ')}: ${total}`;
}

/** "12 in 1.1 Intakefiche, 3 te laat" */
export function stepCountWords({
  number,
  title,
  running,
  late,
}: TrajectoryOverviewView['steps'][number]): string {
  const inStep = `${running} in ${stepName({ number, title })}`;
  return late === 0 ? inStep : `${inStep}, ${late} te laat`;
}

/** How much is said of a trajectory on a list. */
interface LineLevel {
  /** Steps by their name; else by their number. */
  readonly names: boolean;
  /** Whose turn it is. */
  readonly turn: boolean;
}

/** How a trajectory stands, in words that go with its marks. */
export function lineWords(line: TrajectoryLine, level: LineLevel): string {
  const { now, late, turns, stoppedAt, endedAt, endDay, head } = line;
  if (stoppedAt !== undefined) return 'Ligt stil: de aanvraag is niet meer geselecteerd.';
  if (endedAt !== undefined) return `Afgerond op ${dateInWords(endDay)}.`;
  const named = (step: StepLine) => (level.names ? step : numberOnly(step));
  const owners = allOf(turns.map((owner) => ownerWords(owner, head)));
  const turn = level.turn ? ` Aan zet: ${owners}.` : '';
  return late.length > 0
    ? `Te laat: ${allOf(late.map((step) => lateStep(named(step))))}.${turn}`
    : `Bezig met ${allOf(now.map((step) => stepName(named(step))))}, tegen ${dateInWords(firstDue(now))}.${turn}`;
}

function numberOnly(step: StepLine): StepLine {
  return { ...step, title: '' };
}

function firstDue(now: readonly StepLine[]): string {
  return now.map(({ dueDay }) => dueDay).toSorted()[0] ?? '';
}
