/** OneDrive answers within seconds; the turn has to end within fifteen. */
const UPLOAD_MS = 8_000;

/**
 * Puts a file where the person's OneDrive waits for it: one PUT of all bytes, without sign-in (the url is
 * the permission). Throws when it is not taken. The caller has checked the host.
 */
export async function uploadFile(uploadUrl: string, content: Uint8Array): Promise<void> {
  const last = content.byteLength - 1;
  const response = await fetch(uploadUrl, {
    method: 'PUT',
    headers: {
      'content-type': 'application/octet-stream',
      'content-range': `bytes 0-${last}/${content.byteLength}`,
    },
    body: new Uint8Array(content),
    redirect: 'error',
    signal: AbortSignal.timeout(UPLOAD_MS),
  });
  if (!response.ok) throw new TypeError(`the upload was refused with status ${response.status}`);
}
