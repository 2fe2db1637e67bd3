import type { MeetingEventKind } from '../domain/meeting.ts';
import type { MeetingFormView, MeetingNow, MeetingView } from '../domain/views-meetings.ts';
import { allOf, count, counted } from './in-words.ts';
import { MEETING_STATE_WORDS, momentWords, placeWords, sideWords } from './meeting-words.ts';

/** The lists of meetings. */
export const meetingListTexts = {
  title: 'Overleg',
  none: 'Je hebt geen overleg gepland.',
  noGuidance: 'Je hebt nog geen gemeente in begeleiding. Zodra dat zo is, plan je hier overleg.',
  look: 'Bekijk',
  lookAt: (title: string) => `Bekijk ${title}`,
  vote: 'Kies je moment',
  toVote: 'Jij koos nog geen moment.',
  planTitle: 'Overleg van een gemeente',
  whichFile: 'Voor welke gemeente?',
  fileNumber: (number: number) => `Gemeente ${number}`,
  openFile: 'Toon en plan overleg',
  filesLeft: 'Er zijn er nog meer. Typ “dossiers” om een gemeente te zoeken.',
  fileTitle: 'Overleg in de begeleiding',
  step: (number: string, title: string) => `${number} ${title}`,
  notPlanned: 'Nog niet gepland',
  plan: 'Plan',
  planNumber: (title: string) => `Plan: ${title}`,
  mayNot: 'Overleg plannen de aanvrager, de experten en de dossierbeheerders.',
  back: 'Naar mijn overleg',
  toFile: 'Al het overleg',
} as const;

/** The form of a meeting. */
export const meetingFormTexts = {
  titles: {
    plan: 'Een overleg plannen',
    again: 'Het voorstel wijzigen',
    move: 'Het overleg verplaatsen of wijzigen',
  } satisfies Readonly<Record<MeetingFormView['purpose'], string>>,
  problemsTitle: 'Kijk dit nog even na',
  moment: 'Moment',
  momentNumber: (number: number) => `Moment ${number}`,
  thirdMoment: 'Moment 3 (mag leeg blijven)',
  momentExample:
    'Bijvoorbeeld: dinsdag 7 september 2027 om 10u. Het einde mag er ook bij: van 10u tot 12u.',
  duration: 'Hoelang duurt het?',
  place: 'Plaats',
  placeNote: 'Laat leeg voor een overleg online. Een link mag je hier ook plakken.',
  agenda: 'Agenda, één punt per regel',
  attendees: 'Wie moet erbij zijn?',
  personNumber: (number: number) => `Persoon ${number}`,
  guests: 'Gasten, met hun mailadres',
  guestsNote:
    'Bijvoorbeeld handelaars. Ze krijgen een uitnodiging per mail zodra het moment vastligt. Ze lezen welke gemeente het is, welk overleg, wanneer, waar en de agenda. Uit het dossier lezen ze niets.',
  propose: 'Stel deze momenten voor',
  fixNow: 'Leg moment 1 meteen vast',
  save: 'Opslaan en laten weten',
  back: 'Terug',
  nowIntro: 'Zo is het overleg nu. Wat jij invulde, staat nog in de velden.',
} as const;

/** "Kato Maes wijzigde dit overleg intussen." and how it is now. */
export function nowTitle({ by }: MeetingNow): string {
  return `${by === '' ? 'Iemand' : by} wijzigde dit overleg intussen. Er is nog niets bewaard.`;
}

export function nowLines({ state, moments, place }: MeetingNow): readonly string[] {
  return [MEETING_STATE_WORDS[state], ...moments.map(momentWords), placeWords(place)];
}

/** The card of one meeting. */
export const meetingTexts = {
  proposedBy: (name: string) => `Voorgesteld door ${name}`,
  organisedBy: (name: string) => `Gepland door ${name}`,
  momentsTitle: 'Wanneer kan iedereen?',
  choose: 'Kies dit moment',
  chooseNumber: (number: number) => `Kies moment ${number}`,
  missing: 'Nog niet gekozen',
  place: 'Plaats',
  agenda: 'Agenda',
  people: 'Wie erbij moet zijn',
  guests: (number: number) => counted(number, 'gast', 'gasten'),
  guestsTitle: 'Gasten',
  more: (number: number) => `en nog ${count(number)}`,
  reason: 'Reden',
  shortened: 'Lange teksten staan hier ingekort.',
  calendar: 'Zet in mijn agenda',
  vote: 'Mijn keuze',
  change: { proposed: 'Wijzig het voorstel', fixed: 'Verplaats of wijzig' },
  cancel: 'Annuleer',
  held: 'Het is doorgegaan',
  unreached: (names: readonly string[]) =>
    `${allOf(names)} ${names.length === 1 ? 'kan' : 'kunnen'} van mij geen bericht krijgen, niet in Teams en niet per mail. Bel zelf even.`,
  unasked: (names: readonly string[]) =>
    `${allOf(names)} ${names.length === 1 ? 'kan' : 'kunnen'} hier niet stemmen, want ik bereik hen niet in Teams. Vraag het zelf even.`,
} as const;

const HAPPENED: Readonly<Record<Exclude<MeetingEventKind, 'voted'>, string>> = {
  proposed: 'Voorgesteld',
  proposedAgain: 'Opnieuw voorgesteld',
  fixed: 'Vastgelegd',
  moved: 'Verplaatst',
  changed: 'Gewijzigd',
  guestsAdded: 'Gasten toegevoegd',
  cancelled: 'Geannuleerd',
  held: 'Als doorgegaan genoteerd',
};

/** "Verplaatst door Kato Maes op 16 augustus 2027 om 10:30" */
export function happenedWords(kind: MeetingEventKind, by: string, at: string): string {
  return kind === 'voted' ? '' : `${HAPPENED[kind]} door ${by} op ${at}`;
}

type Best = NonNullable<MeetingView['best']>;

/** Which moment suits best, and why. */
export function bestWords(best: Best, head: MeetingView['head']): string {
  const out = best.sidesOut.map((side) => sideWords(side, head));
  const warning = out.length === 0 ? '' : ` Van ${allOf(out)} kan dan niemand.`;
  return `Beste keuze: ${momentWords(best.moment)}. ${whyBest(best)}${warning}`;
}

function whyBest({ why, no, missing }: Best): string {
  switch (why) {
    case 'allYes':
      return 'Iedereen kan dan.';
    case 'allCan':
      return 'Iedereen kan dan, al is het voor sommigen liever niet.';
    case 'nobodyAgainst':
      return `Tot nu toe zegt niemand nee. ${missing === 1 ? 'Eén persoon koos' : `${count(missing)} mensen kozen`} nog niet.`;
    case 'fewestAgainst':
      return `Dan ${no === 1 ? 'kan maar één persoon niet' : `kunnen ${count(no)} mensen niet`}, het minst van alle momenten.`;
  }
}

/** The card on which people say when they can. */
export const meetingVoteTexts = {
  title: 'Wanneer kan jij?',
  intro: (organiser: string) =>
    `${organiser} plant dit overleg en wil weten wanneer je kan. Kies bij elk moment.`,
  send: 'Verstuur mijn keuze',
  sendAgain: 'Wijzig mijn keuze',
} as const;

/** The form that asks why a meeting is cancelled. */
export const meetingCancelTexts = {
  title: 'Dit overleg annuleren?',
  told: (people: number, guests: number) =>
    `${counted(people, 'persoon krijgt', 'mensen krijgen')} bericht met je reden.${guests === 0 ? '' : ` ${counted(guests, 'gast leest', 'gasten lezen')} alleen dat het niet doorgaat.`}`,
  reason: 'Waarom gaat het niet door?',
  yes: 'Annuleer het overleg',
  no: 'Nee, terug',
} as const;
