/** A moment that a caseworker sent again carries how often, so that its key is one of its own and always the same. */
const AGAIN = /^(.+)-again-(\d+)$/;

/** The moment of the next attempt at the same reminder. */
export function momentAgain(moment: string): string {
  const [, first = moment, times = '0'] = AGAIN.exec(moment) ?? [];
  return `${first}-again-${Number(times) + 1}`;
}

/** The moment as the rules name it, whoever sent it again. */
export function firstMoment(moment: string): string {
  return AGAIN.exec(moment)?.[1] ?? moment;
}

/** Whether a caseworker had it sent again. */
export function isAgain(moment: string): boolean {
  return AGAIN.test(moment);
}
