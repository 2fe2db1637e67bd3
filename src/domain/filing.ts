import type { Municipality, Province } from './municipality.ts';

/**
 * Whom an application is for, as it was when it was sent. It is counted like this for ever: a municipality that
 * merged later stays in the province it had.
 */
export interface Filing {
  /** NIS code at the time of sending. */
  readonly nis: string;
  readonly name: string;
  readonly province: Province;
  readonly centreCity: boolean;
}

export function filingOf({ nis, name, province, centreCity }: Municipality): Filing {
  return { nis, name, province, centreCity };
}
