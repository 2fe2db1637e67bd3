import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type LocalClient, startLocalClient } from '../../../src/local-client/local-client.ts';
import { mockTenant } from '../../../src/local-client/mock-tenant.ts';
import { BotMessages, type WaitOptions } from './bot-messages.ts';
import * as inputs from './card-inputs.ts';
import { type ClientPage, COMPOSER, openClientPage } from './client-page.ts';
import { type BotAnswer, sendCustomActivity, sender } from './custom-activity.ts';
import { freePort, type RunBotOptions, type RunningBot, runBot } from './run-bot.ts';
import { screenshotWhole } from './screenshot-whole.ts';

export interface TeamsClientOptions {
  /** Port of a bot that runs already; or `startBot`. */
  readonly botPort?: number;
  /** Starts the whole bot first; `close` stops it. */
  readonly startBot?: RunBotOptions;
  /** Index in `MOCK_USERS`; another client with another index is a second user at the same bot. */
  readonly currentUser?: number;
  /** 1400 × 1000 when absent. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

type Kind = 'personal' | 'group' | 'channel';

/** One person at Microsoft's local Teams client, in a real browser. Opens in the personal chat with the bot. */
export class TeamsClient {
  readonly page: Page;
  readonly messages: BotMessages;
  /** Only when this client started it. */
  readonly bot: RunningBot | undefined;
  readonly #parts: Parts;
  #kind: Kind = 'personal';
  #conversationId: string;

  static async open(options: TeamsClientOptions): Promise<TeamsClient> {
    const bot = options.startBot ? await runBot(options.startBot) : undefined;
    const botPort = bot?.port ?? options.botPort;
    if (botPort === undefined) throw new Error('a Teams client needs botPort or startBot');
    const workDir = await mkdtemp(join(tmpdir(), 'kernbot-client-'));
    const undo: Undo[] = [() => rm(workDir, { recursive: true, force: true })];
    if (bot) undo.unshift(async () => void (await bot.stop()));
    try {
      const currentUser = options.currentUser ?? 0;
      const port = await freePort();
      const settings = { botPort, workDir, port, currentUser, openBrowser: false, log: SILENT };
      const server = await startLocalClient(settings);
      undo.unshift(() => server.stop());
      const view = await openClientPage({ url: server.url, ...(options.viewport ?? DESKTOP) });
      undo.unshift(() => view.browser.close());
      return new TeamsClient({ server, view, tenant: mockTenant(currentUser), undo }, bot);
    } catch (error) {
      await undoAll(undo);
      throw error;
    }
  }

  private constructor(parts: Parts, bot: RunningBot | undefined) {
    this.#parts = parts;
    this.bot = bot;
    this.page = parts.view.page;
    this.messages = new BotMessages(this.page, parts.tenant.bot.name);
    this.#conversationId = parts.tenant.personalChat.id;
  }

  openPersonalChat(): Promise<void> {
    return this.#open('personal', 'Personal Chat', this.#parts.tenant.personalChat.id);
  }

  /** The first opening adds the bot to the chat. */
  openGroupChat(): Promise<void> {
    const { id, name } = this.#parts.tenant.groupChat;
    return this.#open('group', name, id);
  }

  /** "General" or "Handelskern". The first channel that is opened adds the bot to the team. */
  openChannel(name = 'General'): Promise<void> {
    const { team } = this.#parts.tenant;
    const id = team.channels.find((channel) => channel.name === name)?.id ?? team.id;
    return this.#open('channel', `${team.name} - ${name}`, id);
  }

  /** In a group or channel the bot is mentioned first, or it would not hear. In a channel this is a new post. */
  async sendMessage(text: string): Promise<void> {
    await this.messages.mark();
    const composers = this.page.locator(COMPOSER);
    const inChannel = this.#kind === 'channel';
    await this.#type(inChannel ? composers.first() : composers.last(), text);
    const send = inChannel
      ? this.page.getByRole('button', { name: 'Post', exact: true })
      : this.page.getByRole('button', { name: 'Send Message' }).last();
    await send.click();
  }

  /** Resolves to the whole text of the bot's message; see `BotMessages.waitFor`. */
  waitForBotText(wanted: string | RegExp, options: WaitOptions = {}): Promise<string> {
    return this.messages.waitFor(wanted, options);
  }

  /** The newest card, or the newest that holds `text`. */
  card(text?: string | RegExp): Locator {
    const scope = this.#kind === 'channel' && text === undefined ? this.#newestThread() : this.page;
    const cards = scope.locator('.ac-adaptiveCard:not(.ac-adaptiveCard .ac-adaptiveCard)');
    return (text === undefined ? cards : cards.filter({ hasText: text })).last();
  }

  fillInput(label: string, value: string, card = this.card()): Promise<void> {
    return inputs.fillInput(card, label, value);
  }

  chooseOption(
    label: string,
    titles: string | readonly string[],
    card = this.card(),
  ): Promise<void> {
    return inputs.chooseOption(card, label, titles);
  }

  hasInput(label: string, card = this.card()): Promise<boolean> {
    return inputs.hasInput(card, label);
  }

  setToggle(title: string, on: boolean, card = this.card()): Promise<void> {
    return inputs.setToggle(card, title, on);
  }

  validationErrors(card = this.card()): Promise<string[]> {
    return inputs.validationErrors(card);
  }

  /** Clicks the card's button with exactly this title. */
  async clickAction(title: string, card = this.card()): Promise<void> {
    await this.messages.mark();
    await card.getByRole('button', { name: title, exact: true }).first().click();
  }

  /** Types a message and resolves to what the bot says to it. */
  async say(text: string, answer: string | RegExp): Promise<string> {
    await this.sendMessage(text);
    return this.waitForBotText(answer);
  }

  /** Clicks a button and resolves to what the bot shows then. */
  async press(title: string, answer: string | RegExp, card = this.card()): Promise<string> {
    await this.clickAction(title, card);
    return this.waitForBotText(answer);
  }

  /** They sit under the newest message only; the client sends the title. */
  async clickSuggestedAction(title: string): Promise<void> {
    await this.messages.mark();
    await this.page
      .locator('button')
      .filter({ hasText: inputs.exactly(title) })
      .last()
      .click();
  }

  /** In the open conversation, as this person unless `fields` say otherwise (`from: sender(MOCK_USERS[1])`). */
  async sendCustomActivity(fields: Readonly<Record<string, unknown>>): Promise<BotAnswer> {
    await this.messages.mark();
    const { server, tenant, view } = this.#parts;
    const conversationId = this.#conversationId;
    const target = { url: server.url, conversationId, traffic: view.traffic };
    return sendCustomActivity(target, { from: sender(tenant.currentUser), ...fields });
  }

  /**
   * Another width may draw the cards anew, with empty inputs. The client's own page never gets narrower than 810 px:
   * for a phone use `withCardWidth`.
   */
  setViewport(width: number, height = 1000): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  /** Draws every card this wide while `work` runs, as Teams does on a phone (288 px on a screen of 320). */
  async withCardWidth(px: number, work: () => Promise<void>): Promise<void> {
    const content = `.ac-adaptiveCard { width: ${px}px !important; min-width: 0 !important; box-sizing: border-box }`;
    const style = await this.page.addStyleTag({ content });
    try {
      await work();
    } finally {
      await style.evaluate((element) => element.parentNode?.removeChild(element));
    }
  }

  /** What is in view, as PNG. */
  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  /** The whole card, also what is out of view, as PNG. */
  async screenshotCard(path: string, card = this.card()): Promise<void> {
    await this.page.mouse.move(0, 0);
    await screenshotWhole(card, path);
  }

  /** The messages in view without the client's own panels, as PNG. */
  async screenshotConversation(path: string): Promise<void> {
    const chats = await this.page.getByRole('treeitem', { name: 'Personal Chat' }).boundingBox();
    const log = await this.page.getByText('Log Panel', { exact: true }).boundingBox();
    const composer = await this.page.locator(COMPOSER).last().boundingBox();
    if (!chats || !log || !composer) throw new Error('the client looks different');
    const x = chats.x + chats.width + PANEL_GAP;
    const clip = { x, y: TOP_BAR, width: log.x - PANEL_GAP - x, height: composer.y - TOP_BAR };
    await this.page.screenshot({ path, clip });
  }

  /** Ends the browser, the local client and the bot that was started with it. */
  close(): Promise<void> {
    return undoAll(this.#parts.undo);
  }

  async #open(kind: Kind, name: string, conversationId: string): Promise<void> {
    await this.page.getByRole('treeitem', { name }).click();
    this.#kind = kind;
    this.#conversationId = conversationId;
    await this.page.locator(COMPOSER).first().waitFor();
    const post = this.page.getByRole('button', { name: 'Post', exact: true });
    await post.waitFor({ state: kind === 'channel' ? 'visible' : 'hidden' });
    await this.messages.mark();
  }

  async #type(composer: Locator, text: string): Promise<void> {
    await composer.click();
    if (this.#kind !== 'personal') {
      await this.page.keyboard.type('@');
      await this.page.getByRole('menuitem', { name: this.#parts.tenant.bot.name }).first().click();
      await this.page.keyboard.type(' ');
    }
    await this.page.keyboard.insertText(text);
  }

  #newestThread(): Locator {
    const header = '.fui-CardHeader [aria-label="Show more information"]';
    return this.page.locator(`.fui-Card:has(> ${header})`).first();
  }
}

interface Parts {
  readonly server: LocalClient;
  readonly view: ClientPage;
  readonly tenant: ReturnType<typeof mockTenant>;
  readonly undo: readonly Undo[];
}

type Undo = () => Promise<unknown>;

/** In order, and all of them even when one fails. */
async function undoAll(steps: readonly Undo[]): Promise<void> {
  const failed: unknown[] = [];
  for (const step of steps) await step().catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw new AggregateError(failed, 'not everything could be closed');
}

const SILENT = { info: () => undefined, warn: () => undefined };
const DESKTOP = { width: 1400, height: 1000 };
const TOP_BAR = 50;
const PANEL_GAP = 4;
