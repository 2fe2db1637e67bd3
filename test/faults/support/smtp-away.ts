import { setTimeout as delay } from 'node:timers/promises';
import type { Fault } from './fault.ts';

/** The mail server is gone, then refuses everybody, then keeps everybody waiting. */
export const SMTP_AWAY: Fault = {
  name: 'smtp-away',
  says: 'the mail server is gone, then answers 421 and 450, then hangs; a third of the time each',
  mailMayRepeat: false,
  async layOn({ smtp }, ms) {
    const before = smtp.delivered().length;
    await smtp.goAway();
    await delay(ms / 3);
    await smtp.behave({ connection: 421 });
    await delay(ms / 6);
    await smtp.behave({ recipient: 450 });
    await delay(ms / 6);
    await smtp.behave({ recipient: 'hang' });
    await delay(ms / 3);
    const during = smtp.delivered().length - before;
    await smtp.behave({});
    return { mailsDuring: during };
  },
};
