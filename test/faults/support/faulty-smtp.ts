import { type DeliveredMail, type SmtpManner, startSmtpServer } from '../../support/smtp-server.ts';

/** A mail server that can be away for a while, refuse everybody or keep them waiting. */
export interface FaultySmtp {
  /** For SMTP_URL; the same all the time. */
  readonly url: string;
  /** Everything that it took. */
  delivered(): readonly DeliveredMail[];
  behave(manner: SmtpManner): Promise<void>;
  /** Nobody listens. */
  goAway(): Promise<void>;
  stop(): Promise<void>;
}

export async function startFaultySmtp(): Promise<FaultySmtp> {
  const earlier: DeliveredMail[] = [];
  let manner: SmtpManner = {};
  let server: Awaited<ReturnType<typeof startSmtpServer>> | undefined = await start();
  const { port } = server;

  function start(at = 0) {
    return startSmtpServer({ manner: () => manner, port: at });
  }
  async function goAway(): Promise<void> {
    const leaving = server;
    server = undefined;
    await leaving?.stop();
    earlier.push(...(leaving?.delivered ?? []));
  }
  return {
    url: `smtp://127.0.0.1:${port}`,
    delivered: () => [...earlier, ...(server?.delivered ?? [])],
    async behave(next) {
      // Whoever is kept waiting is sent away, as when such a server is restarted.
      await goAway();
      manner = next;
      server = await start(port);
    },
    goAway,
    stop: goAway,
  };
}
