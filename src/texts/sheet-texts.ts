import { momentInWords } from '../domain/time.ts';
import type { Notice } from '../domain/views.ts';
import type { SheetPart, SheetView } from '../domain/views-sheets.ts';
import { chatButtons } from './chat-texts.ts';
import { allOf, counted } from './in-words.ts';

/** The card of a sheet: its parts, and what is still needed. */
export const sheetTexts = {
  intro:
    'Je vult dit deel per deel in, hier op de kaart of door te typen. Alles wordt bewaard; je kan altijd stoppen.',
  part: (part: SheetPart) =>
    `${counted(part.items.length, 'vraag', 'vragen')}, ${part.answered} ingevuld`,
  assigned: ({ name, isSelf }: NonNullable<SheetPart['assigned']>) =>
    isSelf ? 'Jij vult dit deel in.' : `${name} vult dit deel in.`,
  open: 'Vul in',
  openPart: (title: string) => `Vul “${title}” in`,
  goOn: 'Ga verder',
  finish: 'Klaar: geef door',
  reopen: 'Pas aan',
  toStep: 'Naar de stap',
  missing: (count: number) =>
    `Er ${count === 1 ? 'is' : 'zijn'} nog ${counted(count, 'vraag', 'vragen')} die een antwoord ${count === 1 ? 'nodig heeft' : 'nodig hebben'}.`,
  ready: 'Alles wat nodig is, is ingevuld. Lees het na en geef het door.',
  advised: 'Bij enkele antwoorden kan nog iets bij. Dat mag, het moet niet.',
  finishedAt: ({ version }: SheetView, at: Date) =>
    `Versie ${version} is doorgegeven op ${momentInWords(at)}.`,
  waitsFor: (part: string, name: string) => `Bij “${part}” wachten we nog op ${name}.`,
  ownDone: (titles: readonly string[]) =>
    `✓ Jouw deel is klaar: ${allOf(titles)}. Dank je. Wil je ook de rest bekijken of invullen? Typ “verder”.`,
  write: {
    none: (title: string) => `${title} invullen`,
    writing: (title: string) => `Ga verder met ${title.toLowerCase()}`,
    finished: (title: string) => `Bekijk ${title.toLowerCase()}`,
  },
  look: (title: string) => `Bekijk ${title.toLowerCase()}`,
} as const;

export const sheetNotices = {
  finished: {
    tone: 'good',
    text: 'Doorgegeven. Wie meewerkt aan het traject, kan het nu lezen.',
  },
  finishedBefore: { tone: 'good', text: 'Dit was al doorgegeven.' },
  incomplete: {
    tone: 'warning',
    text: 'Er ontbreekt nog iets. Hieronder zie je wat. Wat je invulde, is bewaard.',
  },
  reopened: {
    tone: 'good',
    text: 'Je kan weer schrijven. De versie die je doorgaf, blijft bewaard.',
  },
} as const satisfies Readonly<Record<string, Notice>>;

export const sheetReplies = {
  unavailable:
    'Dit kan ik je niet tonen. Misschien is het nog niet begonnen, of hoort het bij een traject waar je niet aan meewerkt. Typ “traject” om je trajecten te zien.',
  none: 'Een intakefiche hoort bij een aanvraag die geselecteerd is, en die vind ik niet bij jou. Vraag een collega om je uit te nodigen, of typ “status” om je aanvragen te zien.',
  notBegun: (title: string) =>
    `Aan de ${title.toLowerCase()} is nog niemand begonnen. De gemeente begint eraan; daarna kan je ze hier lezen.`,
  stopped: (state: 'withdrawn' | 'notSelected') =>
    `Dit traject ligt stil, want de aanvraag is ${state === 'withdrawn' ? 'ingetrokken' : 'niet meer geselecteerd'}. Er is niets gewijzigd. Wat al bewaard was, kan je nog lezen: typ “traject”. Wat je net typte, staat nog hier: kopieer het als je het wil houden.`,
  handedOver: (title: string) =>
    `De ${title.toLowerCase()} is intussen doorgegeven. Er is niets gewijzigd. Wil je nog iets veranderen? Open ze via “traject” en kies “Pas aan”.`,
} as const;

/** What is said at the end of a sheet that is filled in by typing: what is done, what is still needed, and by whom. */
export function chatSheet(view: SheetView): string {
  const title = view.heading.sheet?.title ?? '';
  if (view.finishedAt !== undefined) {
    return `${title}: ${sheetTexts.finishedAt(view, view.finishedAt)}`;
  }
  const others = view.parts.filter((part) => isOfOthers(part) && needed(part).length > 0);
  const mine = view.parts.filter((part) => !isOfOthers(part)).flatMap(needed);
  return [
    `${title} – Overzicht`,
    ...ownDone(view),
    ...(mine.length === 0
      ? []
      : [
          `Er is nog een antwoord nodig bij ${firstOf(mine)}. Typ “verder” om daar verder te gaan.`,
        ]),
    ...others.map(({ title: part, assigned }) => sheetTexts.waitsFor(part, assigned?.name ?? '')),
    ...(view.canFinish ? [`${sheetTexts.ready} Typ “klaar” om door te geven.`] : []),
    'Typ de naam van een vraag om ernaartoe te gaan, of “kaart” om alles na te lezen.',
  ].join('\n\n');
}

/** More than these at once is a wall; the rest is on the card. */
const MOST_NAMED = 4;

function firstOf(labels: readonly string[]): string {
  const left = labels.length - MOST_NAMED;
  return left <= 1
    ? allOf(labels)
    : allOf([...labels.slice(0, MOST_NAMED), `nog ${counted(left, 'vraag', 'vragen')}`]);
}

/** Parts of whoever reads it in which nothing is needed any more. */
function ownDone({ parts }: SheetView): readonly string[] {
  const own = parts.filter(({ assigned }) => assigned?.isSelf);
  const isDone = own.length > 0 && own.every((part) => needed(part).length === 0);
  return isDone ? [sheetTexts.ownDone(own.map(({ title }) => title))] : [];
}

function isOfOthers({ assigned }: SheetPart): boolean {
  return assigned !== undefined && !assigned.isSelf;
}

function needed({ items }: SheetPart): readonly string[] {
  return items
    .filter(({ state }) => state !== 'answered' && state !== 'empty')
    .map(({ shortLabel }) => `“${shortLabel}”`);
}

/** Suggested buttons: handing over, or going on where something is needed. */
export function chatSheetButtons(view: SheetView): readonly string[] {
  const { card, stop, goOn } = chatButtons;
  if (!view.mayWrite || view.finishedAt !== undefined) return [card, stop];
  return [view.canFinish ? SHEET_DONE : goOn, card, stop];
}

/** Hands a sheet over; such a button sends its title. */
export const SHEET_DONE = 'Klaar';
