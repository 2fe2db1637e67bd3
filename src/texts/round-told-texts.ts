import type { ChangedField } from '../domain/round-change.ts';
import { dayAndHourInWords } from '../domain/time.ts';
import type { RoundPostView, RoundToldView } from '../domain/views-rounds.ts';
import { untilWords } from './round-edit-texts.ts';

/** What people with a draft and caseworkers in their channel read of a round that changes. */
export const roundToldTexts = {
  closed: 'Deze ronde is vroeger gesloten. Je kan er niet meer in indienen.',
  reopened: (until: string) => `Je kan weer indienen in deze ronde, ${until}.`,
  stillClosed: 'De ronde is op dit moment gesloten: indienen kan nu niet.',
  draftKept: 'Je concept is bewaard.',
  open: 'Open mijn concept',
  postTitle: 'Indieningsronde',
} as const;

const POST_MARKS: Readonly<Record<RoundPostView['state'], string>> = {
  planned: '',
  closed: ' – gesloten',
  removed: ' – verwijderd',
};

/** What stands behind the name of a round in its post. */
export function postMark(state: RoundPostView['state']): string {
  return POST_MARKS[state];
}

/** When one can apply, true whenever it is read; for caseworkers in their channel. */
export function postSentence({ round, state }: Pick<RoundPostView, 'round' | 'state'>): string {
  const days = `van ${dayAndHourInWords(round.opensAt)} ${untilWords(round.deadlineDay)}`;
  switch (state) {
    case 'planned':
      return `Indienen kan ${days}.`;
    case 'closed':
      return `Indienen kan niet meer. De ronde was bedoeld ${days}.`;
    case 'removed':
      return 'In deze ronde kan niemand indienen.';
  }
}

const CHANGED_TITLES: Readonly<Record<ChangedField['field'], string>> = {
  name: 'Je indieningsronde heeft een andere naam',
  opensAt: 'De opening van je indieningsronde is verplaatst',
  deadlineDay: 'De deadline van je indieningsronde is verplaatst',
  guidanceFrom: 'De start van de begeleiding is verplaatst',
};

/** The deadline is what people have to know first. */
export function toldTitle({ what, fields }: Pick<RoundToldView, 'what' | 'fields'>): string {
  if (what === 'closed') return 'Je indieningsronde is gesloten';
  if (what === 'reopened') return 'Je indieningsronde is weer open';
  const [first, ...others] = fields;
  if (fields.some(({ field }) => field === 'deadlineDay')) return CHANGED_TITLES.deadlineDay;
  return first === undefined || others.length > 0
    ? 'Je indieningsronde is gewijzigd'
    : CHANGED_TITLES[first.field];
}

/** One line per card, for notifications; nothing that somebody typed. */
export const roundSummaries = {
  rounds: 'De indieningsrondes.',
  form: 'Een indieningsronde.',
  confirm: 'Klopt deze indieningsronde?',
  act: 'Wil je dit met de indieningsronde doen?',
  post: 'Een indieningsronde.',
} as const;
