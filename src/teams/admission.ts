import type { IncomingActivity } from './incoming-activity.ts';

/** Whom the bot talks with. */
export interface AdmissionPolicy {
  /** Lower-case tenant ids. */
  readonly tenants: readonly string[] | 'all';
  /** Lower-case host names without port. */
  readonly serviceUrlHosts: readonly string[];
  /** False only in local mode, whose Teams client has no certificate. */
  readonly httpsOnly: boolean;
}

export type Admission = 'admitted' | 'foreignChannel' | 'foreignService' | 'foreignTenant';

/**
 * Whether it comes by way of Teams. The service is where the answer goes, with the bot's token on it, so
 * only known hosts count; checked before sign-in, and again proved by it.
 */
export function admitAddress(activity: IncomingActivity, policy: AdmissionPolicy): Admission {
  if (activity.channelId !== 'msteams') return 'foreignChannel';
  const url = URL.parse(activity.serviceUrl);
  const secure = url?.protocol === 'https:' || (!policy.httpsOnly && url?.protocol === 'http:');
  // A user part would be sent along, and can make a URL read as another host.
  const plain = url !== null && url.username === '' && url.password === '';
  const known = url !== null && policy.serviceUrlHosts.includes(url.hostname);
  return secure && plain && known ? 'admitted' : 'foreignService';
}

/**
 * Whether its tenants may talk to the bot: whoever sideloads a manifest with the bot's id gets through
 * sign-in, so this list is what keeps strangers out. In a shared channel the conversation is of one tenant and who
 * writes may be of another: every tenant that is named has to be on the list. Checked after sign-in, so that it tells
 * nobody else.
 */
export function admitTenant(activity: IncomingActivity, policy: AdmissionPolicy): Admission {
  const { tenants } = policy;
  if (tenants === 'all') return 'admitted';
  const { tenantId, channelData, from } = activity;
  const named = [tenantId, channelData?.tenant?.id, from?.tenantId].filter((id) => !!id);
  const allowed = named.every((id) => tenants.includes(id?.toLowerCase() ?? ''));
  return allowed ? 'admitted' : 'foreignTenant';
}

/**
 * Whether bytes may be put there or fetched from there: OneDrive for business, which is where Teams keeps the files of
 * personal chats, or this machine where https is not asked. In the clouds of the United States' government, which have
 * other hosts, bots cannot have files at all.
 */
export function admitFileHost(address: string, policy: AdmissionPolicy): boolean {
  const url = URL.parse(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'https:' && url.hostname.endsWith('.sharepoint.com')) return true;
  return !policy.httpsOnly && policy.serviceUrlHosts.includes(url.hostname);
}
