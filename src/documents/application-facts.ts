import type { ApplicationDocument } from '../domain/application-document.ts';
import { documentTexts } from '../texts/document-texts.ts';

/** What identifies an application, above its answers: labels with their values, which people may have typed. */
export function applicationFacts(document: ApplicationDocument): readonly [string, string][] {
  return [
    [documentTexts.reference, document.reference ?? documentTexts.noReference],
    [documentTexts.municipality, document.municipality],
    [documentTexts.round, document.roundName],
    [documentTexts.submittedAt, document.submittedAtText ?? documentTexts.notSubmitted],
    [documentTexts.state, document.stateText],
  ];
}

/** Below every page. */
export function applicationFooter(document: ApplicationDocument): string {
  return parts(' · ', document.reference, document.programmeName, document.municipality);
}

/** What a reader's program calls the file. */
export function applicationName(document: ApplicationDocument): string {
  return parts(' – ', document.title, document.reference);
}

function parts(between: string, ...all: readonly (string | undefined)[]): string {
  return all.filter((part) => part !== undefined).join(between);
}
