import type { WorkKind } from '../domain/work-trace.ts';
import { counted } from './in-words.ts';

export const workTraceTitle = 'Wat je verder deed, per dag';

/** "Dossier PP-2021-0042: 3 keer" */
export function workTraceWords(kind: WorkKind, about: string, times: number): string {
  const what = about === '' ? KIND_WORDS[kind] : `${KIND_WORDS[kind]}: ${about}`;
  return `${what} (${counted(times, 'keer', 'keer')})`;
}

const KIND_WORDS: Readonly<Record<WorkKind, string>> = {
  file: 'Iets gedaan in een aanvraag',
  question: 'Een vraag behandeld',
  faq: 'Een antwoord in de FAQ geschreven',
  round: 'Een ronde gewijzigd',
  role: 'Iemand een rol gegeven of afgenomen',
  import: 'Een tabel ingelezen',
  channel: 'Een kanaal voor vragen gekozen',
  follow: 'Een kanaal laten volgen',
  session: 'Een vragenronde gestart',
  sessionQuestion: 'Een vraag gesteld in een vragenronde',
  reminder: 'Een herinnering opnieuw gestuurd of weggelegd',
};
