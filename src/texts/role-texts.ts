import type { ProgrammeRole } from '../domain/role.ts';
import type { TeamRole } from '../domain/team.ts';
import { dayInWords, dayOf, momentInWords } from '../domain/time.ts';
import type { RoleLine, Workload } from '../domain/views-roles.ts';
import { allOf, counted } from './in-words.ts';

/** What somebody is, within a sentence. */
export const ROLE_WORDS: Readonly<Record<TeamRole, string>> = {
  caseworker: 'dossierbeheerder',
  head: 'hoofddossierbeheerder',
};

const ROLE_TITLES: Readonly<Record<TeamRole, string>> = {
  caseworker: 'Dossierbeheerder',
  head: 'Hoofddossierbeheerder',
};

/** What the cards say about who handles a programme. */
export const roleTexts = {
  listTitle: (programme: string) => `Dossierbeheerders van ${programme}`,
  intro:
    'Een dossierbeheerder behandelt aanvragen en vragen. Een hoofddossierbeheerder kan ook dossierbeheerders toevoegen en weghalen.',
  self: '(jij)',
  unseen: (accountEnd: string) => `Nog niet gezien (account eindigt op ${accountEnd})`,
  change: 'Wijzig',
  changeOf: (name: string) => `Wijzig de rol van ${name}`,
  changeNumber: (number: number) => `Wijzig de rol van persoon ${number}`,
  notHead: 'Moet er iemand bij of weg? Vraag het aan een hoofddossierbeheerder.',
  noHead:
    'Er is nog geen hoofddossierbeheerder. Wie Kernbot beheert, kan er een instellen met HEAD_CASEWORKERS.',

  addTitle: 'Iemand toevoegen',
  addIntro:
    'Maak een code en geef ze door. Je nieuwe collega typt ze in een eigen chat met Kernbot. Een code werkt één keer, en een week lang.',
  makeCode: {
    caseworker: 'Code dossierbeheerder',
    head: 'Code voor een hoofd',
  },
  code: (role: TeamRole, programme: string) =>
    `Wie deze code typt, wordt ${ROLE_WORDS[role]} van ${programme}:`,
  codeUntil: (until: Date) =>
    `De code werkt één keer, tot ${momentInWords(until)}. Ik toon ze alleen nu. Geef ze enkel aan de persoon voor wie ze is.`,

  oneTitle: 'Een dossierbeheerder',
  programme: 'Programma',
  role: 'Rol',
  workload: 'Op naam',
  nothing: 'niets dat nog loopt',
  fixed:
    'Deze persoon is hoofddossierbeheerder in de instellingen van Kernbot (HEAD_CASEWORKERS). Hier kan je dat niet wijzigen. Vraag het aan wie Kernbot beheert.',
  to: {
    caseworker: 'Niet langer hoofd',
    head: 'Maak hoofd',
    none: 'Haal weg',
  },
  toList: 'Naar de lijst',

  askTitle: {
    caseworker: 'Is deze persoon niet langer hoofd?',
    head: 'Wordt deze persoon hoofddossierbeheerder?',
    none: 'Wil je deze persoon weghalen?',
  },
  selfWarning: {
    caseworker:
      'Dit ben jij zelf. Daarna kan je dit niet meer zelf terugdraaien: alleen een andere hoofddossierbeheerder kan dat.',
    head: 'Dit ben jij zelf.',
    none: 'Dit ben jij zelf. Daarna zie je niets meer van dit programma, en kan je dit niet zelf terugdraaien.',
  },
  no: 'Nee, laat het zo',
  yes: {
    caseworker: 'Ja, niet langer hoofd',
    head: 'Ja, maak hoofd',
    none: 'Ja, haal weg',
  },

  usedTitle: 'Je code is gebruikt',
  used: (role: TeamRole, programme: string) => ` is nu ${ROLE_WORDS[role]} van ${programme}.`,
  usedByExpert: (programme: string) => ` is nu gekoppeld als expert van ${programme}: `,
  usedWrong: {
    team: 'Was de code voor iemand anders? Haal deze persoon dan meteen weg.',
    expert: 'Was de code voor iemand anders? Ontkoppel de expert dan meteen.',
  },
  showTeam: 'Toon de dossierbeheerders',
  showExperts: 'Toon de experten',

  summaries: {
    roles: 'De dossierbeheerders.',
    role: 'Een dossierbeheerder.',
    roleChange: 'Wil je deze rol wijzigen?',
    codeUsed: 'Je code is gebruikt.',
  },
} as const;

/** Somebody's role, and where it comes from: "Dossierbeheerder · sinds 5 juli 2021, van Kato Maes". */
export function roleWords({ role, given, fixed }: RoleLine): string {
  if (fixed) return `${ROLE_TITLES[role]} · ligt vast in de instellingen`;
  if (given === undefined) return `${ROLE_TITLES[role]} · uit de instellingen`;
  const from = given.by === '' ? '' : `, van ${given.by}`;
  return `${ROLE_TITLES[role]} · sinds ${dayInWords(dayOf(given.at))}${from}`;
}

/** "2 aanvragen en 1 vraag"; empty when there is nothing. */
export function workloadWords({ applications, inquiries }: Workload): string {
  return allOf([
    ...(applications > 0 ? [counted(applications, 'aanvraag', 'aanvragen')] : []),
    ...(inquiries > 0 ? [counted(inquiries, 'vraag', 'vragen')] : []),
  ]);
}

/** What stays on the name of somebody who goes, and what to do with it; empty when there is nothing. */
export function leftBehind(workload: Workload): string {
  const { applications, inquiries } = workload;
  if (applications + inquiries === 0) return '';
  const verb = applications + inquiries === 1 ? 'Er blijft' : 'Er blijven';
  const words = [
    ...(applications > 0 ? ['“dossiers”'] : []),
    ...(inquiries > 0 ? ['“vragen”'] : []),
  ];
  return `${verb} nog ${workloadWords(workload)} op deze naam staan. Geef die aan een collega: typ ${allOf(words)}.`;
}

/** What a change of role means, one sentence per item. */
export function roleConsequences(
  to: ProgrammeRole,
  programme: string,
  workload: Workload,
): readonly string[] {
  switch (to) {
    case 'caseworker':
      return [
        'Deze persoon blijft aanvragen en vragen behandelen.',
        'Dossierbeheerders toevoegen of weghalen gaat niet meer.',
      ];
    case 'head':
      return [
        'Deze persoon kan dossierbeheerders toevoegen en weghalen, ook jou.',
        'Deze persoon kan ook experten van de lijst halen en rondes verwijderen.',
      ];
    case 'none': {
      const left = leftBehind(workload);
      return [
        `Deze persoon ziet meteen niets meer van ${programme}.`,
        'Wat deze persoon schreef en besliste, blijft staan, met de naam erbij.',
        ...(left === '' ? [] : [left]),
      ];
    }
  }
}
