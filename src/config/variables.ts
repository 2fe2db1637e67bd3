import type { Retention } from '../domain/retention.ts';
import type { CaseworkerSetting } from '../domain/role.ts';
import { LOG_LEVELS, type LogLevel } from '../log.ts';
import {
  oneOf,
  type ParseValue,
  type ProvinceMailboxes,
  parseCaseworkers,
  parseDay,
  parseGuid,
  parseGuids,
  parseHosts,
  parseMailAddress,
  parseMailboxes,
  parseModelUrl,
  parseMoment,
  parsePort,
  parseProvinces,
  parsePublicUrl,
  parseRetention,
  parseSecret,
  parseText,
  parseToken,
  urlOf,
} from './parse-values.ts';

export const MODES = ['local', 'production'] as const;
export type Mode = (typeof MODES)[number];

export const APP_TYPES = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;
export type AppType = (typeof APP_TYPES)[number];

export const LOCAL_CLIENTS = ['playground', 'none'] as const;
export type LocalClientName = (typeof LOCAL_CLIENTS)[number];

/** What each variable is once it is read. */
export interface VariableValues {
  readonly KERNBOT_MODE: Mode;
  readonly PORT: number;
  readonly LOG_LEVEL: LogLevel;
  readonly CASEWORKERS: readonly CaseworkerSetting[];
  readonly HEAD_CASEWORKERS: readonly CaseworkerSetting[];
  readonly TENANTS: readonly string[];
  readonly DATABASE_URL: string;
  readonly SMTP_URL: string;
  readonly MAIL_FROM: string;
  readonly MAILBOXES: Readonly<Record<string, string>>;
  readonly PROVINCES: ProvinceMailboxes;
  readonly INHABITANTS_FILE: string;
  readonly RETENTION: Partial<Retention>;
  readonly PUBLIC_URL: string;
  readonly SECRET_EXPIRES_ON: string;
  readonly BACKUP_STAMP_FILE: string;
  readonly OTEL_EXPORTER_OTLP_ENDPOINT: string;
  readonly METRICS_TOKEN: string;
  readonly PHRASER_URL: string;
  readonly PHRASER_MODEL: string;
  readonly PHRASER_KEY: string;
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppType: AppType;
  readonly MicrosoftAppTenantId: string;
  readonly MicrosoftAppPassword: string;
  readonly SERVICE_URL_HOSTS: readonly string[];
  readonly DATA_DIR: string;
  readonly LOCAL_CLIENT: LocalClientName;
  readonly CLOCK_START: Date;
}
export type VariableName = keyof VariableValues;

/** `required` without it the mode does not start; `refused` the mode does not start with it. */
type Use = 'required' | 'optional' | 'refused';

export interface Variable<T> {
  readonly use: Readonly<Record<Mode, Use>>;
  readonly description: string;
  /** Where the value comes from, as an instruction. */
  readonly howToGet: string;
  readonly parse: ParseValue<T>;
}

const everywhere = { local: 'optional', production: 'optional' } as const;
const production = { local: 'optional', production: 'required' } as const;
const productionOnly = { local: 'refused', production: 'required' } as const;
const localOnly = { local: 'optional', production: 'refused' } as const;

/** Every variable the bot reads: the one place for its name, its use, its meaning and its form. */
export const VARIABLES: { readonly [N in VariableName]: Variable<VariableValues[N]> } = {
  KERNBOT_MODE: {
    use: everywhere,
    description:
      'local (one machine, no sign-in, own database) or production. When absent: production as soon as NODE_ENV=production, a Microsoft variable or a hosting platform is seen, else local.',
    howToGet: 'choose one',
    parse: oneOf(MODES),
  },
  PORT: {
    use: everywhere,
    description: 'Port to listen on; 3978 when absent, 0 for any free one.',
    howToGet: 'choose a free port',
    parse: parsePort,
  },
  LOG_LEVEL: {
    use: everywhere,
    description: 'Least important kind of log line that is written; info when absent.',
    howToGet: `choose one of ${LOG_LEVELS.join(', ')}`,
    parse: oneOf(LOG_LEVELS),
  },
  CASEWORKERS: {
    use: everywhere,
    description:
      'Who handles applications and questions: tenantId:objectId, with commas between them. With :labo or :profploeg+vitrine behind it only of those programmes.',
    howToGet: 'Entra admin centre > Users > the person > Object ID; the tenant as in TENANTS',
    parse: parseCaseworkers,
  },
  HEAD_CASEWORKERS: {
    use: everywhere,
    description:
      'Who handles applications and questions too, and manages the other caseworkers, the experts and the rounds in Teams: in the form of CASEWORKERS. Only here can they be taken off.',
    howToGet: 'as for CASEWORKERS; one person per programme is enough to add the others in Teams',
    parse: parseCaseworkers,
  },
  INHABITANTS_FILE: {
    use: everywhere,
    description:
      'CSV or Excel file with the inhabitants of municipalities, for figures by number of inhabitants: columns dag (2025-01-01), nis, inwoners.',
    howToGet:
      'Statbel publishes the numbers as open data: statbel.fgov.be > Bevolking > Structuur van de bevolking',
    parse: parseText,
  },
  TENANTS: {
    use: production,
    description:
      'Tenants whose people may talk to the bot, with commas between them. In local mode all, when absent.',
    howToGet: 'each organisation: Entra admin centre > Overview > Tenant ID',
    parse: parseGuids,
  },
  DATABASE_URL: {
    use: production,
    description: 'PostgreSQL 15 or newer. In local mode the bot runs its own, when absent.',
    howToGet: 'postgres://user:password@host:5432/kernbot, from whoever runs the database',
    parse: urlOf('postgres:', 'postgresql:'),
  },
  SMTP_URL: {
    use: production,
    description: 'Mail server for confirmations and reminders.',
    howToGet: 'smtps://user:password@host:465, from whoever runs the mail server',
    parse: urlOf('smtp:', 'smtps:'),
  },
  MAIL_FROM: {
    use: production,
    description: 'Sender of every mail.',
    howToGet: 'an address the mail server may send for, like Kernbot <kernbot@example.be>',
    parse: parseMailAddress,
  },
  MAILBOXES: {
    use: everywhere,
    description:
      'Where questions are mailed to, by programme, where it is not the address in the data of the programme: labo:address. Without an address only caseworkers in Teams get the questions of a programme.',
    howToGet: 'an address that people read, from each organisation',
    parse: parseMailboxes,
  },
  PROVINCES: {
    use: everywhere,
    description:
      'Where each province is mailed to about a municipality whose application was not let through: Antwerpen:address,Limburg:address. A province without an address gets no mail.',
    howToGet: 'an address that people read, from each province',
    parse: parseProvinces,
  },
  RETENTION: {
    use: everywhere,
    description:
      'Months that is kept what need not be kept by law: kind:months, with commas between them. Kinds: drafts (never sent and not changed), questions (who asked them), asked (what was typed to find an answer), reminders and looks (who opened which file). 24 for each that is not here.',
    howToGet: 'from the register of processing activities of the organisation',
    parse: parseRetention,
  },
  SECRET_EXPIRES_ON: {
    use: everywhere,
    description:
      'Last day on which MicrosoftAppPassword works: caseworkers are told from 30 days before. When absent: nobody is.',
    howToGet: 'Entra admin centre > App registrations > the bot > Certificates & secrets > Expires',
    parse: parseDay,
  },
  BACKUP_STAMP_FILE: {
    use: everywhere,
    description:
      'File that is touched by every backup that went well: caseworkers are told when it is older than 30 hours. When absent: nobody looks whether there are backups.',
    howToGet: 'a path that the script that makes backups touches when it is done',
    parse: parseText,
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    use: everywhere,
    description:
      'Where measures and traces are sent, by OTLP over HTTP: what stands before /v1/metrics. When absent: nowhere.',
    howToGet: 'from whoever runs the collector, like http://127.0.0.1:4318',
    parse: urlOf('http:', 'https:'),
  },
  METRICS_TOKEN: {
    use: everywhere,
    description:
      'Secret that opens GET /metrics for Prometheus (Authorization: Bearer). When absent: that page is not there.',
    howToGet: 'choose at least 16 letters and digits that nobody can guess',
    parse: parseToken,
  },
  PHRASER_URL: {
    use: everywhere,
    description:
      'Address of a language model that puts answers to questions in its own words, by the protocol of OpenAI. When absent: no language model, and answers are shown as they were written.',
    howToGet: 'the address before /chat/completions, from whoever runs the model',
    parse: parseModelUrl,
  },
  PHRASER_MODEL: {
    use: everywhere,
    description: 'Name of the language model, as PHRASER_URL knows it.',
    howToGet: 'from whoever runs the model',
    parse: parseText,
  },
  PHRASER_KEY: {
    use: everywhere,
    description: 'Secret that opens the language model. A model without one takes any word.',
    howToGet: 'from whoever runs the model',
    parse: parseSecret,
  },
  PUBLIC_URL: {
    use: production,
    description: 'Address of the bot for people, for download links; https in production.',
    howToGet: 'the address of the host or of the proxy in front of it',
    parse: parsePublicUrl,
  },
  MicrosoftAppId: {
    use: productionOnly,
    description: 'Identity of the bot.',
    howToGet: 'Azure portal > the Azure Bot > Configuration > Microsoft App ID',
    parse: parseGuid,
  },
  MicrosoftAppType: {
    use: productionOnly,
    description: `Kind of identity: ${APP_TYPES.join(', ')}.`,
    howToGet: 'Azure portal > the Azure Bot > Configuration > Bot Type',
    parse: oneOf(APP_TYPES),
  },
  MicrosoftAppTenantId: {
    use: productionOnly,
    description: 'Tenant in which the identity of the bot lives.',
    howToGet: 'Azure portal > the Azure Bot > Configuration > App Tenant ID',
    parse: parseGuid,
  },
  MicrosoftAppPassword: {
    use: { local: 'refused', production: 'optional' },
    description:
      'Secret of the identity; required for SingleTenant and MultiTenant, never with UserAssignedMSI.',
    howToGet: 'Entra admin centre > App registrations > the bot > Certificates & secrets',
    parse: parseText,
  },
  SERVICE_URL_HOSTS: {
    use: { local: 'refused', production: 'optional' },
    description:
      'Hosts of Microsoft that the bot takes messages from and answers to. When absent: smba.trafficmanager.net and smba.infra.gcc.teams.microsoft.com.',
    howToGet: 'only when Microsoft announces another host',
    parse: parseHosts,
  },
  DATA_DIR: {
    use: localOnly,
    description: 'Folder for what local mode keeps; ./data when absent.',
    howToGet: 'choose a folder',
    parse: parseText,
  },
  LOCAL_CLIENT: {
    use: localOnly,
    description: 'Which Teams client local mode starts: playground (when absent) or none.',
    howToGet: 'choose one',
    parse: oneOf(LOCAL_CLIENTS),
  },
  CLOCK_START: {
    use: localOnly,
    description: 'Moment at which the clock of local mode starts; now when absent.',
    howToGet: 'a moment with time zone, like 2026-03-01T09:00:00+01:00',
    parse: parseMoment,
  },
};

/** In the order of the table. */
export const VARIABLE_NAMES: readonly string[] = Object.keys(VARIABLES);

export function isVariableName(name: string): name is VariableName {
  return Object.hasOwn(VARIABLES, name);
}
