/** Where and how mail is handed over. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte. */
  readonly secure: boolean;
  /** No mail unless the connection was lifted to TLS. */
  readonly requireTLS: boolean;
  /** On this machine itself, where TLS would add nothing and certificates are rarely valid. */
  readonly ignoreTLS: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
}

/**
 * Reads `smtp://user:password@host:587` or `smtps://…`; user and password are percent-encoded.
 * TLS is required except on this machine itself; `?requireTLS=false` or `=true` decides otherwise.
 * Throws, without the url in the message as it may hold a password, when it cannot be read.
 */
export function readSmtpUrl(text: string): SmtpServer {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:')) {
    throw new Error('The SMTP url must look like smtp://host:587 or smtps://host:465');
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (host === '') throw new Error('The SMTP url has no host');
  const secure = url.protocol === 'smtps:';
  const requireTLS = !secure && (readRequireTls(url.searchParams) ?? !isLoopback(host));
  return {
    host,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS,
    ignoreTLS: !secure && !requireTLS && isLoopback(host),
    ...(url.username === '' ? {} : { auth: readLogin(url) }),
  };
}

function readRequireTls(parameters: URLSearchParams): boolean | undefined {
  for (const [name, value] of parameters) {
    if (name !== 'requireTLS' || (value !== 'true' && value !== 'false')) {
      throw new Error('The SMTP url takes one parameter: requireTLS, true or false');
    }
  }
  const value = parameters.get('requireTLS');
  return value === null ? undefined : value === 'true';
}

function readLogin(url: URL): { user: string; pass: string } {
  try {
    return { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  } catch {
    throw new Error('User and password in the SMTP url must be percent-encoded');
  }
}

function isLoopback(host: string): boolean {
  const name = host.toLowerCase();
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '::1' ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name)
  );
}
