import type { Actor } from '../domain/access.ts';
import { agendaPage } from '../domain/agenda.ts';
import { dayOf } from '../domain/time.ts';
import type { AgendaView } from '../domain/views-reminders.ts';
import { agendaLines } from './agenda-lines.ts';
import type { Dependencies } from './dependencies.ts';

/** Lines on a page. */
const LISTED = 20;

/** "agenda": everything that comes up for somebody, late things first, then by month. */
export async function showAgenda(
  deps: Dependencies,
  actor: Actor,
  page: number,
): Promise<AgendaView> {
  const lines = await agendaLines(deps, actor, dayOf(deps.clock.now()));
  return {
    kind: 'agenda',
    nonce: deps.ids.uuid(),
    page,
    ...agendaPage(lines, page, LISTED),
  };
}
