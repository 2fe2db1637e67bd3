import type { MeetingEventKind } from '../domain/meeting.ts';
import type { GroupEventKind } from '../domain/working-group.ts';

/** What somebody left in guidances, in the copy of their data: the headings, one per kind. */
export const traceTitles = {
  answers: 'Wat je invulde in documenten van een traject',
  sheets: 'Documenten waaraan je begon, die je doorgaf, bevestigde of verdeelde',
  parts: 'Delen van een document die een collega je gaf',
  items: 'Wat je op lijsten van een traject zette of er afvinkte',
  events: 'Wat je besliste, meldde, adviseerde of antwoordde over een traject',
  evaluations: 'Acties die je evalueerde',
  sharing: 'Wat je koos over delen met andere gemeenten',
  meetings: 'Overleg van een traject',
  groups: 'Werkgroepen en thema’s',
} as const;

export const traceTexts = {
  partGiven: (by: string, part: string, sheet: string) =>
    `${by === '' ? 'Een collega' : by} gaf je het deel “${part}” van ${sheet}.`,
  partNow: (part: string, sheet: string) => `Het deel “${part}” van ${sheet} is nu voor jou.`,
  evaluated: (action: string, result: string, field: string, learned: string) =>
    [`“${action}”: ${result.toLowerCase()}`, field, learned === '' ? '' : `“${learned}”`]
      .filter((part) => part !== '')
      .join(' – '),
  theme: (label: string) =>
    label === ''
      ? 'Je liet de woorden van een sleutelkwestie haar thema bepalen.'
      : `Je gaf een sleutelkwestie het thema ${label}.`,
  vote: (moment: string, vote: string) => `${moment}: ${vote}`,
  agenda: (agenda: string) => `Agenda: ${agenda}`,
  place: (place: string) => `Plaats: ${place}`,
  reason: (reason: string) => `Reden: “${reason}”`,
  guests: (guests: string) => `Genodigden: ${guests}`,
} as const;

/** What somebody did about a meeting. */
export const MEETING_DID: Readonly<Record<MeetingEventKind, string>> = {
  proposed: 'Je stelde momenten voor.',
  proposedAgain: 'Je stelde andere momenten voor.',
  voted: 'Je zei welke momenten je passen.',
  fixed: 'Je legde het moment vast.',
  moved: 'Je verplaatste het.',
  changed: 'Je wijzigde plaats, agenda of deelnemers.',
  guestsAdded: 'Je nodigde mensen uit.',
  cancelled: 'Je annuleerde het.',
  held: 'Je noteerde dat het doorging.',
};

/** What somebody did with a working group. */
export const GROUP_DID: Readonly<Record<GroupEventKind, string>> = {
  made: 'Je maakte een werkgroep',
  changed: 'Je wijzigde een werkgroep',
  ended: 'Je beëindigde een werkgroep',
};
