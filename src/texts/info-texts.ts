import { dayInWords, momentInWords } from '../domain/time.ts';
import type { ClosedView } from '../domain/views.ts';
import type { DeadlinesView } from '../domain/views-deadlines.ts';
import { deadlineSentence, guidanceSentence } from './day-texts.ts';

type RoundLine = DeadlinesView['programmes'][number]['rounds'][number];

export const infoTexts = {
  closedTitle: (programme: string) => `${programme}: aanvragen kan nu niet`,
  insteadTitle: 'Wat kan je wel doen?',
  keptDraft: 'Wat je al invulde, blijft bewaard.',
  openDraft: 'Bekijk wat je invulde',
  deadlinesTitle: 'Deadlines',
  noRounds: 'Er zijn nu geen indieningsrondes.',
  applyFor: (programme: string) => `Vraag aan: ${programme}`,
  more: 'Meer uitleg',
  moreOf: (programme: string) => `Meer over ${programme}`,
  howTitle: 'Hoe vraag je het aan?',
  guidesTitle: 'Zelf aan de slag',
  guideSteps: 'Toon de stappen',
  guideStepsOf: (title: string) => `Toon de stappen van ${title}`,
  contactTitle: 'Een vraag?',
  contact: (name: string) => `${name}`,
  unavailableTitle: 'Dit kan ik niet tonen',
  unavailable:
    'Dit bestaat niet meer, of je hebt er geen toegang toe. Denk je dat dit niet klopt? Vraag het aan wie de aanvraag maakte.',
  answerOrQuestionTitle: 'Is dit je antwoord of een vraag?',
  youTyped: 'Je typte:',
  isAnswer: 'Het is mijn antwoord',
  isQuestion: 'Het is een vraag',
  openQuestion: (label: string) => `Deze vraag staat open: ${label}`,
} as const;

/** When the next round opens and until when one can apply then. Brussels time. */
export function opensSentence({
  roundName,
  at,
  deadlineDay,
}: NonNullable<ClosedView['opens']>): string {
  return `“${roundName}” opent op ${momentInWords(at)}. Indienen kan dan tot en met ${dayInWords(deadlineDay)}.`;
}

/** One round on the list of deadlines. */
export function roundSentences(round: RoundLine): readonly string[] {
  const deadline = deadlineSentence(round.deadlineDay, round.daysLeft);
  switch (round.state) {
    case 'open':
      return [deadline, guidanceSentence(round.guidanceFrom)];
    case 'upcoming':
      return [
        `Opent op ${momentInWords(round.opensAt)}. ${deadline}`,
        guidanceSentence(round.guidanceFrom),
      ];
    case 'past':
      return [deadline];
  }
}

export const ROUND_STATES: Readonly<Record<RoundLine['state'], string>> = {
  open: 'nu open',
  upcoming: 'opent later',
  past: 'afgelopen',
};
