import type { Round } from '../../src/domain/round.ts';
import { startOfDay } from '../../src/domain/time.ts';

/** A round of 2021 that takes applications from 23 June to 13 August; `over` replaces what has to differ. */
export function aRound(over: Partial<Round> = {}): Round {
  return {
    id: 'eerste',
    programmeId: 'profploeg',
    name: 'Eerste ronde',
    opensAt: startOfDay('2021-06-23'),
    deadlineDay: '2021-08-13',
    guidanceFrom: '2021-09-01',
    demonstration: false,
    version: 1,
    ...over,
  };
}
