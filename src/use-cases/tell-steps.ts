import { BOT_PERSON } from '../domain/bot-person.ts';
import { isSamePerson, type NamedPerson } from '../domain/person.ts';
import { stepNews } from '../domain/step-news.ts';
import { dayOf } from '../domain/time.ts';
import { planTrajectory } from '../domain/trajectory-plan.ts';
import { STEP_OWNERS } from '../domain/trajectory-rules.ts';
import type { StepsToldView, ToldStep } from '../domain/views-reports.ts';
import type { Dependencies } from './dependencies.ts';
import { readOwnersFile } from './owners-file.ts';
import { contactName } from './send-receipt.ts';
import { sidePeople } from './side-people.ts';
import { stepsLetter } from './steps-letter.ts';
import type { ToldVersion } from './tell-decision.ts';
import { type Means, mailLetter } from './tell-municipality.ts';
import { tellPerson } from './tell-person.ts';
import type { TrajectoryFile } from './trajectory-file.ts';
import { contactAddress } from './views/receipt-view.ts';
import { stepLine } from './views/step-line.ts';
import { trajectoryHead } from './views/trajectory-view.ts';

/** How many people were told in their own chat, and whether the municipality was mailed. */
export interface StepsTold {
  readonly people: number;
  readonly mailed: boolean;
}

/**
 * Tells the sides whose steps began, moved, were left out or opened again with one change of a guidance: each person
 * once, in their own chat, but whoever did it. A maker who is not there is mailed. What is not so any more is not
 * told. Rejects when Teams or the mail has trouble; who was told by then is not told again.
 */
export async function tellSteps(
  deps: Dependencies,
  means: Means,
  { dossierId, version }: ToldVersion,
): Promise<StepsTold | 'gone' | 'superseded'> {
  const { trajectories } = deps.work.stores;
  const file = await readOwnersFile(deps, dossierId);
  const trajectory = await trajectories.load(dossierId);
  const rules = file?.programme.trajectory;
  if (file === undefined || trajectory === undefined || rules === undefined) return 'gone';
  const events = await trajectories.eventsWith(dossierId, 'version', String(version));
  const steps = toldSteps(deps, { file, trajectory, rules }, stepNews(events, trajectory));
  const by = events[0]?.by ?? BOT_PERSON;
  if (steps.length === 0) return 'superseded';
  let told: StepsTold = { people: 0, mailed: false };
  for (const side of STEP_OWNERS) {
    const own = steps.filter(({ line }) => line.owner === side);
    if (own.length === 0) continue;
    const current = { file, trajectory, rules, side };
    const sided = await tellSide(deps, means, current, { version, by, steps: own });
    told = { people: told.people + sided.people, mailed: told.mailed || sided.mailed };
  }
  return told;
}

interface SideNews {
  readonly version: number;
  /** Who did it. */
  readonly by: NamedPerson;
  readonly steps: readonly ToldStep[];
}

async function tellSide(
  deps: Dependencies,
  { letters, messenger }: Means,
  current: TrajectoryFile,
  { version, by, steps }: SideNews,
): Promise<StepsTold> {
  const { file, side } = current;
  const view: StepsToldView = {
    kind: 'stepsTold',
    head: trajectoryHead(deps, current),
    by: isSamePerson(by, BOT_PERSON) ? '' : by.name,
    steps,
  };
  const key = `steps-${file.dossier.id}-${version}-${side}`;
  const { owner } = file.dossier;
  let people = 0;
  let knowsOwner = isSamePerson(owner, by);
  for (const person of await sidePeople(deps, file, side)) {
    if (isSamePerson(person, by)) continue;
    if (!(await tellPerson(deps, messenger, person, { key, view }))) continue;
    people += 1;
    if (isSamePerson(person, owner)) knowsOwner = true;
  }
  if (side !== 'municipality' || knowsOwner) return { people, mailed: false };
  const contact = { id: key, to: contactAddress(file), contactName: contactName(file) };
  const mailing = { ...contact, letter: stepsLetter(view), extra: [] };
  return { people, mailed: await mailLetter(deps, letters, file, mailing) };
}

function toldSteps(
  deps: Dependencies,
  { trajectory, rules }: Pick<TrajectoryFile, 'file' | 'trajectory' | 'rules'>,
  news: ReturnType<typeof stepNews>,
): readonly ToldStep[] {
  const today = dayOf(deps.clock.now());
  const plan = planTrajectory(rules, trajectory, today);
  return news.flatMap(({ what, stepId, reason, from }) => {
    const planned = plan.steps.find(({ step }) => step.id === stepId);
    if (planned === undefined) return [];
    const { summary, endsWith } = planned.step;
    return [
      {
        what,
        line: stepLine(planned, trajectory, today),
        summary,
        endsWith,
        ...(reason === undefined ? {} : { reason }),
        ...(from === undefined ? {} : { from }),
      },
    ];
  });
}
