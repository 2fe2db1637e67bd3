import { PROVINCES, type Province } from './municipality.ts';
import { withoutAbsent } from './without-absent.ts';

/** Which trajectories of a programme can be listed. */
export const TRAJECTORY_SHOWS = ['running', 'late', 'ended', 'stopped'] as const;
export type TrajectoryShow = (typeof TRAJECTORY_SHOWS)[number];

/** Which trajectories a caseworker wants on the list; what is absent does not matter. */
export interface TrajectoryFilter {
  readonly programmeId?: string;
  readonly show: TrajectoryShow;
  /** They are in this step now. */
  readonly stepId?: string;
  readonly province?: Province;
}

/** The filters as the fields of a card hold them. */
export interface TrajectoryFields {
  readonly programme?: string | undefined;
  readonly show?: string | undefined;
  readonly step?: string | undefined;
  readonly province?: string | undefined;
}

/** The filter that the fields of a card say; whatever else they hold does not matter. */
export function readTrajectoryFilter(fields: TrajectoryFields): TrajectoryFilter {
  return {
    show: TRAJECTORY_SHOWS.find((one) => one === fields.show) ?? 'running',
    ...withoutAbsent({
      programmeId: fields.programme || undefined,
      stepId: fields.step || undefined,
      province: PROVINCES.find((one) => one === fields.province),
    }),
  };
}
