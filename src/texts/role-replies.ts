import type { LinkRefusal } from '../domain/expert.ts';
import type { CodeRefusal, RoleRefusal, TeamRole } from '../domain/team.ts';
import { ROLE_WORDS, roleTexts } from './role-texts.ts';
import { turnTexts } from './turn-texts.ts';

/** Why something about roles or experts is not done, and what to do instead. */
const REFUSALS: Readonly<
  Record<Exclude<RoleRefusal, 'changed'> | 'notCaseworker' | 'noExperts' | 'expertGone', string>
> = {
  notCaseworker:
    'Dit is er alleen voor dossierbeheerders van het programma. Er is niets gewijzigd. Heb je een vraag voor hen? Typ “stel een vraag”.',
  notHead:
    'Alleen een hoofddossierbeheerder van dit programma kan dit. Er is niets gewijzigd. Typ “dossierbeheerders” om te zien wie dat is.',
  gone: 'Deze persoon is geen dossierbeheerder van dit programma. Er is niets gewijzigd. Typ “dossierbeheerders” voor de lijst.',
  configured: roleTexts.fixed,
  lastHead:
    'Dit is de laatste hoofddossierbeheerder van dit programma. Er is niets gewijzigd. Maak eerst iemand anders hoofddossierbeheerder.',
  noExperts: 'Voor dit programma houdt Kernbot geen experten bij.',
  expertGone:
    'Deze expert vind ik niet. Er is niets gewijzigd. Typ “experten” om te zien wie er wel is.',
};

/** Why a code for a role does not work. Made by somebody who may do so no more, it is a code that never was. */
const CODE_REFUSALS: Readonly<Record<CodeRefusal | LinkRefusal, string>> = {
  makerGone: turnTexts.joinRefused.unknownCode,
  hasRole:
    'Dat ben je al. Er is niets gewijzigd. De code werkt nog voor de persoon voor wie ze is.',
  expertGone:
    'Deze expert staat niet meer op de lijst. Er is niets gewijzigd. Vraag het aan de dossierbeheerder die je de code gaf.',
  otherExpert:
    'Jouw account is al gekoppeld aan een andere expert van dit programma. Er is niets gewijzigd. Vraag het aan de dossierbeheerder die je de code gaf.',
};

/** Short sentences about roles, outside a card. */
export const roleReplies = {
  refused: REFUSALS,
  codeRefused: CODE_REFUSALS,
  ownChatOnly:
    'Dossierbeheerders en experten toon ik alleen in je eigen chat met mij. Open die chat en typ het daar opnieuw.',
  left: 'Gelukt. Je bent geen dossierbeheerder meer van dit programma. Wat je schreef, blijft staan. Wat nog op je naam staat, kan een collega overnemen.',
  joinedTeam: (programme: string, role: TeamRole): string => {
    const more =
      role === 'head' ? ' Typ “dossierbeheerders” om collega’s toe te voegen of weg te halen.' : '';
    return `Gelukt. Je bent nu ${ROLE_WORDS[role]} van ${programme}. Typ “dossiers” voor de aanvragen en “vragen” voor de vragen.${more}`;
  },
  linkedExpert: (programme: string, expertName: string): string =>
    `Gelukt. Ik ken je nu als expert van ${programme}: ${expertName}. Typ “dossiers” om te zien welke gemeenten je begeleidt.`,
} as const;
