import { ok, type Result, refused } from '../domain/result.ts';
import { type Environment, valueIn } from './environment.ts';
import { MODES, type Mode } from './variables.ts';

/** Set by the platforms of Azure on everything they host. */
const HOSTED = ['WEBSITE_SITE_NAME', 'CONTAINER_APP_NAME'] as const;
const CREDENTIALS = [
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppTenantId',
  'MicrosoftAppType',
] as const;

/**
 * Local mode has no sign-in at all, so it is never what is left over: every sign of production wins when
 * nothing was chosen, and contradicts local mode when that was. Refused with a sentence.
 */
export function chooseMode(env: Environment): Result<Mode, string> {
  const chosen = valueIn(env, 'KERNBOT_MODE')?.toLowerCase();
  if (chosen !== undefined && !MODES.some((mode) => mode === chosen)) {
    return refused(`KERNBOT_MODE must be ${MODES.join(' or ')}.`);
  }
  const signs = signsOfProduction(env);
  if (chosen === 'production') return ok('production');
  if (chosen === 'local' && signs.length > 0) {
    return refused(
      `KERNBOT_MODE=local switches sign-in off, but ${signs.join(' and ')} says that this is production: remove one of the two.`,
    );
  }
  return ok(signs.length > 0 ? 'production' : 'local');
}

function signsOfProduction(env: Environment): readonly string[] {
  const node = valueIn(env, 'NODE_ENV') === 'production' ? ['NODE_ENV=production'] : [];
  const others = [...CREDENTIALS, ...HOSTED].filter((name) => valueIn(env, name) !== undefined);
  return [...node, ...others];
}
