import type { TestServer } from './test-server.ts';

declare global {
  // The set-up and the teardown of a run share one process, but not always one copy of a module.
  var kernbotTestServer: TestServer | undefined;
}

/** Ctrl+C skips jest's teardown, so it stops the server too. */
export function keepForTeardown(server: TestServer): void {
  globalThis.kernbotTestServer = server;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      const running = takeForTeardown();
      void Promise.resolve(running?.stop()).finally(() => process.exit(1));
    });
  }
}

export function takeForTeardown(): TestServer | undefined {
  const server = globalThis.kernbotTestServer;
  globalThis.kernbotTestServer = undefined;
  return server;
}
