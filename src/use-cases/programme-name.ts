import type { Dependencies } from './dependencies.ts';

/** What a programme is called; one that is gone by its id. */
export function programmeName(
  { programmes }: Pick<Dependencies, 'programmes'>,
  programmeId: string,
): string {
  return programmes.find(({ id }) => id === programmeId)?.name ?? programmeId;
}
