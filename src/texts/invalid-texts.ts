import type { InvalidReason } from '../domain/dossier.ts';
import { count, counted, oneOf } from './in-words.ts';

/** Why an input is no answer yet and what to do about it. May quote what was typed. */
export function invalidText(reason: InvalidReason): string {
  switch (reason.kind) {
    case 'empty':
      return 'Hier staat nog niets. Vul iets in of sla de vraag over.';
    case 'tooLong':
      return tooLongText(reason.length, reason.max);
    case 'notAnEmail':
      return 'Dit is geen volledig e-mailadres. Schrijf het zoals naam@gemeente.be.';
    case 'notAPhone':
      return 'Dit is geen volledig telefoonnummer. Schrijf het zoals 051 24 30 30 of +32 51 24 30 30.';
    case 'notADate':
      return 'Deze datum kunnen we niet lezen. Schrijf ze zoals 23/11/2026.';
    case 'notOnScale':
      return `Kies een getal van ${reason.min} tot ${reason.max}.`;
    case 'notAnOption':
      return notAnOptionText(reason.unknown);
    case 'tooManyLines':
      return `Je schreef ${count(reason.lines)} regels en er passen er ${count(reason.max)}. Houd de belangrijkste over.`;
    case 'tooFewRanked':
      return reason.least === 1
        ? 'Typ het nummer van de belangrijkste.'
        : `Zet er minstens ${count(reason.least)} in volgorde. De rest volgt vanzelf.`;
    case 'nothingToRank':
      return 'Er staan nog geen kwesties om te ordenen. Vul er eerst in bij een van de vorige delen.';
    case 'unknownMunicipality':
      return 'Deze gemeente vinden we niet. Kies een Vlaamse gemeente uit de lijst, of kijk de spelling na.';
    case 'severalMunicipalities':
      return severalText(reason.names);
  }
}

/** Said when a card holds only the beginning of a text that is too long. */
export function onlyBeginningText(shown: number): string {
  return `Hier staan alleen de eerste ${count(shown)} tekens. Wat daarna kwam, past niet op deze kaart.`;
}

function tooLongText(length: number, max: number): string {
  const over = counted(length - max, 'teken', 'tekens');
  return `Je tekst telt ${count(length)} tekens en er passen er ${count(max)}. Maak hem ${over} korter.`;
}

/** More of what was typed than this is no help to anybody. */
const QUOTED = 3;
const QUOTED_LENGTH = 60;

/** The beginning of what somebody typed, between quotes. */
export function quotation(typed: string): string {
  return `“${[...typed].slice(0, QUOTED_LENGTH).join('')}”`;
}

function notAnOptionText(unknown: readonly string[]): string {
  const quoted = unknown.slice(0, QUOTED).map(quotation);
  return quoted.length === 0
    ? 'Kies uit de lijst.'
    : `${quoted.join(', ')} ${quoted.length === 1 ? 'staat' : 'staan'} niet in de lijst. Kies uit de lijst.`;
}

/** One name is a guess to say yes to; more are a choice. */
function severalText(names: readonly string[]): string {
  return names.length === 1
    ? `Bedoel je ${oneOf(names)}?`
    : `Welke gemeente bedoel je: ${oneOf(names)}?`;
}
