import { randomUUID } from 'node:crypto';

/** Eight characters: enough to find the lines of one turn in the log, few enough to read out on the phone. */
export function newTurnId(): string {
  return randomUUID().slice(0, 8);
}
