import {
  type Activity,
  CloudAdapter,
  INVOKE_RESPONSE_KEY,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { errorFields, type Log } from '../log.ts';
import { textAnswer } from './invoke-answer.ts';
import { ReusedClients } from './reused-clients.ts';
import { newTurnId } from './turn-id.ts';
import { sendWholeEntities } from './whole-entities.ts';

/** Credentials of the bot; the empty object switches sign-in off and is for local mode only. */
export interface AdapterCredentials {
  readonly appId?: string;
  readonly appType?: string;
  readonly appTenantId?: string;
  readonly password?: string | undefined;
}

/**
 * The SDK's adapter without its HTTP side: that one tells callers the text of errors, and checks every
 * body a second time.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string;
  #tokens: Promise<TokenSource> | undefined;

  constructor(credentials: AdapterCredentials, log: Log, failedText: (code: string) => string) {
    const { appId, appType, appTenantId, password } = credentials;
    super(
      new ReusedClients({
        ...(appId ? { MicrosoftAppId: appId } : {}),
        ...(appType ? { MicrosoftAppType: appType } : {}),
        ...(appTenantId ? { MicrosoftAppTenantId: appTenantId } : {}),
        ...(password ? { MicrosoftAppPassword: password } : {}),
      }),
    );
    this.#appId = appId ?? '';
    sendWholeEntities();
    // A net below the turn runner, which has its own answer to what handlers throw.
    this.onTurnError = async (context, error) => {
      const turn = newTurnId();
      log.error({ turn, ...errorFields(error) }, 'turn failed outside its handler');
      if (context.activity.type !== 'invoke') return;
      const value = textAnswer(failedText(turn));
      context.turnState.set(INVOKE_RESPONSE_KEY, { type: 'invokeResponse', value });
    };
  }

  /**
   * Checks the sign-in of the activity and runs the turn. Resolves to the response of an invoke; rejects with
   * the SDK's AuthenticationError when the sign-in is not that of Microsoft's service.
   */
  receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }

  /**
   * What a call to Teams carries to be let in, for calls that the SDK does not make; undefined without sign-in.
   * Rejects when no token is to be had now.
   */
  async authorization(): Promise<string | undefined> {
    if (this.#appId === '') return undefined;
    this.#tokens ??= this.#tokenSource();
    this.#tokens.catch(() => {
      this.#tokens = undefined;
    });
    return `Bearer ${await (await this.#tokens).getToken()}`;
  }

  async #tokenSource(): Promise<TokenSource> {
    const identity = this.createClaimsIdentity(this.#appId);
    const factory = this.botFrameworkAuthentication.createConnectorFactory(identity);
    // The token is for the service, not for one of its addresses; it is renewed by what gives it.
    const { credentials } = await factory.create(ANY_SERVICE, TEAMS_AUDIENCE);
    if (!isTokenSource(credentials)) throw new Error('the SDK gives no tokens');
    return credentials;
  }
}

interface TokenSource {
  getToken(): Promise<string>;
}

const ANY_SERVICE = 'https://smba.trafficmanager.net/teams/';
const TEAMS_AUDIENCE = 'https://api.botframework.com';

function isTokenSource(value: object): value is TokenSource {
  return 'getToken' in value && typeof value.getToken === 'function';
}
