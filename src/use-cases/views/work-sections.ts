import type { Actor } from '../../domain/access.ts';
import type { PersonalDataSection } from '../../domain/personal-data-document.ts';
import { dayInWords } from '../../domain/time.ts';
import { workTraceTitle, workTraceWords } from '../../texts/work-trace-texts.ts';
import type { Dependencies } from '../dependencies.ts';

/** Where else somebody's name stands because of what they did, for the copy of their data. */
export async function workSections(
  deps: Pick<Dependencies, 'work'>,
  actor: Actor,
): Promise<readonly PersonalDataSection[]> {
  const traces = await deps.work.stores.people.inWork(actor);
  if (traces.length === 0) return [];
  const rows = traces.map(({ kind, about, day, times }) => ({
    label: dayInWords(day),
    value: workTraceWords(kind, about, times),
  }));
  return [{ title: workTraceTitle, rows }];
}
