import type { OverviewItem } from '../domain/views.ts';
import { allOf, counted } from './in-words.ts';

type State = OverviewItem['state'];

export const overviewTexts = {
  title: 'Kijk je aanvraag na',
  moreTitle: 'Kijk je aanvulling na',
  moreIntro:
    'Je ziet alleen de vragen waar meer informatie voor nodig is. De rest blijft zoals je ze indiende.',
  confirmMore: 'Met Verstuur gaat je aanvulling meteen naar de dossierbeheerder.',
  submitMore: 'Verstuur mijn aanvulling',
  toDoMore: (number: number) => `Nog ${counted(number, 'vraag', 'vragen')} voor je kan versturen.`,
  unchanged:
    'Hier vroeg de dossierbeheerder meer informatie. Je antwoord is nog zoals je het indiende.',
  unchangedAll: (number: number) =>
    `Bij ${counted(number, 'vraag', 'vragen')} wijzigde je nog niets. Dat houdt je niet tegen: je kan ook zo versturen.`,
  adviceIntroMore:
    'Bij sommige antwoorden staat een tip. Een tip houdt je niet tegen: je kan ook zo versturen.',
  ready: 'Alles wat verplicht is, is ingevuld.',
  confirm:
    'Met Indienen stuur je je aanvraag meteen door. Daarna kan je ze niet meer wijzigen, wel intrekken.',
  submit: 'Indienen',
  toDo: (number: number) => `Nog ${counted(number, 'vraag', 'vragen')} voor je kan indienen.`,
  andMore: (number: number) =>
    `En nog ${counted(number, 'andere vraag', 'andere vragen')} hieronder.`,
  adviceIntro:
    'Bij sommige antwoorden staat een tip. Een tip houdt je niet tegen: je kan ook zo indienen.',
  tip: 'Tip: ',
  add: 'Vul aan',
  addTo: (shortLabel: string) => `Vul aan: ${shortLabel}`,
  changeSection: (title: string) => `Wijzig ${title}`,
  together: (names: readonly string[]) => `Je werkt hieraan samen met ${allOf(names)}.`,
  previous: 'Vorige',
} as const;

interface StateText {
  readonly mark: string;
  readonly words: string;
  readonly color: 'good' | 'attention' | 'default';
}

/** A mark and words per state: the words say it without the colour and the mark. */
export const STATE_TEXTS: Readonly<Record<State, StateText>> = {
  answered: { mark: '✓', words: 'ingevuld', color: 'good' },
  empty: { mark: '○', words: 'leeg, niet verplicht', color: 'default' },
  missing: { mark: '●', words: 'ontbreekt', color: 'attention' },
  invalid: { mark: '!', words: 'klopt nog niet', color: 'attention' },
  conflict: { mark: '≠', words: 'twee versies', color: 'attention' },
  outdated: { mark: '!', words: 'kijk de volgorde na', color: 'attention' },
};

/** What a person does about a question that stands between the draft and sending it. */
export const JUMP_TITLES: Readonly<Record<State, string>> = {
  answered: 'Wijzig',
  empty: 'Vul in',
  missing: 'Vul in',
  invalid: 'Kijk na',
  conflict: 'Kies',
  outdated: 'Kijk na',
};

/** The same with the question, for who hears the buttons without what stands beside them. */
export function jumpTooltip(state: State, shortLabel: string): string {
  return `${JUMP_TITLES[state]}: ${shortLabel}`;
}
