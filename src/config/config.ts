import { personKey } from '../domain/person.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import { DEFAULT_RETENTION, type Retention } from '../domain/retention.ts';
import type { CaseworkerSetting } from '../domain/role.ts';
import type { LogLevel } from '../log.ts';
import { chooseMode } from './choose-mode.ts';
import { type Environment, valueIn } from './environment.ts';
import type { ProvinceMailboxes } from './parse-values.ts';
import { type ConfigProblem, createVariableReader, type ReadVariable } from './read-variables.ts';
import type { AppType, LocalClientName } from './variables.ts';

export type { ConfigProblem } from './read-variables.ts';

interface CommonConfig {
  readonly port: number;
  readonly logLevel: LogLevel;
  /** Those of CASEWORKERS and those of HEAD_CASEWORKERS. */
  readonly caseworkers: readonly CaseworkerSetting[];
  /** Programme id → mailbox of its questions, where it is another than in its data. */
  readonly mailboxes: Readonly<Record<string, string>>;
  /** Mailboxes of the provinces; one without is not mailed. */
  readonly provinces: ProvinceMailboxes;
  /** File with the inhabitants of municipalities; without it there are no figures by inhabitants. */
  readonly inhabitantsFile: string | undefined;
  readonly retention: Retention;
  /** Where people reach the bot; no slash at the end. */
  readonly publicUrl: string;
  /** Last day on which the secret of the bot works, YYYY-MM-DD. */
  readonly secretExpiresOn: string | undefined;
  /** Touched by every backup that went well. */
  readonly backupStampFile: string | undefined;
  /** Where measures and traces are sent. */
  readonly otlpEndpoint: string | undefined;
  /** Secret that opens the page with measures: never logged. */
  readonly metricsToken: string | undefined;
  /** Host names (no port) that an activity may name as its service. */
  readonly serviceUrlHosts: readonly string[];
  /** The language model that phrases answers; there is none when absent. */
  readonly phraser: PhraserConfig | undefined;
}

export interface PhraserConfig {
  /** Speaks the protocol of OpenAI; https or on this machine, no slash at the end. */
  readonly url: string;
  readonly model: string;
  /** Secret: never logged. */
  readonly key: string;
}

export interface LocalConfig extends CommonConfig {
  readonly mode: 'local';
  readonly tenants: readonly string[] | 'all';
  readonly dataDir: string;
  readonly localClient: LocalClientName;
  readonly clockStart: Date | undefined;
  readonly databaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
}

export interface ProductionConfig extends CommonConfig {
  readonly mode: 'production';
  readonly tenants: readonly string[];
  readonly credentials: BotCredentials;
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
}

export interface BotCredentials {
  readonly appId: string;
  readonly appType: AppType;
  readonly appTenantId: string;
  /** Absent exactly for UserAssignedMSI. */
  readonly password: string | undefined;
}

export type Config = LocalConfig | ProductionConfig;

/** Reads the environment once, at start. Refused with every problem at a time, in words for who runs the bot; no value of a variable is repeated in them. */
export function readConfig(env: Environment): Result<Config, readonly ConfigProblem[]> {
  const mode = chooseMode(env);
  if (!mode.ok) return refused([{ variable: 'KERNBOT_MODE', message: mode.reason }]);
  const { read, add, problems } = createVariableReader(env, mode.value);
  const config = mode.value === 'local' ? readLocal(read, env) : readProduction(read, add, env);
  return config === undefined || problems.length > 0 ? refused(problems) : ok(config);
}

function readLocal(read: ReadVariable, env: Environment): LocalConfig {
  const port = read('PORT') ?? DEFAULT_PORT;
  return {
    mode: 'local',
    port,
    logLevel: read('LOG_LEVEL') ?? 'info',
    caseworkers: readCaseworkers(read),
    mailboxes: read('MAILBOXES') ?? LOCAL_MAILBOXES,
    provinces: read('PROVINCES') ?? LOCAL_PROVINCES,
    ...readOperations(read),
    publicUrl: read('PUBLIC_URL') ?? `http://127.0.0.1:${port}`,
    serviceUrlHosts: LOOPBACK_HOSTS,
    phraser: readPhraser(read, env),
    tenants: read('TENANTS') ?? 'all',
    dataDir: read('DATA_DIR') ?? './data',
    localClient: read('LOCAL_CLIENT') ?? 'playground',
    clockStart: read('CLOCK_START'),
    databaseUrl: read('DATABASE_URL'),
    smtpUrl: read('SMTP_URL'),
    mailFrom: read('MAIL_FROM'),
  };
}

type AddProblem = (problem: ConfigProblem) => void;

function readProduction(
  read: ReadVariable,
  add: AddProblem,
  env: Environment,
): ProductionConfig | undefined {
  const credentials = readCredentials(read, add);
  const tenants = read('TENANTS');
  const databaseUrl = read('DATABASE_URL');
  const smtpUrl = read('SMTP_URL');
  const mailFrom = read('MAIL_FROM');
  const publicUrl = read('PUBLIC_URL');
  const caseworkers = readCaseworkers(read);
  if (publicUrl !== undefined && !publicUrl.startsWith('https://')) {
    add({ variable: 'PUBLIC_URL', message: 'PUBLIC_URL must begin with https://.' });
  }
  const strangers = caseworkers.filter((person) => tenants?.includes(person.tenantId) === false);
  for (const person of strangers) {
    const variable = person.head === true ? 'HEAD_CASEWORKERS' : 'CASEWORKERS';
    const message = `${variable} names ${personKey(person)}, whose tenant is not in TENANTS.`;
    add({ variable, message });
  }
  const common = {
    port: read('PORT') ?? DEFAULT_PORT,
    logLevel: read('LOG_LEVEL') ?? 'info',
    caseworkers,
    mailboxes: read('MAILBOXES') ?? {},
    provinces: read('PROVINCES') ?? {},
    ...readOperations(read),
    serviceUrlHosts: read('SERVICE_URL_HOSTS') ?? TEAMS_HOSTS,
    phraser: readPhraser(read, env),
  };
  if (!credentials || !tenants || !databaseUrl || !smtpUrl || !mailFrom || !publicUrl) return;
  const own = { credentials, tenants, databaseUrl, smtpUrl, mailFrom, publicUrl };
  return { mode: 'production', ...common, ...own };
}

/** What is the same in both modes. */
function readOperations(read: ReadVariable) {
  return {
    inhabitantsFile: read('INHABITANTS_FILE'),
    secretExpiresOn: read('SECRET_EXPIRES_ON'),
    backupStampFile: read('BACKUP_STAMP_FILE'),
    otlpEndpoint: read('OTEL_EXPORTER_OTLP_ENDPOINT')?.replace(/\/+$/, ''),
    metricsToken: read('METRICS_TOKEN'),
    retention: { ...DEFAULT_RETENTION, ...read('RETENTION') },
  };
}

/** A head is a caseworker too: they need not be named twice. */
function readCaseworkers(read: ReadVariable): readonly CaseworkerSetting[] {
  const heads = read('HEAD_CASEWORKERS') ?? [];
  return [
    ...(read('CASEWORKERS') ?? []),
    ...heads.map((person) => ({ ...person, head: true as const })),
  ];
}

function readCredentials(read: ReadVariable, add: AddProblem): BotCredentials | undefined {
  const appId = read('MicrosoftAppId');
  const appType = read('MicrosoftAppType');
  const appTenantId = read('MicrosoftAppTenantId');
  const password = read('MicrosoftAppPassword', {
    required: appType === 'SingleTenant' || appType === 'MultiTenant',
  });
  if (appType === 'UserAssignedMSI' && password !== undefined) {
    const message = 'MicrosoftAppPassword must be removed: UserAssignedMSI has no password.';
    add({ variable: 'MicrosoftAppPassword', message });
  }
  if (!appId || !appType || !appTenantId) return;
  return { appId, appType, appTenantId, password };
}

/** All of it or nothing: half of it is a mistake, not a wish to go without. */
function readPhraser(read: ReadVariable, env: Environment): PhraserConfig | undefined {
  const required = PHRASER_NAMES.some((name) => valueIn(env, name) !== undefined);
  const url = read('PHRASER_URL', { required });
  const model = read('PHRASER_MODEL', { required });
  const key = read('PHRASER_KEY', { required });
  return url && model && key ? { url, model, key } : undefined;
}

const PHRASER_NAMES = ['PHRASER_URL', 'PHRASER_MODEL', 'PHRASER_KEY'] as const;
const DEFAULT_PORT = 3978;
/** The sources give the Labo a contact without an address; this one never delivers. */
const LOCAL_MAILBOXES = { labo: 'labo-regiovorming@localhost.invalid' } as const;
/** Made up: mail of local mode only lands in its outbox, unless it is given a mail server. */
const LOCAL_PROVINCES = {
  Antwerpen: 'kernen@antwerpen.example',
  Limburg: 'kernen@limburg.example',
  'Oost-Vlaanderen': 'kernen@oost-vlaanderen.example',
  'Vlaams-Brabant': 'kernen@vlaams-brabant.example',
  'West-Vlaanderen': 'kernen@west-vlaanderen.example',
} as const;
export const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];
const TEAMS_HOSTS: readonly string[] = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
];
