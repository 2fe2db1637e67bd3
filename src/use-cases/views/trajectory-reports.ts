import { FOLLOW_UP_CHOICES, momentOfEvent, openMoment } from '../../domain/follow-up.ts';
import type { Stores } from '../../domain/ports.ts';
import type { TrajectoryEvent } from '../../domain/trajectory.ts';
import { mayReport, REPORT_KINDS } from '../../domain/trajectory-report.ts';
import type { StepOwner } from '../../domain/trajectory-rules.ts';
import type {
  Advised,
  FollowUpAnswer,
  Reported,
  TrajectoryReports,
} from '../../domain/views-reports.ts';
import { trajectoryNotes } from '../trajectory-notes.ts';

/** What was said about a guidance, as far as a side reads it. */
export async function trajectoryReports(
  stores: Pick<Stores, 'trajectories'>,
  dossierId: string,
  side: StepOwner,
): Promise<TrajectoryReports> {
  const events = await trajectoryNotes(stores, dossierId);
  const reported = mayReport(side) ? events.find(({ kind }) => kind === 'reported') : undefined;
  const advised = events.find(({ kind }) => kind === 'advised');
  const open = openMoment(events);
  return {
    ...(reported === undefined ? {} : { reported: reportedOf(reported) }),
    ...(advised === undefined ? {} : { advised: advisedOf(advised) }),
    followUps: newestPerMoment(events),
    ...(open === undefined ? {} : { askedMonth: open.month }),
  };
}

export function reportedOf({ details, by, at }: TrajectoryEvent): Reported {
  const kind = REPORT_KINDS.find((one) => one === details.kind) ?? 'change';
  return { kind, text: String(details.text ?? ''), by: by.name, at };
}

export function advisedOf({ details, by, at }: TrajectoryEvent): Advised {
  const { evaluation = '', advice = '' } = details;
  return { evaluation: String(evaluation), advice: String(advice), by: by.name, at };
}

export function followUpOf(event: TrajectoryEvent): FollowUpAnswer {
  const { details, by, at } = event;
  const choice = FOLLOW_UP_CHOICES.find((one) => one === details.choice) ?? 'onTrack';
  const { month } = momentOfEvent(event);
  return { month, choice, text: String(details.text ?? ''), by: by.name, at };
}

/** `events` are newest first. */
function newestPerMoment(events: readonly TrajectoryEvent[]): readonly FollowUpAnswer[] {
  const answers = new Map<string, FollowUpAnswer>();
  for (const event of events.filter(({ kind }) => kind === 'followedUp')) {
    const { month, end } = momentOfEvent(event);
    const moment = `${end} ${month}`;
    if (!answers.has(moment)) answers.set(moment, followUpOf(event));
  }
  return [...answers.values()];
}
