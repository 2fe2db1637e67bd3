import type { KnownEntry } from '../domain/faq.ts';
import type { RoundAnswer } from '../domain/faq-entry.ts';
import type { Round } from '../domain/round.ts';
import { receptionAt } from '../domain/rounds.ts';
import { dayInWords, momentInWords, monthInWords } from '../domain/time.ts';
import type { ShownEntry } from '../domain/views-questions.ts';
import type { Dependencies } from './dependencies.ts';

/** An entry with its answer as it is now; asks for the rounds only where the answer depends on them. */
export async function showEntry(deps: Dependencies, known: KnownEntry): Promise<ShownEntry> {
  const { id, question, answer, source } = known.entry;
  if (typeof answer === 'string') return { id, question, answer, source };
  const rounds = await deps.work.stores.rounds.list(known.programmeId);
  return { id, question, answer: roundAnswer(answer, rounds, deps.clock.now()), source };
}

/** The text that holds now, with the round's name and days filled in. */
export function roundAnswer(answer: RoundAnswer, rounds: readonly Round[], now: Date): string {
  const reception = receptionAt(rounds, now);
  const text = answer[reception.kind];
  return reception.kind === 'closed' ? text : filledIn(text, reception.round);
}

function filledIn(text: string, round: Round): string {
  return text
    .replaceAll('{ronde}', round.name)
    .replaceAll('{deadline}', dayInWords(round.deadlineDay))
    .replaceAll('{start}', monthInWords(round.guidanceFrom))
    .replaceAll('{opent}', momentInWords(round.opensAt));
}
