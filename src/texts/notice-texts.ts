import type { Notice } from '../domain/views.ts';
import { counted } from './in-words.ts';
import { good, warning } from './notice-tones.ts';

/** Some answers of a step were not accepted; everything else is saved. */
export function checkAnswersNotice(number: number): Notice {
  return warning(`Kijk ${counted(number, 'antwoord', 'antwoorden')} na. Al de rest is bewaard.`);
}

/** An empty required question held somebody up. */
export function requiredEmptyNotice(number: number): Notice {
  const text =
    number === 1
      ? 'Eén verplichte vraag is nog leeg. Weet je het antwoord nog niet? Kies “Sla over voor nu” en kom later terug.'
      : `${counted(number, 'verplichte vraag is', 'verplichte vragen zijn')} nog leeg. Weet je het nog niet? Kies “Sla over voor nu” en kom later terug.`;
  return warning(text);
}

/** An answer made another question appear on the same step. */
export function newQuestionNotice(): Notice {
  return good('Door je antwoord komt er een vraag bij. Ze staat hieronder.');
}

export function conflictSettledNotice(): Notice {
  return good('Je keuze is bewaard.');
}

/** The form got a new version since the draft was made. */
export function carriedOverNotice(): Notice {
  return good('Het formulier is vernieuwd. Je antwoorden zijn meegenomen. Kijk ze nog eens na.');
}

/** A button of an older card was pressed. */
export function olderCardNotice(): Notice {
  return warning('Dat was een knop van een oudere kaart. Dit is hoe je aanvraag er nu uitziet.');
}

/** Somebody tried to send what is not complete. */
export function notCompleteNotice(asksMore: boolean): Notice {
  const what = asksMore
    ? 'Je aanvulling is nog niet verstuurd.'
    : 'Je aanvraag is nog niet ingediend.';
  return warning(`${what} Er ontbreekt nog iets.`);
}
