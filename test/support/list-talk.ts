import type { Dossier } from '../../src/domain/dossier.ts';
import type { Item } from '../../src/domain/item.ts';
import type { TestPerson } from './activities.ts';
import type { Reply } from './bot-talk.ts';
import { pressOn } from './inquiry-talk.ts';
import type { TestBot } from './test-bot.ts';

type File = Pick<Dossier, 'id'>;

/** Opens a list of a guidance. */
export async function openList(
  bot: TestBot,
  who: TestPerson,
  { id }: File,
  listId = 'homework',
): Promise<Reply> {
  return await bot.press(who, 'item.list', { dossierId: id, listId });
}

/** Opens the form to add to a list, and saves what is typed in it. */
export async function addByForm(
  bot: TestBot,
  who: TestPerson,
  file: File,
  typed: Readonly<Record<string, string>>,
  listId = 'homework',
): Promise<Reply> {
  const form = await bot.press(who, 'item.addForm', { dossierId: file.id, listId });
  return await pressOn(bot, who, form.card, 'Bewaar', typed);
}

/** Opens the card of an item by its number. */
export async function openItem(
  bot: TestBot,
  who: TestPerson,
  file: File,
  number: number,
  listId = 'homework',
): Promise<Reply> {
  const { card } = await openList(bot, who, file, listId);
  return await pressOn(bot, who, card, `Bekijk nummer ${number}`);
}

/** What is stored, by number. */
export async function itemsOf(
  bot: TestBot,
  { id }: File,
  listId = 'homework',
): Promise<readonly Item[]> {
  return await bot.deps.work.stores.items.ofList(id, listId);
}

/** What happened to an item, oldest first. */
export async function itemKinds(bot: TestBot, { id }: Pick<Item, 'id'>) {
  const events = await bot.deps.work.stores.items.events(id, 100);
  return events.map(({ kind }) => kind).reverse();
}

/** Sends a file in somebody's own chat with a text, the way Teams does. */
export async function sendFileWith(
  bot: TestBot,
  person: TestPerson,
  text: string,
  { name = 'telling.xlsx', link = 'https://tielt-my.sharepoint.com/telling.xlsx' as unknown } = {},
): Promise<Reply> {
  const content = { downloadUrl: 'https://tielt-my.sharepoint.com/download?x', fileType: 'xlsx' };
  return await bot.send({
    ...bot.activities.message(text, { from: person }),
    attachments: [
      { contentType: 'text/html', content: '<div></div>' },
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        contentUrl: link,
        name,
        content,
      },
    ],
  });
}
