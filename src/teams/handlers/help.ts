import type { HelpView } from '../../domain/views.ts';
import { asActor } from '../../use-cases/dependencies.ts';
import type { EventTurn } from '../turn.ts';
import type { HandlerKit } from './kit.ts';
import { mainProgramme } from './main-programme.ts';

/** The short page with the three things to do next. */
export async function helpView(
  kit: HandlerKit,
  turn: EventTurn,
  occasion: HelpView['occasion'],
): Promise<HelpView> {
  const { dossiers, rounds } = kit.deps.work.stores;
  const { person, scope } = turn;
  const personal = person !== undefined && scope === 'personal';
  const mine = personal ? await dossiers.listFor(asActor(kit.deps, person), 10) : [];
  const demonstration = (await rounds.list(mainProgramme(kit).id)).some((r) => r.demonstration);
  const firstName = personal ? person.name.split(' ')[0] : undefined;
  return {
    kind: 'help',
    scope,
    occasion,
    ...(firstName === undefined || firstName === '' ? {} : { firstName }),
    hasDrafts: mine.some((dossier) => dossier.state === 'draft'),
    demonstration,
  };
}
