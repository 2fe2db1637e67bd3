import type { AnswerValue } from './question.ts';

/** What somebody can leave in guidances. */
export const TRACE_KINDS = [
  /** An answer in a sheet, also an earlier one and one that was refused. */
  'answer',
  /** A sheet begun, handed over, agreed to or divided. */
  'sheet',
  /** A part of a sheet that somebody else gave them. */
  'partGiven',
  /** A part of a sheet that is theirs now. */
  'part',
  /** Something done in a list. */
  'item',
  /** Something done or said about the guidance: steps, reports, advice, follow-up. */
  'event',
  'evaluation',
  'sharing',
  /** Something done about a meeting. */
  'meeting',
  /** The agenda and the place of a meeting that they proposed. */
  'meetingText',
  /** The theme of a key issue. */
  'theme',
  /** A working group made, changed or ended. */
  'group',
] as const;
export type TraceKind = (typeof TRACE_KINDS)[number];

/** One thing that somebody typed or did in a guidance, as it is kept. */
export interface GuidanceTrace {
  readonly kind: TraceKind;
  readonly at: Date;
  /** As they were called then. */
  readonly name: string;
  /** The application whose guidance it is; absent of a working group. */
  readonly dossierId?: string;
  readonly programmeId: string;
  readonly reference: string;
  /** As it was called when it applied. */
  readonly municipality: string;
  /** The step, the list or whatever else it is about. */
  readonly about: string;
  /** What happened, or the question of an answer. */
  readonly what: string;
  readonly details: Readonly<Record<string, AnswerValue>>;
}

/** The same in numbers. */
export interface TraceCounts {
  /** Guidances that hold something of theirs. */
  readonly guidances: number;
  /** What they hold. */
  readonly entries: number;
  /** Parts of sheets that are theirs now. */
  readonly parts: number;
  readonly groups: number;
}

/** Counts what somebody left in guidances. A group counts once, whatever they did to it. */
export function countTraces(traces: readonly GuidanceTrace[]): TraceCounts {
  const kept = traces.filter(({ kind }) => kind !== 'part' && kind !== 'group');
  const groups = traces.filter(({ kind }) => kind === 'group');
  return {
    guidances: new Set(kept.map(({ dossierId }) => dossierId)).size,
    entries: kept.length,
    parts: traces.filter(({ kind }) => kind === 'part').length,
    groups: new Set(groups.map(({ about }) => about)).size,
  };
}
