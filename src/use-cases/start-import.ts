import type { Actor } from '../domain/access.ts';
import type { UnavailableView } from '../domain/views.ts';
import type { ImportStartView } from '../domain/views-imports.ts';
import type { Dependencies } from './dependencies.ts';
import { formProgrammes } from './form-programme.ts';

/** Rounds whose export is offered; older ones are named in the chat. */
const ROUNDS_LISTED = 4;

/** How paper applications are taken over, for whoever handles applications. */
export async function startImport(
  deps: Dependencies,
  actor: Actor,
  takesFiles: boolean,
): Promise<ImportStartView | UnavailableView> {
  const handled = formProgrammes(deps, actor);
  if (handled.length === 0) return { kind: 'unavailable' };
  const programmes = await Promise.all(
    handled.map(async ({ programme: { id, name } }) => {
      const rounds = [...(await deps.work.stores.rounds.list(id))].reverse();
      const listed = rounds.slice(0, ROUNDS_LISTED);
      return {
        id,
        name,
        rounds: listed.map((round) => ({ id: round.id, name: round.name })),
        left: rounds.length - listed.length,
      };
    }),
  );
  return { kind: 'importStart', nonce: deps.ids.uuid(), programmes, takesFiles };
}
