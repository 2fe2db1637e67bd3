import { createLog, type Log } from '../../src/log.ts';
import { type HostOptions, startHost } from '../../src/teams/host.ts';
import type { TurnHandlers } from '../../src/teams/turn.ts';
import { type Activities, createActivities } from './activities.ts';
import { type FakeConnector, startFakeConnector } from './fake-connector.ts';
import { createMemoryTurnLog } from './memory-turn-log.ts';
import { type PostAnswer, postJson } from './post-json.ts';

/** The real host on a free port of this machine, with a fake Teams on the other side. */
export interface TestHost {
  readonly url: string;
  readonly port: number;
  readonly connector: FakeConnector;
  readonly activities: Activities;
  readonly logLines: readonly Record<string, unknown>[];
  /** Delivers an activity, or any other body. */
  post(body: unknown, headers?: Record<string, string>): Promise<PostAnswer>;
  readonly openChat: Awaited<ReturnType<typeof startHost>>['openChat'];
  stop(): Promise<boolean>;
}

export const TEXTS = {
  failed: (code: string) => `Er ging iets mis (${code}).`,
  busy: 'Even geduld.',
  tooFast: 'Te snel.',
  noted: 'Genoteerd.',
};

/** Handlers that do nothing, for tests that care about one of them. */
export const IDLE_HANDLERS: TurnHandlers = {
  message: async () => {},
  cardAction: async () => {},
  search: async () => [],
  installed: async () => {},
  removed: async () => {},
  fileConsent: async () => {},
  extensionQuery: async () => ({ kind: 'items', items: [] }),
  extensionOpen: async () => ({ kind: 'message', text: '' }),
  extensionSubmit: async () => ({ kind: 'message', text: '' }),
};

export async function startTestHost(
  handlers: Partial<TurnHandlers> = {},
  options: Partial<HostOptions> = {},
): Promise<TestHost> {
  const connector = await startFakeConnector();
  const { log, lines } = recordingLog();
  const host = await startHost({
    port: 0,
    identity: { signIn: 'none' },
    tenants: 'all',
    serviceUrlHosts: ['localhost', '127.0.0.1', '[::1]'],
    handlers: { ...IDLE_HANDLERS, ...handlers },
    turnLog: createMemoryTurnLog(),
    clock: { now: () => new Date('2026-03-01T08:00:00Z') },
    log,
    texts: TEXTS,
    ready: [],
    pauseMs: () => 0,
    ...options,
  });
  const url = `http://127.0.0.1:${host.port}`;
  return {
    url,
    port: host.port,
    connector,
    activities: createActivities(connector.serviceUrl),
    logLines: lines,
    post: (body, headers) => postJson(`${url}/api/messages`, body, headers),
    openChat: host.openChat,
    async stop() {
      const clean = await host.stop();
      await connector.stop();
      return clean;
    },
  };
}

function recordingLog(): { readonly log: Log; readonly lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const log = createLog('debug', { write: (line) => void lines.push(JSON.parse(line)) });
  return { log, lines };
}
