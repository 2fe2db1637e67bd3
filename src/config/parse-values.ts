import { PROVINCES, type Province } from '../domain/municipality.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import {
  FEWEST_MONTHS,
  MOST_MONTHS,
  RETENTION_KINDS,
  type Retention,
} from '../domain/retention.ts';
import type { CaseworkerSetting } from '../domain/role.ts';

/** What a raw value of the environment becomes, or why it cannot be used: a phrase that follows "must be". */
export type ParseValue<T> = (raw: string) => Result<T, string>;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const PERSON_ID = /^[0-9a-z][0-9a-z-]{7,63}$/;
const PROGRAMME_ID = /^[a-z][a-z0-9-]{0,63}$/;
const ADDRESS = /^[^\s@<>,:]+@[^\s@<>,:]+\.[^\s@<>,:]+$/;
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

export function parsePort(raw: string): Result<number, string> {
  const port = /^\d{1,5}$/.test(raw) ? Number(raw) : Number.NaN;
  return port <= 65_535 ? ok(port) : refused('a whole number from 0 to 65535');
}

/** One of a closed set; capitals do not matter, the spelling of the set comes back. */
export function oneOf<const T extends string>(values: readonly T[]): ParseValue<T> {
  return (raw) => {
    const found = values.find((value) => value.toLowerCase() === raw.toLowerCase());
    return found === undefined ? refused(`one of ${values.join(', ')}`) : ok(found);
  };
}

/** Lower case, since GUIDs are compared as text. */
export function parseGuid(raw: string): Result<string, string> {
  return GUID.test(raw)
    ? ok(raw.toLowerCase())
    : refused('a GUID like 3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096');
}

export function parseGuids(raw: string): Result<readonly string[], string> {
  const guids = listOf(raw);
  return guids.length > 0 && guids.every((guid) => GUID.test(guid))
    ? ok([...new Set(guids.map((guid) => guid.toLowerCase()))])
    : refused('one or more GUIDs with commas between them');
}

/**
 * Who is meant, as tenant and object id, with the programmes they handle when it is not all of them. Entra
 * gives GUIDs; Microsoft's local Teams client has ids of its own that are none, and may be named here too.
 */
export function parseCaseworkers(raw: string): Result<readonly CaseworkerSetting[], string> {
  const people: CaseworkerSetting[] = [];
  for (const item of listOf(raw)) {
    const [tenantId = '', objectId = '', named, ...rest] = item.toLowerCase().split(':');
    const programmes = named?.split('+');
    const sound =
      rest.length === 0 &&
      PERSON_ID.test(tenantId) &&
      PERSON_ID.test(objectId) &&
      (programmes?.every((id) => PROGRAMME_ID.test(id)) ?? true);
    if (!sound) {
      return refused(
        'tenantId:objectId, or tenantId:objectId:programme+programme, with commas between them',
      );
    }
    people.push({ tenantId, objectId, ...(programmes === undefined ? {} : { programmes }) });
  }
  return ok(people);
}

/** Mail addresses by programme: `labo:region@example.be`. */
export function parseMailboxes(raw: string): Result<Readonly<Record<string, string>>, string> {
  const mailboxes = addressesBy(raw, (programme) => {
    const id = programme.toLowerCase();
    return PROGRAMME_ID.test(id) ? id : undefined;
  });
  return mailboxes === undefined
    ? refused('pairs programme:address with commas between them, like labo:region@example.be')
    : ok(Object.fromEntries(mailboxes));
}

export type ProvinceMailboxes = Readonly<Partial<Record<Province, string>>>;

/** Mail addresses by province, whatever its capitals: `Limburg:kernen@example.be`. */
export function parseProvinces(raw: string): Result<ProvinceMailboxes, string> {
  const mailboxes = addressesBy(raw, (name) =>
    PROVINCES.find((province) => province.toLowerCase() === name.toLowerCase()),
  );
  return mailboxes === undefined
    ? refused(`pairs province:address with commas between them; provinces: ${PROVINCES.join(', ')}`)
    : ok(Object.fromEntries(mailboxes));
}

/** Pairs name:address; undefined when one of them is unsound. */
function addressesBy<Key extends string>(
  raw: string,
  keyOf: (name: string) => Key | undefined,
): readonly (readonly [Key, string])[] | undefined {
  const pairs = listOf(raw).map((item) => {
    const [name = '', address = '', ...rest] = item.split(':');
    const key = keyOf(name.trim());
    const sound = key !== undefined && rest.length === 0 && ADDRESS.test(address.trim());
    return sound ? ([key, address.trim()] as const) : undefined;
  });
  const known = pairs.filter((pair) => pair !== undefined);
  return known.length === pairs.length ? known : undefined;
}

/** Months by kind: `drafts:12,looks:36`. */
export function parseRetention(raw: string): Result<Partial<Retention>, string> {
  const pairs = listOf(raw).map((item) => {
    const [name = '', months = '', ...rest] = item.split(':').map((part) => part.trim());
    const kind = RETENTION_KINDS.find((one) => one === name);
    const number = /^\d{1,3}$/.test(months) ? Number(months) : 0;
    const sound = number >= FEWEST_MONTHS && number <= MOST_MONTHS && rest.length === 0;
    return kind !== undefined && sound ? ([kind, number] as const) : undefined;
  });
  const known = pairs.filter((pair) => pair !== undefined);
  return known.length === pairs.length
    ? ok(Object.fromEntries(known))
    : refused(
        `pairs kind:months with commas between them, from ${FEWEST_MONTHS} to ${MOST_MONTHS} months; kinds: ${RETENTION_KINDS.join(', ')}`,
      );
}

/** A day as on a calendar, YYYY-MM-DD. */
export function parseDay(raw: string): Result<string, string> {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(raw) ? new Date(`${raw}T00:00:00Z`) : undefined;
  const real = day !== undefined && !Number.isNaN(day.getTime());
  return real && day.toISOString().startsWith(raw)
    ? ok(raw)
    : refused('a day that exists, like 2027-03-31');
}

/** A secret that whoever asks has to show in a header. */
export function parseToken(raw: string): Result<string, string> {
  return /^[\w.~+/=-]{16,}$/.test(raw)
    ? ok(raw)
    : refused('at least 16 letters and digits, without spaces');
}

export function parseHosts(raw: string): Result<readonly string[], string> {
  const hosts = listOf(raw).map((host) => host.toLowerCase());
  return hosts.length > 0 && hosts.every((host) => HOST_NAME.test(host))
    ? ok(hosts)
    : refused('host names without https:// or port, with commas between them');
}

/** A moment with its time zone; without one it would mean something else on every machine. */
export function parseMoment(raw: string): Result<Date, string> {
  const moment = new Date(MOMENT.test(raw) ? raw : Number.NaN);
  return Number.isNaN(moment.getTime())
    ? refused('an ISO 8601 moment with time zone, like 2026-03-01T09:00:00+01:00')
    : ok(moment);
}

/** A URL of one of these schemes (`https:`), as written. */
export function urlOf(...schemes: readonly string[]): ParseValue<string> {
  return (raw) => {
    const url = URL.parse(raw);
    return url !== null && schemes.includes(url.protocol) && url.hostname !== ''
      ? ok(raw)
      : refused(`a URL that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`);
  };
}

/** The address where people reach the bot, without a slash at the end. */
export function parsePublicUrl(raw: string): Result<string, string> {
  const url = URL.parse(raw);
  const plain = url !== null && url.search === '' && url.hash === '' && url.username === '';
  return plain && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== ''
    ? ok(raw.replace(/\/+$/, ''))
    : refused('a URL like https://kernbot.example.be');
}

/**
 * The address of a language model, without a slash at the end. Questions travel there with a secret: by https,
 * or not outside this machine.
 */
export function parseModelUrl(raw: string): Result<string, string> {
  const url = URL.parse(raw);
  const bare = url !== null && `${url.search}${url.hash}${url.username}${url.password}` === '';
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url));
  return bare && safe
    ? ok(raw.replace(/\/+$/, ''))
    : refused(
        'a URL like https://model.example.be/v1, or one on this machine like http://127.0.0.1:8000/v1',
      );
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** What can travel in a header: anything else would fail with the secret in the message of the error. */
export function parseSecret(raw: string): Result<string, string> {
  return /^[\x21-\x7e]+$/.test(raw) ? ok(raw) : refused('letters, digits and signs without spaces');
}

export function parseMailAddress(raw: string): Result<string, string> {
  const address = /^[^<>\r\n]*<([^<>\s]+)>$/.exec(raw)?.[1] ?? raw;
  return ADDRESS.test(address)
    ? ok(raw)
    : refused('an e-mail address, or a name with the address between < and >');
}

export function parseText(raw: string): Result<string, string> {
  return ok(raw);
}

function listOf(raw: string): string[] {
  return raw
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
