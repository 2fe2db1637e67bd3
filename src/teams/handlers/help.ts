import type { Person } from '../../domain/person.ts';
import { isWritable } from '../../domain/remark.ts';
import type { HelpView } from '../../domain/views.ts';
import { asActor } from '../../use-cases/dependencies.ts';
import { openSheetOf } from '../../use-cases/own-sheets.ts';
import type { EventTurn } from '../turn.ts';
import type { HandlerKit, HandlerSetup } from './kit.ts';
import { mainProgramme } from './main-programme.ts';

/** The short page with what to do next. */
export async function helpView(
  kit: HandlerSetup & Partial<Pick<HandlerKit, 'actor'>>,
  turn: EventTurn,
  occasion: HelpView['occasion'],
): Promise<HelpView> {
  const { dossiers, rounds } = kit.deps.work.stores;
  const { person, scope } = turn;
  const personal = person !== undefined && scope === 'personal';
  const actor = kit.actor ?? (personal ? await asActor(kit.deps, person) : undefined);
  const handles = personal && actor !== undefined && actor.caseworkerOf.length > 0;
  const mine = personal ? await dossiers.listFor(person, 10) : [];
  const demonstration = (await rounds.list(mainProgramme(kit).id)).some((r) => r.demonstration);
  const sheet = actor === undefined ? undefined : await openSheetOf(kit.deps, actor);
  const expert = personal && actor !== undefined && actor.expertIds.length > 0;
  const guided = personal && (await isGuidedNow(kit, person));
  const firstName = personal ? person.name.split(' ')[0] : undefined;
  return {
    kind: 'help',
    scope,
    occasion,
    ...(firstName === undefined || firstName === '' ? {} : { firstName }),
    hasDrafts: mine.some(isWritable),
    demonstration,
    ...(handles ? { caseworker: true as const } : {}),
    ...(expert ? { expert: true as const } : {}),
    ...(guided ? { guided: true as const } : {}),
    ...(sheet === undefined
      ? {}
      : { sheet: { dossierId: sheet.dossierId, stepId: sheet.stepId, title: sheet.title } }),
  };
}

/** More guidances than anybody is part of at a time. */
const READ = 5;

/** Whether somebody works for a municipality whose guidance goes on. */
async function isGuidedNow({ deps }: HandlerSetup, person: Person): Promise<boolean> {
  const own = await deps.work.stores.trajectories.ofPerson(person, READ);
  return own.some(({ trajectory }) => trajectory.stoppedAt === undefined);
}
