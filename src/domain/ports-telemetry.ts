/** A turn, as it went: kinds and times only, nothing of who took it or what was said. */
export interface TurnMeasure {
  /** The one in the log. */
  readonly turnId: string;
  readonly kind: string;
  readonly verb?: string;
  readonly outcome: string;
  readonly ms: number;
}

/** One attempt at work of the queue. */
export interface JobMeasure {
  readonly name: string;
  readonly outcome: 'done' | 'failed';
  readonly ms: number;
}

/** Whoever counts what the bot does. Never throws, and costs next to nothing. */
export interface Telemetry {
  turnEnded(turn: TurnMeasure): void;
  jobEnded(job: JobMeasure): void;
}
