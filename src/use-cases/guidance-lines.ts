import { allLists } from '../domain/list-rule.ts';
import { dayOf } from '../domain/time.ts';
import { type PlannedStep, planTrajectory } from '../domain/trajectory-plan.ts';
import type { ReminderLine } from '../domain/views-reminders.ts';
import type { AgendaGuidance } from './agenda-guidances.ts';
import type { Dependencies } from './dependencies.ts';
import { milestoneLine } from './views/reminder-line.ts';

/**
 * The steps of a guidance and, for its municipality, what has to be done in its lists. What is done stays from a
 * Brussels day on, once its own day is over. Nothing comes up while a guidance is stopped.
 */
export async function guidanceLines(
  deps: Dependencies,
  guidance: AgendaGuidance,
  fromDay: string,
): Promise<readonly ReminderLine[]> {
  if (guidance.trajectory.stoppedAt !== undefined) return [];
  const items = guidance.side === 'municipality' ? await itemLines(deps, guidance, fromDay) : [];
  return [...stepLines(deps, guidance, fromDay), ...items];
}

function stepLines(
  deps: Dependencies,
  { trajectory, rules, side, programmeId, municipality, dossierId }: AgendaGuidance,
  fromDay: string,
): readonly ReminderLine[] {
  const today = dayOf(deps.clock.now());
  return planTrajectory(rules, trajectory, today)
    .steps.filter((planned) => isShownStep(planned, side, { fromDay, today }))
    .map(({ step: { id: stepId, number, title, owner }, state, dueDay: day }) =>
      milestoneLine(
        deps,
        {
          milestoneKey: `step:${dossierId}:${stepId}`,
          kind: 'step',
          programmeId,
          day,
          subject: { kind: 'step', dossierId, municipality, stepId, number, title, owner },
        },
        { mine: owner === side, ...(state === 'done' ? { changed: { kind: 'done' } } : {}) },
      ),
    );
}

interface Days {
  readonly fromDay: string;
  readonly today: string;
}

/** One's own steps, and those of others that run: one waits for them. */
function isShownStep(
  { step, state, dueDay }: PlannedStep,
  side: AgendaGuidance['side'],
  { fromDay, today }: Days,
): boolean {
  switch (state) {
    case 'running':
    case 'late':
      return true;
    case 'waiting':
      return step.owner === side;
    case 'done':
      return step.owner === side && fromDay <= dueDay && dueDay < today;
    case 'skipped':
      return false;
  }
}

async function itemLines(
  deps: Dependencies,
  { rules, dossierId, programmeId, municipality }: AgendaGuidance,
  fromDay: string,
): Promise<readonly ReminderLine[]> {
  const today = dayOf(deps.clock.now());
  const lists = allLists(rules).filter(({ list }) => list.fields.due && list.ticked);
  const found = await Promise.all(
    lists.map(({ list }) => deps.work.stores.items.ofList(dossierId, list.id)),
  );
  return found.flat().flatMap(({ id: itemId, listId, number, state, dueDay: day, text }) => {
    if (day === undefined || state === 'dropped') return [];
    const isDone = state === 'done';
    if (isDone && (day < fromDay || day >= today)) return [];
    const subject = { kind: 'item', dossierId, municipality, itemId, listId, number } as const;
    const source = { milestoneKey: `item:${itemId}`, kind: 'homework', programmeId } as const;
    const extra = { mine: true, text, ...(isDone ? { changed: { kind: 'done' } as const } : {}) };
    return [milestoneLine(deps, { ...source, subject, day }, extra)];
  });
}
