import { fetchErrorCode } from './error-code.ts';
import { type Finding, fine, problem, warning } from './finding.ts';

const ABOUT = 'PUBLIC_URL';
const PATIENCE_MS = 10_000;

/** Whether people and Microsoft reach the bot where it says it is. */
export async function checkAddress(publicUrl: string, mode: 'local' | 'production') {
  const insecure =
    mode === 'production' && !publicUrl.startsWith('https://')
      ? [
          problem(
            ABOUT,
            'PUBLIC_URL must begin with https://: Microsoft sends nothing to another address. Put a proxy with a certificate in front of the bot.',
          ),
        ]
      : [];
  return [...insecure, await reach(publicUrl)];
}

async function reach(publicUrl: string): Promise<Finding> {
  try {
    const response = await fetch(`${publicUrl}/healthz`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'manual',
    });
    const text = await response.text();
    if (response.ok && text.includes('"status":"ok"')) return fine(ABOUT, 'The bot answers there.');
    return response.status >= NO_BACKEND
      ? warning(
          ABOUT,
          `A proxy answers there with ${response.status}, but no bot behind it. Start the bot, and check where the proxy sends to (port 3978).`,
        )
      : problem(
          ABOUT,
          `Something else than the bot answers there (${response.status}). Check the address, and that all paths go to the bot as they are.`,
        );
  } catch (error) {
    return unreached(fetchErrorCode(error));
  }
}

const NO_BACKEND = 500;

function unreached(code: string): Finding {
  if (/ENOTFOUND|EAI_AGAIN/.test(code)) {
    return problem(
      ABOUT,
      'Its host name is not known. Check the spelling, or make the DNS record.',
    );
  }
  if (/CERT|SSL|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(code)) {
    return problem(
      ABOUT,
      `Its certificate is not valid (${code}). Microsoft sends nothing there until it is: renew it, or send the whole chain.`,
    );
  }
  return warning(
    ABOUT,
    `Nothing answers there (${code}). That is right before the first start; else start the bot and open the port of the proxy. Some networks cannot reach their own outside address: then try from elsewhere.`,
  );
}
