/** Microsoft's local Teams client serves its connector under this path; Teams itself never does. */
const CONNECTOR_PATH = '/_connector';

/** Whether an activity came from Microsoft's local client, which cannot show everything that Teams can. */
export function isLocalClient(serviceUrl: string): boolean {
  return URL.parse(serviceUrl)?.pathname.startsWith(CONNECTOR_PATH) ?? false;
}
