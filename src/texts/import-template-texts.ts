import type { ImportColumn } from '../domain/import-columns.ts';
import type { Question } from '../domain/question.ts';
import { count, oneOf } from './in-words.ts';

/** The empty table for applications that came in on paper. */
export const importTemplateTexts = {
  fileName: (programmeId: string) => `aanvragen-op-papier-${programmeId}.xlsx`,
  description: (programme: string) =>
    `Een lege tabel voor aanvragen op papier voor ${programme}, met uitleg.`,
  applications: 'Aanvragen',
  explanation: 'Uitleg',
  column: 'Kolom',
  needed: 'Nodig?',
  what: 'Wat vul je in?',
  yes: 'ja',
  no: 'nee',
  sometimes: 'soms',
} as const;

/** What may stand in a column. */
export function columnHelp(column: ImportColumn): string {
  switch (column.kind) {
    case 'receivedOn':
      return 'De dag waarop de aanvraag binnenkwam, zoals 13/08/2021. Op de dag van de deadline is ze nog op tijd.';
    case 'reference':
      return 'Laat leeg: dan krijgt de aanvraag een referentie. Had ze er al een, schrijf die dan over, zoals PP-2021-0042.';
    case 'meantRound':
      return 'Laat leeg: dan gaat de aanvraag naar de ronde die op de dag van ontvangst open was. Was ze bedoeld voor een ronde die toen al voorbij was, schrijf dan de naam van die ronde: ze telt dan als te laat.';
    case 'question':
      return questionHelp(column.question);
  }
}

function questionHelp(question: Question): string {
  switch (question.kind) {
    case 'municipality':
      return 'De naam of de NIS-code van de gemeente, zoals ze heette op de dag van ontvangst.';
    case 'email':
      return 'Een e-mailadres, zoals naam@gemeente.be.';
    case 'phone':
      return 'Een telefoonnummer, zoals 051 24 30 30 of +32 51 24 30 30.';
    case 'date':
      return 'Een datum, zoals 13/08/2021.';
    case 'scale':
      return `Een getal van ${question.min} (${question.minLabel}) tot ${question.max} (${question.maxLabel}).`;
    case 'choice':
      return `${question.label} Kies één: ${oneOf(labelsOf(question))}.`;
    case 'choices':
      return `${question.label} Kies er één of meer, met komma’s ertussen: ${labelsOf(question).join(' | ')}.`;
    case 'ranking':
      return `${question.label} Kan niet uit een tabel komen.`;
    case 'shortText':
    case 'longText':
      return `${question.label} Tekst, hoogstens ${count(question.maxLength)} tekens.`;
  }
}

function labelsOf({ options }: { readonly options: readonly { readonly label: string }[] }) {
  return options.map(({ label }) => label);
}

/** "Alleen als bij “Gebied” staat: Voor een deel." */
export function onlyWhen(question: string, options: readonly string[]): string {
  return `Alleen als bij “${question}” staat: ${oneOf(options)}.`;
}
