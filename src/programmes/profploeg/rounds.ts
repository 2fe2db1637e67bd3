import type { RoundData } from '../../domain/round.ts';

/** The two rounds of the information session. What came in after the first deadline went to the second. */
export const PROFPLOEG_ROUNDS = [
  {
    id: 'profploeg-2021-1',
    name: 'Eerste indieningsronde 2021',
    opensOn: '2021-06-23',
    deadlineDay: '2021-08-13',
    guidanceFrom: '2021-09-01',
  },
  {
    id: 'profploeg-2021-2',
    name: 'Tweede indieningsronde 2021',
    opensOn: '2021-08-14',
    deadlineDay: '2021-11-12',
    guidanceFrom: '2022-01-01',
  },
] as const satisfies readonly RoundData[];
