import type { ProgrammeRole } from '../domain/role.ts';
import type { Notice } from '../domain/views.ts';
import type { Workload } from '../domain/views-roles.ts';
import { leftBehind } from './role-texts.ts';

const NOW: Readonly<Record<ProgrammeRole, string>> = {
  caseworker: 'is nu dossierbeheerder, en geen hoofd meer.',
  head: 'is nu hoofddossierbeheerder.',
  none: 'is geen dossierbeheerder meer.',
};

/** What a head is told after a change. */
export const roleNotices = {
  /** `workload` is what is on the name of somebody who was taken off. */
  changed: (name: string, to: ProgrammeRole, workload: Workload | undefined): Notice => {
    const done = `${name === '' ? 'Deze persoon' : name} ${NOW[to]}`;
    const left = to === 'none' && workload !== undefined ? leftBehind(workload) : '';
    return { tone: 'good', text: left === '' ? done : `${done} ${left}` };
  },
  changedMeanwhile: (): Notice => ({
    tone: 'warning',
    text: 'De rol van deze persoon veranderde intussen. Je keuze is niet uitgevoerd. Hieronder zie je hoe het nu is.',
  }),
} as const;
