import type { Activity } from 'botbuilder';
import type { Log } from '../log.ts';
import type { TeamsAdapter } from './adapter.ts';
import {
  type Admission,
  type AdmissionPolicy,
  admitAddress,
  admitFileHost,
  admitTenant,
} from './admission.ts';
import { refusalStatus } from './connector-call.ts';
import { type HttpAnswer, refusal } from './http-answer.ts';
import type { PostRoute } from './http-routes.ts';
import { type Incoming, incomingOf } from './incoming.ts';
import { type IncomingActivity, readActivity } from './incoming-activity.ts';
import type { RunTurn } from './run-turn.ts';

export interface ReceiveOptions {
  readonly adapter: TeamsAdapter;
  readonly policy: AdmissionPolicy;
  readonly runTurn: RunTurn;
  readonly log: Log;
}

/** `POST /api/messages`: 400 for no activity, 401 without Microsoft's sign-in, 403 for whom the bot does not talk with. */
export function activityRoute(options: ReceiveOptions): PostRoute {
  return {
    path: '/api/messages',
    maxBytes: MAX_ACTIVITY_BYTES,
    handle: (body, headers) => receive(body, headers.authorization ?? '', options),
  };
}

/** A message of Teams is about 100 KB at most; around it comes what Teams tells of the sender. */
const MAX_ACTIVITY_BYTES = 256 * 1024;

async function receive(
  body: unknown,
  authorization: string,
  options: ReceiveOptions,
): Promise<HttpAnswer> {
  const { adapter, policy, runTurn, log } = options;
  const read = readActivity(body);
  if (!read.ok) {
    log.warn({ part: read.reason.part }, 'refused: not an activity');
    return refusal(400, 'This is not a complete activity.');
  }
  const activity = read.value;
  let admission = admitAddress(activity, policy);
  if (admission !== 'admitted') return refuse(admission, log);
  try {
    const response = await adapter.receive(authorization, sdkActivity(body), async (context) => {
      admission = admitTenant(activity, policy);
      if (admission !== 'admitted') return;
      await runTurn(context, activity, safeIncoming(activity, policy, log));
    });
    if (admission !== 'admitted') return refuse(admission, log);
    return { status: response?.status ?? 200, ...(response?.body ? { body: response.body } : {}) };
  } catch (error) {
    // What a turn throws ends inside the adapter, so a 401 can only be about the caller.
    if (refusalStatus(error) !== 401) throw error;
    log.warn({}, 'refused: sign-in');
    return { status: 401 };
  }
}

function refuse(admission: Admission, log: Log): HttpAnswer {
  log.warn({ admission }, 'refused: not for this bot');
  return { status: 403 };
}

/** An upload address comes from the client; the bot must not be made to send files anywhere else. */
function safeIncoming(activity: IncomingActivity, policy: AdmissionPolicy, log: Log): Incoming {
  const incoming = incomingOf(activity);
  if (incoming.kind !== 'fileConsent' || !incoming.upload) return incoming;
  if (admitFileHost(incoming.upload.uploadUrl, policy)) return incoming;
  log.warn({}, 'refused: upload to an unknown host');
  return { ...incoming, upload: undefined };
}

/**
 * The SDK's type promises far more than a sender must give, and no sender gives its dates as Date. What the
 * bot itself reads went through the schema; the SDK copies the rest into its answers as it is.
 */
function sdkActivity(body: unknown): Activity {
  return body as Activity;
}
