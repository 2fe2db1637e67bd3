import { LONGEST_PAUSE, type ReminderWish, type WishProblem } from '../domain/reminder-choice.ts';
import { dateInWords, dayInWords, dayOf } from '../domain/time.ts';
import type { Notice } from '../domain/views.ts';
import { counted } from './in-words.ts';
import { good, warning } from './notice-tones.ts';
import { KIND_WORDS } from './reminder-words.ts';

/** What came of what somebody wished; `until`: when reminders come again. */
export function wishNotice(wish: ReminderWish, until: Date | undefined): Notice {
  switch (wish.kind) {
    case 'mute':
      return good(
        `Je krijgt geen herinneringen meer over ${KIND_WORDS[wish.about]}. Typ “mijn herinneringen” om ze weer aan te zetten.`,
      );
    case 'unmute':
      return good(`Je krijgt weer herinneringen over ${KIND_WORDS[wish.about]}.`);
    case 'pause':
      return good(
        until === undefined
          ? 'Je krijgt even geen herinneringen.'
          : `Je krijgt geen herinneringen tot ${dayInWords(dayOf(until))}. Typ “herinneringen aan” om vroeger weer te beginnen.`,
      );
    case 'stop':
      return good(
        'Je krijgt geen enkele herinnering meer. Typ “herinneringen aan” om ze weer aan te zetten.',
      );
    case 'start':
      return good('Je krijgt weer alle herinneringen.');
  }
}

/** Why a pause does not begin. */
export function wishRefused(problem: WishProblem): Notice {
  return warning(`${problemText(problem)} Er is nog niets gewijzigd.`);
}

function problemText(problem: WishProblem): string {
  switch (problem.kind) {
    case 'missing':
      return 'Vul eerst in tot welke dag je niets wil, bijvoorbeeld 15 januari.';
    case 'unreadable':
      return 'Deze dag kan ik niet lezen. Schrijf ze zoals 15 januari 2027 of 15/1/2027.';
    case 'hour':
      return 'Een pauze duurt tot een dag. Laat het uur weg.';
    case 'otherWeekday': {
      const [weekday] = dayInWords(problem.day).split(' ');
      const [before, after] = problem.near.map(dayInWords);
      return `${dateInWords(problem.day)} is een ${weekday}. Bedoel je ${before} of ${after}?`;
    }
    case 'past':
      return 'Deze dag is al voorbij of is vandaag. Kies een latere dag.';
    case 'tooLate':
      return `Een pauze duurt hoogstens ${counted(LONGEST_PAUSE, 'dag', 'dagen')}. Wil je geen herinneringen meer? Zet ze dan uit.`;
  }
}
