import { chooseMode } from '../config/choose-mode.ts';
import { readConfig } from '../config/config.ts';
import { type Environment, valueIn } from '../config/environment.ts';
import { VARIABLES } from '../config/variables.ts';
import { checkAddress } from './check-address.ts';
import { checkDatabase } from './check-database.ts';
import { checkDataFolder, checkReadable } from './check-files.ts';
import { checkIdentity, type IdentityOptions } from './check-identity.ts';
import { checkMail } from './check-mail.ts';
import { checkSettings } from './check-settings.ts';
import type { Finding } from './finding.ts';

export interface DoctorOptions extends Pick<IdentityOptions, 'loginUrl'> {
  readonly now: () => Date;
}

/**
 * Looks at a configuration and at all that it points at: what is wrong, in words, and what to do about it. Changes
 * nothing, sends no mail, and repeats no secret. A variable that cannot be read does not keep the others from being
 * tried.
 */
export async function runDoctor(
  env: Environment,
  options: DoctorOptions,
): Promise<readonly Finding[]> {
  const mode = chooseMode(env);
  const settings = checkSettings(env);
  if (!mode.ok) return settings;
  const use = (
    name: 'DATABASE_URL' | 'SMTP_URL' | 'MAIL_FROM' | 'PUBLIC_URL' | 'INHABITANTS_FILE',
  ) => {
    const raw = valueIn(env, name);
    const parsed = raw === undefined ? undefined : VARIABLES[name].parse(raw);
    return parsed?.ok ? parsed.value : undefined;
  };
  const databaseUrl = use('DATABASE_URL');
  const smtpUrl = use('SMTP_URL');
  const publicUrl = use('PUBLIC_URL');
  const inhabitants = use('INHABITANTS_FILE');
  const found = await Promise.all([
    databaseUrl === undefined ? [] : checkDatabase(databaseUrl, options.now()),
    smtpUrl === undefined ? [] : [await checkMail(smtpUrl, use('MAIL_FROM') ?? ANY_SENDER)],
    publicUrl === undefined ? [] : checkAddress(publicUrl, mode.value),
    identity(env, options),
    mode.value === 'local' ? [await checkDataFolder(valueIn(env, 'DATA_DIR') ?? './data')] : [],
    inhabitants === undefined ? [] : [await checkReadable('INHABITANTS_FILE', inhabitants)],
  ]);
  return withoutTwice([...settings, ...found.flat()]);
}

/** For a server that is only asked whether it lets the bot in. */
const ANY_SENDER = 'kernbot@localhost.invalid';

async function identity(env: Environment, options: DoctorOptions): Promise<readonly Finding[]> {
  const read = readConfig(env);
  return read.ok && read.value.mode === 'production'
    ? await checkIdentity(read.value.credentials, { env, ...options })
    : [];
}

/** What the settings said already, such as that an address has to begin with https, is not said again. */
function withoutTwice(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    (one, index) =>
      one.level !== 'problem' ||
      !findings
        .slice(0, index)
        .some(
          ({ level, about, says }) =>
            level === 'problem' &&
            about === one.about &&
            one.says.startsWith(says.replace(/\.$/, '')),
        ),
  );
}
