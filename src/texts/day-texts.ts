import { dayInWords, momentInWords, monthInWords } from '../domain/time.ts';
import type { FileHeading } from '../domain/views.ts';
import { counted } from './in-words.ts';

/** "De Profploeg · Tweede ronde · nog 12 dagen" */
export function fileContext(file: FileHeading): string {
  if (file.sheet !== undefined) return `${file.programmeName} · ${file.sheet.municipality}`;
  const time = file.asksMore ? MORE_ASKED : timeLeft(file.daysLeft);
  return [file.programmeName, file.roundName, time].join(' · ');
}

const MORE_ASKED = 'aanvulling gevraagd';

/** How much time is left until a deadline; 0 days is today. */
export function timeLeft(daysLeft: number): string {
  if (daysLeft < 0) return 'deadline voorbij';
  return daysLeft === 0 ? 'laatste dag' : `nog ${counted(daysLeft, 'dag', 'dagen')}`;
}

/** "Indienen kan tot en met vrijdag 12 november 2021 (nog 3 dagen)." */
export function deadlineSentence(deadlineDay: string, daysLeft: number): string {
  const day = dayInWords(deadlineDay);
  return daysLeft < 0
    ? `Indienen kon tot en met ${day}.`
    : `Indienen kan tot en met ${day} (${timeLeft(daysLeft)}).`;
}

/** "De begeleiding start vanaf september 2021." */
export function guidanceSentence(guidanceFrom: string): string {
  return `De begeleiding start vanaf ${monthInWords(guidanceFrom)}.`;
}

/** "13 augustus 2021 om 14:05", Brussels time. */
export const moment = momentInWords;
