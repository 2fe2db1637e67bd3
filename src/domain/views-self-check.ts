import type { Alarm, AlarmName } from './self-check.ts';

/** What the bot found when it looked at itself, for the caseworkers of a programme. */
export interface SelfCheckView {
  readonly kind: 'selfCheck';
  readonly programmeName: string;
  /** None: all is well. */
  readonly alarms: readonly Alarm[];
  /** What could not be looked at. */
  readonly unchecked: readonly AlarmName[];
}
