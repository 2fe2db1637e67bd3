import { setTimeout as delay } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

export interface WaitOptions {
  /** Only what is new or changed since the last thing the user did (true when absent). */
  readonly fresh?: boolean;
  /** 20 s when absent. */
  readonly timeoutMs?: number;
}

/** What the bot wrote in the conversation that is open: reading it, and waiting for something new. */
export class BotMessages {
  readonly #page: Page;
  readonly #selector: string;
  #before: readonly string[] = [];

  constructor(page: Page, botName: string) {
    this.#page = page;
    const avatar = `.fui-Avatar[aria-label="${botName}"]`;
    this.#selector = [
      'div:has(> [aria-label="Message header"] [aria-label="Message author"])', // personal and group chat
      `.fui-Card > div > div:has([aria-label="Show more information"]):has(${avatar})`, // reply in a thread
      `.fui-Card:has(> .fui-CardHeader ${avatar})`, // post started by the bot
    ].join(', ');
  }

  /** Every message of the bot on screen, the newest last (in a channel: threads newest first). */
  all(): Locator {
    return this.#page.locator(this.#selector);
  }

  texts(): Promise<string[]> {
    return this.all().allInnerTexts();
  }

  /** Remembers what is on screen: from here on only what is new or changed counts as fresh. */
  async mark(): Promise<void> {
    this.#before = await this.texts();
  }

  /** The whole text of the first message that matches. Throws with what is on screen when none comes in time. */
  async waitFor(wanted: string | RegExp, options: WaitOptions = {}): Promise<string> {
    const { fresh = true, timeoutMs = 20_000 } = options;
    let now: string[] = [];
    for (let waited = 0; waited <= timeoutMs; waited += POLL_MS) {
      now = await this.texts();
      const hits = now.filter((text) => matches(text, wanted));
      const hit = fresh ? this.#firstNew(hits, wanted) : hits.at(-1);
      if (hit !== undefined) {
        await delay(SETTLE_MS);
        return hit;
      }
      await delay(POLL_MS);
    }
    const seen = JSON.stringify(now.slice(-4));
    throw new Error(
      `no ${fresh ? 'new ' : ''}bot text ${wanted} in ${timeoutMs} ms; on screen: ${seen}`,
    );
  }

  /** A message that was not there, or the same text once more than before. */
  #firstNew(hits: readonly string[], wanted: string | RegExp): string | undefined {
    const changed = hits.find((text) => !this.#before.includes(text));
    if (changed !== undefined) return changed;
    const earlier = this.#before.filter((text) => matches(text, wanted)).length;
    return hits.length > earlier ? hits.at(-1) : undefined;
  }
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : text.search(wanted) >= 0;
}

const POLL_MS = 100;
/** A card that a button replaces is drawn twice; what is typed in between would be lost. */
const SETTLE_MS = 100;
