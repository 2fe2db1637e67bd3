import { ITEM_MOMENTS, type ItemEvent, type ItemEventKind } from '../domain/item.ts';
import type { Theme } from '../domain/theme.ts';
import { dueWords, ITEM_MOMENT_WORDS } from './item-words.ts';

interface About {
  readonly themes: readonly Theme[];
}

interface Told {
  readonly by: string;
  /** Everything that it said after it. */
  readonly content: string;
  readonly detail: (key: string) => string;
}

/** One thing that happened to an item, as a sentence. */
export function itemSentence({ kind, by, details }: ItemEvent, about: About): string {
  return WHAT[kind]({
    by: by.name === '' ? 'Iemand' : by.name,
    content: contentOf(details, about),
    detail: (key) => details[key] ?? '',
  });
}

const WHAT: Readonly<Record<ItemEventKind, (told: Told) => string>> = {
  added: ({ by, content }) => `${by} zette dit op de lijst: ${content}.`,
  edited: ({ by, content }) => `${by} wijzigde dit: ${content}.`,
  ticked: ({ by, detail }) =>
    detail('proof') === ''
      ? `${by} zette dit op gedaan.`
      : `${by} zette dit op gedaan. Resultaat: ${proofOf(detail)}`,
  proven: ({ by, detail }) => `${by} zette er een resultaat bij: ${proofOf(detail)}`,
  dropped: ({ by, detail }) => `${by} liet dit weg. Reden: “${detail('reason')}”.`,
  reopened: ({ by }) => `${by} zette dit weer open.`,
  removed: ({ by, content }) => `${by} haalde dit van de lijst: ${content}.`,
};

function proofOf(detail: Told['detail']): string {
  const [proof, link, said] = [detail('proof'), detail('link'), detail('said')];
  const where = link === '' ? proof : `${proof} (${link})`;
  return said === '' ? where : `${said} – ${where}`;
}

function contentOf(details: ItemEvent['details'], { themes }: About): string {
  const { text = '', who, dueDay, theme, moment, note } = details;
  const label = themes.find(({ id }) => id === theme)?.label;
  const when = ITEM_MOMENTS.find((one) => one === moment);
  const parts = [
    ...(who === undefined ? [] : [who]),
    ...(dueDay === undefined ? [] : [dueWords(dueDay)]),
    ...(label === undefined ? [] : [`thema ${label}`]),
    ...(when === undefined ? [] : [ITEM_MOMENT_WORDS[when].toLowerCase()]),
    ...(note === undefined ? [] : [`“${note}”`]),
  ];
  return [`“${text}”`, ...parts].join(', ');
}
