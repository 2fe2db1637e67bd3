import { type Browser, chromium, type Page } from 'playwright-core';
import { z } from 'zod/v4';

/** One request between the local client and the bot, as the client itself logs it. */
export type Traffic = z.infer<typeof traffic>;

export interface ClientPage {
  readonly browser: Browser;
  readonly page: Page;
  /** Grows while the page is open; the newest last. */
  readonly traffic: readonly Traffic[];
}

export interface ClientPageOptions {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Opens the local client in a browser of its own that can reach this machine only, and waits until one can type.
 * Opening it installs the bot in the personal chat.
 */
export async function openClientPage(options: ClientPageOptions): Promise<ClientPage> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS] });
  try {
    const { width, height } = options;
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'nl-BE',
      timezoneId: 'Europe/Brussels',
    });
    await context.route(
      (url) => !LOOPBACK.includes(url.hostname),
      (route) => route.abort(),
    );
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const seen = await recordTraffic(page);
    await page.goto(options.url, { timeout: OPEN_MS });
    await page.getByRole('treeitem', { name: 'Personal Chat' }).waitFor({ timeout: OPEN_MS });
    await page.locator(COMPOSER).last().waitFor();
    return { browser, page, traffic: seen };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The box one types a message in; in a channel the first is for a new post. */
export const COMPOSER = '[data-lexical-editor][role=textbox]';

/**
 * Reads what the client's server pushes to its page. A new message of the bot is held back a moment: the page adds
 * your own message only when its request returns, and a fast answer could land above it. A changed one is not: it
 * would be drawn after the answer to the button, and empty inputs that are being filled in by then.
 */
async function recordTraffic(page: Page): Promise<Traffic[]> {
  const seen: Traffic[] = [];
  await page.routeWebSocket(/\/_ws/, (socket) => {
    socket.connectToServer().onMessage((message) => {
      const frame = readFrame(message.toString());
      if (frame.log) seen.push(frame.log);
      if (frame.action !== 'createMessage') return socket.send(message);
      setTimeout(() => {
        if (!page.isClosed()) socket.send(message);
      }, HOLD_MS);
    });
  });
  return seen;
}

function readFrame(message: string): z.infer<typeof frameShape> {
  try {
    const frame: unknown = JSON.parse(message);
    return frameShape.safeParse(frame).data ?? {};
  } catch {
    return {};
  }
}

const traffic = z.object({
  activityName: z.string().optional(),
  messageId: z.string().optional(),
  request: z.object({ body: z.unknown().optional() }).optional(),
  response: z
    .object({ statusCode: z.number().optional(), body: z.unknown().optional() })
    .optional(),
});
const frameShape = z.object({ action: z.string().optional(), log: traffic.optional() });

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
const LOOPBACK = ['localhost', '127.0.0.1'];
const HOLD_MS = 150;
/** The client is a large page, and a busy machine opens it slowly. */
const OPEN_MS = 60_000;
