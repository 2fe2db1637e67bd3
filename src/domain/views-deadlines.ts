/** When applications are taken, per programme. */
export interface DeadlinesView {
  readonly kind: 'deadlines';
  readonly programmes: readonly {
    readonly programmeId: string;
    readonly name: string;
    readonly rounds: readonly {
      readonly name: string;
      readonly deadlineDay: string;
      readonly daysLeft: number;
      readonly guidanceFrom: string;
      readonly state: 'open' | 'upcoming' | 'past';
      readonly opensAt: Date;
      readonly demonstration: boolean;
    }[];
    /** How to ask for it when there are no rounds. */
    readonly explanation?: string;
  }[];
}
