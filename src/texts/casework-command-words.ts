import type { CommandWords } from '../domain/understand.ts';

/** Words of caseworkers. Who is none gets what the word means to them: their own files, the deadlines. */
export const CASEWORK_COMMAND_WORDS = {
  cases: [
    'dossiers',
    'toon dossiers',
    'toon de dossiers',
    'alle dossiers',
    'werklijst',
    'zoek dossier',
  ],
  rounds: ['ronde', 'rondes', 'toon rondes', 'toon de rondes', 'beheer rondes', 'rondes beheren'],
  roundNew: [
    'nieuwe ronde',
    'open ronde',
    'open een ronde',
    'ronde openen',
    'open een nieuwe ronde',
  ],
  roles: [
    'dossierbeheerders',
    'dossierbeheerder',
    'beheer dossierbeheerders',
    'dossierbeheerders beheren',
    'rollen',
    'beheer rollen',
  ],
  experts: ['experten', 'experts', 'toon experten', 'beheer experten', 'deskundigen'],
  figures: ['cijfers', 'toon cijfers', 'toon de cijfers', 'statistieken', 'statistiek'],
  imports: [
    'importeren',
    'import',
    'aanvragen importeren',
    'importeer aanvragen',
    'importeer',
    'papieren aanvragen',
  ],
} as const satisfies Partial<CommandWords>;
