import {
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { createServer } from 'node:http';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata.js';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  /** Channels it may sign for; all when absent. */
  readonly endorsements?: readonly string[];
}

/** The server with the keys of Microsoft's bot service, on this machine. */
export interface KeyServer {
  readonly url: string;
  /** How often its keys were asked for. */
  readonly asked: () => number;
  /** From now on it answers this status, or its keys again when absent. */
  refuse(status?: number): void;
  /** Makes the SDK in this process ask here for the keys of the service, and forget those it has. */
  use(): void;
  stop(): Promise<void>;
}

export function makeSigningKey(kid: string, endorsements?: readonly string[]): SigningKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid, privateKey, ...(endorsements ? { endorsements } : {}) };
}

export async function startKeyServer(keys: readonly SigningKey[]): Promise<KeyServer> {
  const state = { asked: 0, status: 200 };
  const server = createServer((request, response) => {
    const { port } = addressOf();
    const jwks_uri = `http://127.0.0.1:${port}/keys`;
    const metadata = {
      issuer: SERVICE,
      jwks_uri,
      id_token_signing_alg_values_supported: ['RS256'],
    };
    const isKeys = request.url === '/keys';
    if (isKeys) state.asked += 1;
    response.writeHead(state.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isKeys ? { keys: keys.map(jwkOf) } : metadata));
  });
  const addressOf = (): { readonly port: number } => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address : { port: 0 };
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${addressOf().port}/openid`;
  return {
    url,
    asked: () => state.asked,
    refuse(status = 200) {
      state.status = status;
    },
    use: () => void metadataCache().set(SERVICE_METADATA, new OpenIdMetadata(url)),
    stop() {
      metadataCache().delete(SERVICE_METADATA);
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The issuer of the service's tokens. */
export const SERVICE = 'https://api.botframework.com';
/** Where the SDK finds the keys of the service, unless it already knows them. */
const SERVICE_METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

/**
 * The SDK keeps what it knows of a key server by address. An address in the settings would do too, but only together
 * with all other addresses: then not those that run in production would be tested.
 */
function metadataCache(): Map<string, OpenIdMetadata> {
  const holder: unknown = JwtTokenExtractor;
  return (holder as { openIdMetadataCache: Map<string, OpenIdMetadata> }).openIdMetadataCache;
}

function jwkOf({ kid, privateKey, endorsements }: SigningKey): object {
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' });
  return { ...jwk, use: 'sig', kid, x5t: kid, ...(endorsements ? { endorsements } : {}) };
}

/** A token with these claims, signed with RS256 unless the header says none or HS256. */
export function signToken(
  key: SigningKey,
  claims: object,
  header: Readonly<Record<string, unknown>> = {},
): string {
  const head = { typ: 'JWT', alg: 'RS256', kid: key.kid, ...header };
  const text = `${encoded(head)}.${encoded(claims)}`;
  return `${text}.${signatureOf(text, key, head.alg)}`;
}

function signatureOf(text: string, { privateKey }: SigningKey, alg: unknown): string {
  if (alg === 'none') return '';
  if (alg === 'HS256') {
    const publicPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' });
    return createHmac('sha256', publicPem).update(text).digest('base64url');
  }
  return sign('sha256', Buffer.from(text), privateKey).toString('base64url');
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
