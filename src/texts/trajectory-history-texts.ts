import { dateInWords } from '../domain/time.ts';
import type { TrajectoryEvent, TrajectoryEventKind } from '../domain/trajectory.ts';
import type { StepRule } from '../domain/trajectory-rules.ts';
import { startOfSentence } from './in-words.ts';
import { FOLLOW_UP_WORDS, momentWords, months, REPORTED_WORDS } from './report-texts.ts';

interface Told {
  /** Who did it. */
  readonly by: string;
  /** "stap 1.1 Intakefiche" */
  readonly step: string;
  readonly detail: (key: string) => string;
}

/** One thing that happened to a guidance, as a sentence: who did what, from what to what. */
export function trajectorySentence(
  { kind, by, details }: TrajectoryEvent,
  step: StepRule | undefined,
): string {
  return WHAT[kind]({
    by: by.name === '' ? 'Iemand' : by.name,
    step: step === undefined ? 'een stap die er niet meer is' : `stap ${step.number} ${step.title}`,
    detail: (key) => String(details[key] ?? ''),
  });
}

const WHAT: Readonly<Record<TrajectoryEventKind, (told: Told) => string>> = {
  begun: ({ by }) => `${by} selecteerde de aanvraag: het traject begon.`,
  stepStarted: ({ step }) => `${startOfSentence(step)} begon.`,
  stepDone: ({ by, step, detail }) =>
    detail('by') === 'ends'
      ? `Alles voor ${step} was er: de stap was vanzelf klaar.`
      : `${by} rondde ${step} af.`,
  stepSkipped: ({ by, step, detail }) => `${by} sloeg ${step} over. Reden: “${detail('reason')}”.`,
  stepReopened: ({ by, step, detail }) =>
    `${by} opende ${step} opnieuw. Reden: “${detail('reason')}”.${newDue(detail('due'))}`,
  dueMoved: ({ by, step, detail }) =>
    `${by} verplaatste de datum van ${step}: van ${dateInWords(detail('from'))} naar ${dateInWords(detail('to'))}.`,
  stopped: ({ by, detail }) =>
    detail('cause') === 'fileWithdrawn'
      ? `${by} trok de aanvraag in: het traject ligt stil.`
      : `${by} trok de selectie in: het traject ligt stil.`,
  resumed: ({ by }) => `${by} selecteerde de aanvraag opnieuw: het traject gaat verder.`,
  ended: () => 'Alle stappen zijn klaar: het traject is afgerond.',
  reported: ({ by, detail }) =>
    `${by} meldde ${wordOf(REPORTED_WORDS, detail('kind'))}: “${detail('text')}”.`,
  advised: ({ by, detail }) =>
    `${by} gaf de gemeente een evaluatie: “${detail('evaluation')}”, en advies: “${detail('advice')}”.`,
  followUpAsked: ({ detail }) =>
    `${momentWords(Number(detail('month')))} vroeg Kernbot hoe het gaat met de acties.`,
  followedUp: ({ by, detail }) =>
    `${by} vertelde hoe het gaat, ${months(Number(detail('month')))} na het einde: ${wordOf(FOLLOW_UP_WORDS, detail('choice')).toLowerCase()}.${quoted(detail('text'))}`,
  followUpMissed: ({ detail }) =>
    `Op de vraag van ${months(Number(detail('month')))} na het einde kwam geen antwoord.`,
};

function newDue(day: string): string {
  return day === '' ? '' : ` Nieuwe datum: ${dateInWords(day)}.`;
}

/** The words of a choice; one that there is no more is told as it was kept. */
function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}

function quoted(text: string): string {
  return text === '' ? '' : ` “${text}”.`;
}
