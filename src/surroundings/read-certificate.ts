import { once } from 'node:events';
import { isIP } from 'node:net';
import { connect } from 'node:tls';

const HTTPS_PORT = 443;
const PATIENCE_MS = 10_000;

/**
 * When the certificate of an https address ends. Read as whoever connects gets it, also when it is over or unknown
 * here; nothing is sent. Undefined for another kind of address. Rejects when nothing answers there.
 */
export async function readCertificateEnd(address: string): Promise<Date | undefined> {
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== 'https:') return undefined;
  const host = hostname.replace(/^\[|\]$/g, '');
  const socket = connect({
    host,
    port: port === '' ? HTTPS_PORT : Number(port),
    ...(isIP(host) === 0 ? { servername: host } : {}),
    // Whether it may be trusted is not asked here: one that is over has to be read too.
    rejectUnauthorized: false,
  });
  try {
    await once(socket, 'secureConnect', { signal: AbortSignal.timeout(PATIENCE_MS) });
    const endsAt = new Date(socket.getPeerCertificate().valid_to);
    return Number.isNaN(endsAt.getTime()) ? undefined : endsAt;
  } finally {
    socket.destroy();
  }
}
