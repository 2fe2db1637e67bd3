import type { Clock } from '../domain/clock.ts';
import type { PaceRule } from '../domain/pace.ts';
import type { TurnLog } from '../domain/turn-log.ts';
import type { Log } from '../log.ts';
import { type AdapterCredentials, TeamsAdapter } from './adapter.ts';
import { type AdmissionPolicy, admitFileHost } from './admission.ts';
import { createTurnRouter } from './application.ts';
import { clockRoutes, type LocalClockOptions } from './clock-route.ts';
import { createTurnCounter } from './count-turns.ts';
import { fetchFile } from './fetch-file.ts';
import { healthRoutes, type ReadyCheck } from './health-routes.ts';
import type { FormRoute, GetRoute } from './http-routes.ts';
import { createProactiveChat, type OpenChat } from './proactive-chat.ts';
import { activityRoute } from './receive-activity.ts';
import type { ReminderSenderOptions } from './reminder-sender.ts';
import { createTurnRunner, type HostTexts, type TurnRunnerOptions } from './run-turn.ts';
import { startServer } from './server.ts';
import type { TurnHandlers } from './turn.ts';

export interface HostOptions {
  readonly port: number;
  /** `signIn: 'none'` is local mode: no sign-in, this machine only. */
  readonly identity: LocalIdentity | ProductionIdentity;
  readonly tenants: AdmissionPolicy['tenants'];
  readonly serviceUrlHosts: readonly string[];
  readonly handlers: TurnHandlers;
  readonly turnLog: TurnLog;
  /** How fast one person may go; absent where nobody is slowed down, such as in local mode. */
  readonly turnPace?: PaceRule;
  /** The same for the pages that browsers and calendars ask for, by their address. */
  readonly pagePace?: PaceRule;
  readonly clock: Clock;
  readonly log: Log;
  readonly texts: HostTexts;
  readonly ready: readonly ReadyCheck[];
  /** More routes for GET, such as downloads. */
  readonly routes?: readonly GetRoute[];
  /** Pages that take a file. */
  readonly forms?: readonly FormRoute[];
  /** Counts turns; absent where nobody wants to know. */
  readonly telemetry?: NonNullable<TurnRunnerOptions['telemetry']>;
  /** Pause before a call that Teams asked to repeat, in milliseconds. */
  readonly pauseMs?: () => number;
}

export interface LocalIdentity {
  readonly signIn: 'none';
  readonly localClock?: LocalClockOptions;
}

export interface ProductionIdentity {
  readonly signIn: 'microsoft';
  readonly credentials: AdapterCredentials & { readonly appId: string };
}

export interface Host {
  readonly port: number;
  /** Opens a conversation outside a turn. */
  readonly openChat: OpenChat;
  /** What a call to Teams carries to be let in, and as whom, for calls that the SDK does not make. */
  readonly caller: Pick<ReminderSenderOptions, 'appId' | 'authorization'>;
  /** Takes no new activity, waits for turns in flight at most 10 s, closes. False when it cut some off. */
  stop(): Promise<boolean>;
}

/** Starts everything between Teams and the handlers. Rejects when the port is taken or the credentials make no sense. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { identity, handlers, log, texts, tenants, serviceUrlHosts } = options;
  const local = identity.signIn === 'none';
  const credentials: AdapterCredentials = local ? {} : identity.credentials;
  const adapter = new TeamsAdapter(credentials, log, texts.failed);
  const policy = { tenants, serviceUrlHosts, httpsOnly: !local };
  const router = createTurnRouter(handlers, (downloadUrl) =>
    fetchFile(downloadUrl, (url) => admitFileHost(url, policy)),
  );
  const counter = createTurnCounter(options.turnLog, options.turnPace);
  const runTurn = createTurnRunner({ ...options, router, counter, limits: LIMITS });
  const messages = activityRoute({ adapter, policy, runTurn, log });
  const clock = local && identity.localClock ? clockRoutes(identity.localClock) : undefined;
  const get = [...healthRoutes(options.ready), ...(options.routes ?? [])];
  const server = await startServer({
    port: options.port,
    loopbackOnly: local,
    get: clock ? [...get, clock.get] : get,
    post: clock ? [messages, clock.post] : [messages],
    forms: options.forms ?? [],
    pagePace: options.pagePace,
    log,
  });
  const openChat = createProactiveChat(adapter, credentials.appId ?? '', options);
  const caller = {
    appId: credentials.appId ?? '',
    authorization: () => adapter.authorization(),
  };
  return { port: server.port, openChat, caller, stop: () => server.stop(PATIENCE_MS) };
}

/** Of the turns of one conversation. */
const LIMITS = { maxWaiting: 50, maxWaitMs: 10_000 };
const PATIENCE_MS = 10_000;
