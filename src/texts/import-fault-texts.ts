import type { ImportFault } from '../domain/import-fault.ts';
import { dayInWords } from '../domain/time.ts';
import { IMPORT_WORDS } from './import-words.ts';
import { allOf, oneOf } from './in-words.ts';
import { invalidText, quotation } from './invalid-texts.ts';

/** What is wrong at a place of a table and what to do about it. May quote what was typed. */
export function importFaultSentence(fault: ImportFault): string {
  switch (fault.kind) {
    case 'missingColumn':
      return 'Deze kolom ontbreekt. Zet ze erbij met deze titel, of begin van de lege tabel.';
    case 'doubleColumn':
      return 'Deze kolom staat er meer dan één keer. Laat er één staan.';
    case 'unknownColumn':
      return 'Deze kolom ken ik niet. Ik neem ze niet over.';
    case 'besideColumns':
      return 'Op deze lijn staat tekst naast de tabel, in een kolom zonder titel. Zet ze in de juiste kolom of haal ze weg.';
    case 'formula':
      return 'In deze cel staat een formule. Vervang ze door de waarde zelf.';
    case 'empty':
      return 'Deze cel is leeg. Vul ze in: dit antwoord is nodig.';
    case 'invalid':
      return invalidText(fault.reason);
    case 'unknownOption':
      return unknownOption(fault);
    case 'notAsked':
      return 'Deze vraag wordt niet gesteld bij de andere antwoorden op deze lijn. Ik bewaar de tekst, maar hij staat niet in de aanvraag.';
    case 'unreadableDay':
      return 'Deze datum kan ik niet lezen. Schrijf ze zoals 13/08/2021.';
    case 'futureDay':
      return 'Deze dag moet nog komen. Schrijf de dag waarop de aanvraag binnenkwam.';
    case 'unknownMunicipality':
    case 'otherMunicipality':
      return municipalitySentence(fault);
    case 'unreadableReference':
    case 'otherProgramme':
    case 'sameReference':
    case 'takenReference':
      return referenceSentence(fault);
    case 'sameMunicipality':
      return `Deze gemeente staat in “${fault.round}” ook op lijn ${fault.firstLine}. Kijk na of het niet twee keer dezelfde aanvraag is.`;
    case 'hasFile':
      return `Deze gemeente heeft in “${fault.round}” al een aanvraag: ${fault.reference}. Kijk na of het niet dezelfde is.`;
    default:
      return roundSentence(fault);
  }
}

function unknownOption({
  typed,
  nearest,
}: Extract<ImportFault, { kind: 'unknownOption' }>): string {
  const quoted = `${quotation(typed)} staat niet in de lijst.`;
  return nearest === undefined
    ? `${quoted} Op het blad “Uitleg” van de lege tabel lees je wat wel kan.`
    : `${quoted} Bedoel je “${nearest}”?`;
}

function municipalitySentence(
  fault: Extract<ImportFault, { kind: 'unknownMunicipality' | 'otherMunicipality' }>,
): string {
  if (fault.kind === 'unknownMunicipality') {
    const [only, ...others] = fault.meant;
    if (only === undefined) {
      return 'Deze gemeente vind ik niet. Schrijf de naam voluit of de NIS-code.';
    }
    const names = oneOf(fault.meant);
    return others.length === 0 ? `Bedoel je ${names}?` : `Welke gemeente bedoel je: ${names}?`;
  }
  const gone = `${fault.name} bestond niet op ${dayInWords(fault.day)}.`;
  const [only, ...others] = fault.then;
  if (only === undefined) return `${gone} Schrijf de gemeente zoals ze toen heette.`;
  return others.length === 0
    ? `${gone} De gemeente heette toen ${only}. Schrijf ${only}.`
    : `${gone} Toen waren er ${allOf(fault.then)}. Schrijf van welke de aanvraag kwam.`;
}

function referenceSentence(
  fault: Extract<
    ImportFault,
    { kind: 'unreadableReference' | 'otherProgramme' | 'sameReference' | 'takenReference' }
  >,
): string {
  switch (fault.kind) {
    case 'unreadableReference':
      return `Dit is geen referentie zoals ${fault.example}. Verbeter ze, of laat de cel leeg: dan geef ik er een.`;
    case 'otherProgramme':
      return `Deze referentie is van een ander programma. Hier begint ze met ${fault.prefix}. Verbeter ze, of laat de cel leeg: dan geef ik er een.`;
    case 'sameReference':
      return `Deze referentie staat ook op lijn ${fault.firstLine}. Elke aanvraag heeft haar eigen referentie.`;
    case 'takenReference':
      return 'Deze referentie heeft al een ander dossier. Verbeter ze, of laat de cel leeg: dan geef ik er een.';
  }
}

function roundSentence(
  fault: Extract<
    ImportFault,
    { kind: 'noRounds' | 'beforeRounds' | 'afterRounds' | 'unknownRound' | 'roundNotOpenYet' }
  >,
): string {
  switch (fault.kind) {
    case 'noRounds':
      return 'Er is nog geen indieningsronde. Open er eerst een: typ “nieuwe ronde”.';
    case 'beforeRounds':
      return `Op deze dag was er nog geen ronde. De eerste, “${fault.round}”, opende op ${dayInWords(fault.opensOn)}.`;
    case 'afterRounds':
      return `Op deze dag was er geen ronde meer. De laatste, “${fault.round}”, liep tot en met ${dayInWords(fault.lastDay)}. Typ “nieuwe ronde” als er nog een komt.`;
    case 'unknownRound':
      return `Deze ronde ken ik niet. ${fault.rounds.length === 0 ? '' : `Kies uit: ${oneOf(fault.rounds)}. `}Of laat de cel leeg in de kolom “${IMPORT_WORDS.meantRound}”.`;
    case 'roundNotOpenYet':
      return `“${fault.round}” opende pas op ${dayInWords(fault.opensOn)}, na de dag waarop de aanvraag binnenkwam.`;
  }
}
