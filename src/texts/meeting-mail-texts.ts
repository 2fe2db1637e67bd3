import type { MeetingNews } from '../domain/meeting-letter.ts';

const SUBJECTS: Readonly<Record<MeetingNews, string>> = {
  fixed: 'Uitnodiging',
  moved: 'Verplaatst',
  changed: 'Gewijzigd',
  cancelled: 'Geannuleerd',
  excused: 'Je hoeft niet meer te komen',
};

/** The mail with an invitation, and what the calendar says with it. */
export const meetingMailTexts = {
  subject: (what: MeetingNews, title: string, municipality: string, when: string) =>
    `${SUBJECTS[what]}: ${title} – ${municipality}, ${when}`,
  greeting: (name: string) => `Dag ${name},`,
  greetingWithoutName: 'Dag,',
  intro: (what: MeetingNews, municipality: string, programme: string): string => {
    switch (what) {
      case 'fixed':
        return `Je bent uitgenodigd voor een overleg van ${municipality} en ${programme}.`;
      case 'moved':
        return `Een overleg van ${municipality} en ${programme} is verplaatst.`;
      case 'changed':
        return `Een overleg van ${municipality} en ${programme} is gewijzigd.`;
      case 'cancelled':
        return `Een overleg van ${municipality} en ${programme} gaat niet door.`;
      case 'excused':
        return `Je hoeft niet meer naar een overleg van ${municipality} en ${programme} te komen.`;
    }
  },
  facts: {
    meeting: 'Overleg',
    municipality: 'Gemeente',
    when: 'Wanneer',
    place: 'Plaats',
    reference: 'Referentie',
  },
  agenda: 'Agenda',
  reason: 'Reden',
  add: 'Je kan deze uitnodiging aanvaarden in je agenda. Een antwoord per agenda lezen wij niet.',
  takeOff: 'Deze mail haalt het overleg uit je agenda. Gebeurt dat niet? Haal het er dan zelf uit.',
  question: (mailbox: string) => `Een vraag? Antwoord op deze mail of schrijf naar ${mailbox}.`,
  calendarNote: 'Kernbot stuurde deze uitnodiging. Antwoorden per agenda worden niet gelezen.',
  calendarSummary: (title: string, municipality: string) => `${title} – ${municipality}`,
  fileNames: { REQUEST: 'uitnodiging.ics', CANCEL: 'annulering.ics', PUBLISH: 'overleg.ics' },
  fileDescription: 'Het overleg voor je agenda',
} as const;
