/** The present moment, passed in wherever a rule needs one. */
export interface Clock {
  now(): Date;
}
