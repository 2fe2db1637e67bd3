import type { BotCredentials } from '../config/config.ts';
import type { Environment } from '../config/environment.ts';
import { checkClock } from './check-clock.ts';
import { type Finding, fine, problem, warning } from './finding.ts';

const PATIENCE_MS = 10_000;
const MICROSOFT = 'https://login.microsoftonline.com';
const BOTS = 'https://api.botframework.com';
/** Where the token of a bot of many tenants comes from. */
const MANY_TENANTS = 'botframework.com';

export interface IdentityOptions {
  readonly env: Environment;
  readonly now: () => Date;
  /** Microsoft's own when absent. */
  readonly loginUrl?: string;
}

/** Asks Microsoft for the token that the bot sends with every message, and throws it away. */
export async function checkIdentity(
  credentials: BotCredentials,
  { env, now, loginUrl = MICROSOFT }: IdentityOptions,
): Promise<readonly Finding[]> {
  try {
    if (credentials.appType === 'UserAssignedMSI') return [await askMachine(credentials, env)];
    const response = await askMicrosoft(credentials, loginUrl);
    const said = await response.text();
    const date = new Date(response.headers.get('date') ?? Number.NaN);
    const clock = Number.isNaN(date.getTime()) ? [] : [checkClock('Microsoft', date, now())];
    return [response.ok ? accepted() : refusedBy(said, response.status), ...clock];
  } catch {
    return [
      problem(
        'MicrosoftAppId',
        `Microsoft cannot be reached at ${new URL(loginUrl).host}, so the bot cannot answer anybody. Let this machine out to it over https.`,
      ),
    ];
  }
}

function askMicrosoft(
  { appId, appType, appTenantId, password = '' }: BotCredentials,
  loginUrl: string,
): Promise<Response> {
  const tenant = appType === 'MultiTenant' ? MANY_TENANTS : appTenantId;
  return fetch(`${loginUrl}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: password,
      scope: `${BOTS}/.default`,
    }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}

/** Azure's own machines give tokens to who runs on them. */
async function askMachine({ appId }: BotCredentials, env: Environment): Promise<Finding> {
  const { IDENTITY_ENDPOINT: endpoint, IDENTITY_HEADER: header } = env;
  if (endpoint === undefined || header === undefined) {
    return problem(
      'MicrosoftAppType',
      'UserAssignedMSI works on Azure only, and this machine gives no identity. Run this within the container, or use SingleTenant with a secret on a machine of your own.',
    );
  }
  const query = new URLSearchParams({
    resource: BOTS,
    'api-version': '2019-08-01',
    client_id: appId,
  });
  const response = await fetch(`${endpoint}?${query}`, {
    headers: { 'X-IDENTITY-HEADER': header },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return response.ok
    ? accepted()
    : problem(
        'MicrosoftAppId',
        `This machine has no identity with that id (${response.status}). Assign the managed identity of the bot to the app, and take its client id as MicrosoftAppId.`,
      );
}

function accepted(): Finding {
  return fine('MicrosoftAppId', 'Microsoft knows the bot and gives it a token.');
}

/** What to do, by the number in Microsoft's answer; the answer itself is not repeated. */
const REFUSALS: readonly { readonly when: RegExp; readonly finding: Finding }[] = [
  {
    when: /AADSTS7000215/,
    finding: problem(
      'MicrosoftAppPassword',
      'Microsoft refuses the secret. Take its value, not its id: Entra admin centre > App registrations > the bot > Certificates & secrets > new secret.',
    ),
  },
  {
    when: /AADSTS7000222/,
    finding: problem(
      'MicrosoftAppPassword',
      'The secret has expired. Make a new one: Entra admin centre > App registrations > the bot > Certificates & secrets.',
    ),
  },
  {
    when: /AADSTS700016|unauthorized_client/,
    finding: problem(
      'MicrosoftAppId',
      'Microsoft knows no app with that id in that tenant. Check MicrosoftAppId, MicrosoftAppTenantId and MicrosoftAppType with Azure portal > the Azure Bot > Configuration.',
    ),
  },
  {
    when: /AADSTS90002|AADSTS900023/,
    finding: problem(
      'MicrosoftAppTenantId',
      'Microsoft knows no such tenant. Take it from Entra admin centre > Overview > Tenant ID.',
    ),
  },
];

function refusedBy(said: string, status: number): Finding {
  const known = REFUSALS.find(({ when }) => when.test(said));
  if (known !== undefined) return known.finding;
  const number = /AADSTS\d+/.exec(said)?.[0];
  return status >= SERVER_TROUBLE
    ? warning(
        'MicrosoftAppId',
        `Microsoft has trouble of its own now (${status}). Try again later.`,
      )
    : problem(
        'MicrosoftAppId',
        `Microsoft gives no token (${number ?? status}). Look that number up in Microsoft's documentation, and check the four Microsoft variables.`,
      );
}

const SERVER_TROUBLE = 500;
