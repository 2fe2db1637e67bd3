import type { TableProblem } from '../domain/ports-documents.ts';

/** Why a table could not be read, and what to do. */
export const TABLE_PROBLEMS: Readonly<Record<TableProblem, string>> = {
  notATable:
    'Dit bestand kan ik niet lezen als tabel. Bewaar het als Excel-werkmap (.xlsx) of als CSV en probeer opnieuw.',
  tooLarge:
    'Dit bestand is te groot: het mag 5 MB zijn. Haal afbeeldingen weg of verdeel de tabel over meer bestanden.',
  tooManyRows: 'Deze tabel heeft meer dan 10.000 lijnen. Verdeel ze over meer bestanden.',
  protected:
    'Dit bestand is beveiligd met een wachtwoord. Haal het wachtwoord eraf en probeer opnieuw.',
  empty: 'In deze tabel staat geen enkele aanvraag. Vul minstens één lijn in onder de titels.',
  wrongEncoding:
    'De letters in dit bestand kan ik niet lezen. Bewaar het in Excel als “CSV UTF-8” of als werkmap (.xlsx) en probeer opnieuw.',
};
