import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata.js';

// For `node --import`: the bot in this process finds the keys of Microsoft's service at a server of this machine. Nothing
// else of production is changed.
const SERVICE_METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const holder: unknown = JwtTokenExtractor;
const { openIdMetadataCache } = holder as { openIdMetadataCache: Map<string, OpenIdMetadata> };
openIdMetadataCache.set(SERVICE_METADATA, new OpenIdMetadata(process.env.TEST_KEY_SERVER ?? ''));
