import { type Finding, fine, problem } from './finding.ts';

/** Microsoft refuses a token that is five minutes off; reminders and deadlines are off long before. */
const MOST_MS = 60_000;
const SECOND_MS = 1000;

/** The clock of this machine beside that of somebody else, who was asked a moment ago. */
export function checkClock(whose: string, theirs: Date, ours: Date): Finding {
  const offMs = ours.getTime() - theirs.getTime();
  const seconds = Math.round(Math.abs(offMs) / SECOND_MS);
  if (Math.abs(offMs) <= MOST_MS) return fine('clock', `As that of ${whose}.`);
  const way = offMs > 0 ? 'ahead of' : 'behind';
  return problem(
    'clock',
    `The clock of this machine is ${seconds} seconds ${way} that of ${whose}: deadlines and sign-in go wrong. Let the machine keep its time by NTP (timedatectl set-ntp true); in a container it is that of its host.`,
  );
}
