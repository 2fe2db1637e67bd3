import type { DeskLine } from '../domain/views-reminder-desk.ts';
import type { ReminderUnreachedView } from '../domain/views-reminder-unreached.ts';
import { counted } from './in-words.ts';
import { reachedWords, standingWords } from './reminder-desk-texts.ts';

/** The alarm of reminders that reached nobody. */
export const reminderUnreachedTexts = {
  title: 'Niet aangekomen',
  how: 'Verwittig deze mensen zelf als het nodig is. Typ “herinneringen” in je eigen chat met Kernbot: daar stuur je een bericht opnieuw of zet je het opzij.',
  left: (left: number) => `En nog ${counted(left, 'ander bericht', 'andere berichten')}.`,
} as const;

/** "Van De Profploeg kwamen 3 berichten niet aan, of is dat niet zeker." */
export function unreachedIntro({ programmeName, lines, left }: ReminderUnreachedView): string {
  const all = lines.length + left;
  const verb = all === 1 ? 'kwam' : 'kwamen';
  return `Van ${programmeName} ${verb} ${counted(all, 'bericht', 'berichten')} niet aan, of is dat niet zeker.`;
}

/** What a notification shows. */
export function unreachedSummary({ lines, left }: ReminderUnreachedView): string {
  return `${counted(lines.length + left, 'herinnering', 'herinneringen')} niet aangekomen.`;
}

/** For whom it was, and why it did not arrive. */
export function unreachedWords({ who, state, reason }: DeskLine): string {
  return `Voor ${reachedWords(who)} – ${standingWords(state, reason)}.`;
}
