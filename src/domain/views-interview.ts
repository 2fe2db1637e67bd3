/** What stands beside a question for who is helped to answer it well. */
export interface InterviewHints {
  /** An answer from elsewhere that may serve here too, whole; only while there is no answer. */
  readonly offered?: {
    readonly text: string;
    /** What the sheet is called that it stands in; absent for the application. */
    readonly from?: string;
    /** Whoever reads it is not of the municipality that applied. */
    readonly theirs?: true;
  };
  /** The question that a thin answer invites. */
  readonly further?: string;
  /** What was said at other questions of its step. */
  readonly recalled?: readonly { readonly label: string; readonly text: string }[];
  /** What there is to put in order, numbered from 1 in this order; `part` says where it stands. */
  readonly issues?: readonly { readonly text: string; readonly part: string }[];
  /** The order was made before issues came or went. */
  readonly outdated?: true;
}
