/** The request does not come from Microsoft's service, or cannot show it; the answer is its status and no more. */
export class SignInRefused extends Error {
  readonly statusCode = 401;

  constructor() {
    super('the sign-in is not that of the service');
    this.name = 'SignInRefused';
  }
}

/**
 * Whether a header holds a token that says to come from Microsoft's bot service, which nothing proves yet. Looked at
 * before the SDK looks: it also lets in what its own emulator and other bots sign in with, without comparing the
 * service address, and remembers for good every tenant that a token names before it has checked the signature.
 */
export function claimsTheService(authorization: string, botTenantId: string | undefined): boolean {
  const token = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization);
  const claims = claimsIn(token?.[2] ?? '');
  if (claims?.iss !== SERVICE_ISSUER) return false;
  const { tid } = claims;
  return tid === undefined || tid === SERVICE_TENANT || tid === botTenantId;
}

/** True for what a check of a token throws: a key, a signature, a claim or a moment that is not right. */
export function isTokenError(error: unknown): boolean {
  return error instanceof Error && TOKEN_ERRORS.includes(error.name);
}

const SERVICE_ISSUER = 'https://api.botframework.com';
/** The tenant of the bot service itself; the SDK knows it. */
const SERVICE_TENANT = 'd6d49420-f39b-4df7-a1dc-d59a935871db';
/** By name: the package that throws them is one of the SDK's own. */
const TOKEN_ERRORS = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError', 'SyntaxError'];

function claimsIn(part: string): { readonly iss?: unknown; readonly tid?: unknown } | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}
