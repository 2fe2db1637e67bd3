import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/config.ts';
import { DEFAULT_RETENTION } from '../../src/domain/retention.ts';

const TENANT = '3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096';
const PERSON = '7c1e4a90-3b52-4d8f-a6e7-10f5c9b28d31';

const PRODUCTION = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: TENANT,
  TENANTS: TENANT,
  DATABASE_URL: 'postgres://bot:geheim@db.example.be/kernbot',
  SMTP_URL: 'smtps://bot:geheim@mail.example.be:465',
  MAIL_FROM: 'Kernbot <kernbot@example.be>',
  PUBLIC_URL: 'https://kernbot.example.be/',
};

function problemsOf(env: Record<string, string>): Record<string, string> {
  const config = readConfig(env);
  if (config.ok) throw new Error('expected problems');
  return Object.fromEntries(config.reason.map(({ variable, message }) => [variable, message]));
}

function configOf(env: Record<string, string>) {
  const config = readConfig(env);
  if (!config.ok) throw new Error(config.reason.map(({ message }) => message).join('\n'));
  return config.value;
}

describe('the mode', () => {
  test('is local when nothing at all is set', () => {
    expect(configOf({})).toEqual({
      mode: 'local',
      port: 3978,
      logLevel: 'info',
      caseworkers: [],
      mailboxes: { labo: 'labo-regiovorming@localhost.invalid' },
      provinces: {
        Antwerpen: 'kernen@antwerpen.example',
        Limburg: 'kernen@limburg.example',
        'Oost-Vlaanderen': 'kernen@oost-vlaanderen.example',
        'Vlaams-Brabant': 'kernen@vlaams-brabant.example',
        'West-Vlaanderen': 'kernen@west-vlaanderen.example',
      },
      retention: DEFAULT_RETENTION,
      publicUrl: 'http://127.0.0.1:3978',
      serviceUrlHosts: ['localhost', '127.0.0.1', '[::1]'],
      tenants: 'all',
      dataDir: './data',
      localClient: 'playground',
      clockStart: undefined,
      databaseUrl: undefined,
      smtpUrl: undefined,
      mailFrom: undefined,
    });
  });

  test.each([
    [{ NODE_ENV: 'production' }],
    [{ MicrosoftAppId: PRODUCTION.MicrosoftAppId }],
    [{ MicrosoftAppPassword: 'geheim' }],
    [{ WEBSITE_SITE_NAME: 'kernbot' }],
    [{ KERNBOT_MODE: 'production' }],
  ])('is production, and asks for the rest, with %j', (env) => {
    expect(Object.keys(problemsOf(env))).toContain('TENANTS');
  });

  test.each([
    [{ NODE_ENV: 'production' }, 'NODE_ENV=production'],
    [{ MicrosoftAppId: PRODUCTION.MicrosoftAppId }, 'MicrosoftAppId'],
    [{ MicrosoftAppTenantId: TENANT }, 'MicrosoftAppTenantId'],
    [{ CONTAINER_APP_NAME: 'kernbot' }, 'CONTAINER_APP_NAME'],
  ])('local is refused together with %j', (env, sign) => {
    const problems = problemsOf({ KERNBOT_MODE: 'local', ...env });
    expect(problems.KERNBOT_MODE).toContain(sign);
  });

  test('that does not exist is refused, and is never taken for local', () => {
    expect(problemsOf({ KERNBOT_MODE: 'prod' })).toEqual({
      KERNBOT_MODE: 'KERNBOT_MODE must be local or production.',
    });
  });

  test('does not depend on empty variables, as in a copied example file', () => {
    expect(configOf({ KERNBOT_MODE: ' ', MicrosoftAppId: '', NODE_ENV: 'test' }).mode).toBe(
      'local',
    );
  });
});

describe('production', () => {
  test('starts with everything it needs', () => {
    expect(configOf({ ...PRODUCTION, CASEWORKERS: `${TENANT}:${PERSON}`, PORT: '80' })).toEqual({
      mode: 'production',
      port: 80,
      logLevel: 'info',
      caseworkers: [{ tenantId: TENANT, objectId: PERSON }],
      mailboxes: {},
      provinces: {},
      retention: DEFAULT_RETENTION,
      publicUrl: 'https://kernbot.example.be',
      serviceUrlHosts: ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'],
      tenants: [TENANT],
      credentials: {
        appId: PRODUCTION.MicrosoftAppId,
        appType: 'UserAssignedMSI',
        appTenantId: TENANT,
        password: undefined,
      },
      databaseUrl: PRODUCTION.DATABASE_URL,
      smtpUrl: PRODUCTION.SMTP_URL,
      mailFrom: PRODUCTION.MAIL_FROM,
    });
  });

  test('names every missing variable and how to get it, all at once', () => {
    const problems = problemsOf({ KERNBOT_MODE: 'production' });
    expect(Object.keys(problems).toSorted()).toEqual(Object.keys(PRODUCTION).toSorted());
    for (const message of Object.values(problems))
      expect(message).toMatch(/is missing\. .*How to get it: /);
  });

  test.each(['SingleTenant', 'MultiTenant'])('needs a password for %s', (MicrosoftAppType) => {
    const env = { ...PRODUCTION, MicrosoftAppType };
    expect(problemsOf(env).MicrosoftAppPassword).toContain('is missing');
    expect(configOf({ ...env, MicrosoftAppPassword: 'geheim' }).mode).toBe('production');
  });

  test('refuses a password for a managed identity', () => {
    const env = { ...PRODUCTION, MicrosoftAppPassword: 'geheim' };
    expect(problemsOf(env).MicrosoftAppPassword).toContain('must be removed');
  });

  test.each(['DATA_DIR', 'LOCAL_CLIENT', 'CLOCK_START'])('refuses %s of local mode', (name) => {
    expect(problemsOf({ ...PRODUCTION, [name]: 'none' })[name]).toContain('has no meaning');
  });

  test('refuses a caseworker of a tenant that may not talk to the bot', () => {
    const CASEWORKERS = `99999999-2222-4333-8444-555555555555:${PERSON}`;
    expect(problemsOf({ ...PRODUCTION, CASEWORKERS }).CASEWORKERS).toContain('not in TENANTS');
  });

  test('refuses a head of such a tenant by the name of their own variable', () => {
    const HEAD_CASEWORKERS = `99999999-2222-4333-8444-555555555555:${PERSON}`;
    const { HEAD_CASEWORKERS: message, CASEWORKERS } = problemsOf({
      ...PRODUCTION,
      HEAD_CASEWORKERS,
    });
    expect(message).toContain('not in TENANTS');
    expect(CASEWORKERS).toBeUndefined();
  });

  test('refuses a public address without https', () => {
    const problems = problemsOf({ ...PRODUCTION, PUBLIC_URL: 'http://kernbot.example.be' });
    expect(problems.PUBLIC_URL).toContain('https://');
  });
});

describe('the mailboxes of the provinces', () => {
  test.each([[{}], [PRODUCTION]])('are those that are named, beside %j', (env) => {
    const PROVINCES = ' west-vlaanderen : kernen@west.example.be, Limburg:handel@example.be,';
    expect(configOf({ ...env, PROVINCES }).provinces).toEqual({
      'West-Vlaanderen': 'kernen@west.example.be',
      Limburg: 'handel@example.be',
    });
  });

  test.each([
    'Brussel:kernen@example.be',
    'Antwerpen',
    'Antwerpen:kernen',
    'Antwerpen:kernen@example.be:profploeg',
    'kernen@example.be',
  ])('are refused when one of them is not sound: %s', (PROVINCES) => {
    const { PROVINCES: message } = problemsOf({ PROVINCES });
    expect(message).toBe(
      'PROVINCES must be pairs province:address with commas between them; provinces: Antwerpen, Limburg, Oost-Vlaanderen, Vlaams-Brabant, West-Vlaanderen.',
    );
  });
});

describe('the language model', () => {
  const PHRASER = {
    PHRASER_URL: 'https://model.example.be/v1/',
    PHRASER_MODEL: 'nl-klein',
    PHRASER_KEY: 'geheim-1234',
  };

  test('is absent unless it is asked for', () => {
    expect(configOf({}).phraser).toBeUndefined();
    expect(configOf(PRODUCTION).phraser).toBeUndefined();
  });

  test.each([[{}], [PRODUCTION]])('takes an address, a name and a secret beside %j', (env) => {
    expect(configOf({ ...env, ...PHRASER }).phraser).toEqual({
      url: 'https://model.example.be/v1',
      model: 'nl-klein',
      key: 'geheim-1234',
    });
  });

  test.each(['PHRASER_URL', 'PHRASER_MODEL', 'PHRASER_KEY'])(
    'asks for %s beside the others',
    (name) => {
      const problems = problemsOf({ ...PHRASER, [name]: '' });
      expect(Object.keys(problems)).toEqual([name]);
      expect(problems[name]).toMatch(/is missing\. .*How to get it: /);
    },
  );

  test.each(['http://127.0.0.1:8000/v1', 'http://localhost:11434/v1', 'http://[::1]:8000/v1'])(
    'may be on this machine: %s',
    (PHRASER_URL) => {
      expect(configOf({ ...PHRASER, PHRASER_URL }).phraser?.url).toBe(PHRASER_URL);
    },
  );

  test.each([
    'http://model.example.be/v1',
    'http://127.0.0.1.example.be/v1',
    'https://bot:geheim@model.example.be/v1',
    'https://model.example.be/v1?key=geheim',
    'model.kern.be',
  ])('is not reached in the open, nor with a secret in its address: %s', (PHRASER_URL) => {
    const { PHRASER_URL: message } = problemsOf({ ...PHRASER, PHRASER_URL });
    expect(message).toMatch(/^PHRASER_URL must be .+\.$/);
    expect(message).not.toContain(PHRASER_URL);
  });

  test.each(['twee woorden', 'regel\nregel', 'sleutel€'])(
    'has no secret like %j',
    (PHRASER_KEY) => {
      const { PHRASER_KEY: message } = problemsOf({ ...PHRASER, PHRASER_KEY });
      expect(message).toMatch(/^PHRASER_KEY must be .+\.$/);
      expect(message).not.toContain(PHRASER_KEY);
    },
  );
});

describe('a value that cannot be used is named with its form and never repeated', () => {
  test.each([
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['LOG_LEVEL', 'loud'],
    ['CASEWORKERS', `${TENANT}:jan`],
    ['CASEWORKERS', `${TENANT}`],
    ['HEAD_CASEWORKERS', `${TENANT}:${PERSON}:Profploeg:nog`],
    ['TENANTS', `${TENANT},kortrijk`],
    ['TENANTS', ','],
    ['DATABASE_URL', 'mysql://bot:geheim@db/kernbot'],
    ['SMTP_URL', 'mail.example.be'],
    ['MAIL_FROM', 'Kernbot'],
    ['PUBLIC_URL', 'bot.example.org'],
    ['MicrosoftAppId', 'kernbot'],
    ['MicrosoftAppType', 'ManagedIdentity'],
    ['SERVICE_URL_HOSTS', 'https://smba.trafficmanager.net/'],
  ])('%s=%s', (name, value) => {
    const message = problemsOf({ ...PRODUCTION, [name]: value })[name];
    expect(message).toMatch(new RegExp(`^${name} must be .+\\.$`));
    expect(message).not.toContain(value);
  });

  test.each(['2026-03-01', '2026-03-01T09:00:00', 'morgen', '2026-13-01T09:00:00Z'])(
    'CLOCK_START=%s',
    (value) => {
      expect(problemsOf({ CLOCK_START: value }).CLOCK_START).toContain('with time zone');
    },
  );
});

test('heads are caseworkers too, of the programmes that are named', () => {
  const env = {
    CASEWORKERS: `${TENANT}:${PERSON}`,
    HEAD_CASEWORKERS: `${TENANT}:${PERSON}:profploeg+labo`,
  };
  expect(configOf(env).caseworkers).toEqual([
    { tenantId: TENANT, objectId: PERSON },
    { tenantId: TENANT, objectId: PERSON, programmes: ['profploeg', 'labo'], head: true },
  ]);
});

test('local mode takes its own variables', () => {
  const config = configOf({
    CLOCK_START: '2026-03-01T09:00:00+01:00',
    LOCAL_CLIENT: 'None',
    DATA_DIR: '/tmp/kernbot',
    TENANTS: TENANT.toUpperCase(),
    PORT: '4000',
  });
  expect(config).toMatchObject({
    clockStart: new Date('2026-03-01T08:00:00Z'),
    localClient: 'none',
    dataDir: '/tmp/kernbot',
    tenants: [TENANT],
    publicUrl: 'http://127.0.0.1:4000',
  });
});

test('local mode answers this machine only', () => {
  const problems = problemsOf({ KERNBOT_MODE: 'local', SERVICE_URL_HOSTS: 'example.be' });
  expect(problems.SERVICE_URL_HOSTS).toContain('has no meaning in local mode');
});

describe('how long things are kept', () => {
  test('is chosen by kind; the others keep their own time', () => {
    expect(configOf({ RETENTION: 'drafts:12, looks:36' }).retention).toEqual({
      ...DEFAULT_RETENTION,
      drafts: 12,
      looks: 36,
    });
  });

  test.each(['drafts', 'drafts:1', 'drafts:121', 'files:24', 'drafts:24:1', 'drafts:twee'])(
    '%s is refused',
    (raw) => {
      expect(problemsOf({ RETENTION: raw }).RETENTION).toContain('kinds: drafts, questions');
    },
  );
});
