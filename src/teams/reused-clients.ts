import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { claimsTheService, isTokenError, SignInRefused } from './claimed-sender.ts';
import { CALL_LIMIT_MS, limitCalls } from './limit-calls.ts';

type Authentication = ConfigurationBotFrameworkAuthentication;
type Authenticated = Awaited<ReturnType<Authentication['authenticateRequest']>>;
export type ConnectorFactory = NonNullable<Authenticated['connectorFactory']>;
export type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;
type UserTokenClient = Awaited<ReturnType<Authentication['createUserTokenClient']>>;

/**
 * The SDK's sign-in, with clients that are kept: one per service address, which holds no state of a turn.
 * The SDK makes new ones for every activity, at a tenth of the cost of a turn. Every request is still
 * checked, and the clients' credentials renew their own tokens. What is refused is refused in one way, whatever
 * the reason: with `SignInRefused`. No call waits for ever, in a turn or outside one.
 */
export class ReusedClients extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Promise<ConnectorClient>>();
  readonly #identity: BotIdentity;
  readonly #callLimitMs: number;
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(identity: BotIdentity, callLimitMs = CALL_LIMIT_MS) {
    super(identity);
    this.#identity = identity;
    this.#callLimitMs = callLimitMs;
  }

  override async authenticateRequest(
    ...request: Parameters<Authentication['authenticateRequest']>
  ): Promise<Authenticated> {
    const { MicrosoftAppId, MicrosoftAppTenantId } = this.#identity;
    const signsIn = MicrosoftAppId !== undefined;
    if (signsIn && !claimsTheService(request[1], MicrosoftAppTenantId)) throw new SignInRefused();
    const authenticated = await super.authenticateRequest(...request).catch((error) => {
      throw isTokenError(error) ? new SignInRefused() : error;
    });
    const { connectorFactory } = authenticated;
    if (connectorFactory) {
      limitCalls(connectorFactory, this.#callLimitMs);
      const create = connectorFactory.create.bind(connectorFactory);
      connectorFactory.create = (serviceUrl, audience) =>
        this.#connector(`${audience} ${serviceUrl}`, () => create(serviceUrl, audience));
    }
    return authenticated;
  }

  override createConnectorFactory(
    ...identity: Parameters<Authentication['createConnectorFactory']>
  ): ConnectorFactory {
    return limitCalls(super.createConnectorFactory(...identity), this.#callLimitMs);
  }

  /** The bot has one identity, so one client is enough; it never signs anybody in. */
  override createUserTokenClient(
    ...identity: Parameters<Authentication['createUserTokenClient']>
  ): Promise<UserTokenClient> {
    if (this.#userTokens) return this.#userTokens;
    const made = super.createUserTokenClient(...identity);
    this.#userTokens = made;
    made.catch(() => {
      this.#userTokens = undefined;
    });
    return made;
  }

  #connector(key: string, make: () => Promise<ConnectorClient>): Promise<ConnectorClient> {
    const known = this.#connectors.get(key);
    if (known) return known;
    if (this.#connectors.size >= MAX_CONNECTORS) this.#connectors.clear();
    const made = make();
    this.#connectors.set(key, made);
    made.catch(() => this.#connectors.delete(key));
    return made;
  }
}

/** In the SDK's own words; without an app id it checks no sign-in at all. */
export type BotIdentity = {
  readonly MicrosoftAppId?: string;
  readonly MicrosoftAppType?: string;
  readonly MicrosoftAppTenantId?: string;
  readonly MicrosoftAppPassword?: string;
};

/** One per tenant and region in practice; beyond that they are simply made again. */
const MAX_CONNECTORS = 100;
