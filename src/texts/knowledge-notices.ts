import { type EvaluationProblem, LONGEST_LEARNED } from '../domain/evaluation.ts';
import type { SharingChoice } from '../domain/sharing.ts';
import type { Notice } from '../domain/views.ts';
import { count } from './in-words.ts';
import { good, warning } from './notice-tones.ts';

const SHARED: Readonly<Record<SharingChoice, string>> = {
  named: 'Jullie delen wat jullie leerden, met jullie naam erbij.',
  unnamed: 'Jullie delen wat jullie leerden, zonder jullie naam.',
  none: 'Jullie delen niets. Andere gemeenten vinden niets van jullie.',
};

/** What came of an evaluation, or of a choice about sharing. */
export const knowledgeNotices = {
  evaluated: (number: number): Notice =>
    good(`Je evaluatie van actie ${number} is bewaard. Wat er al stond, blijft ook bewaard.`),
  evaluatedBefore: (): Notice => good('Dit stond er al zo. Er is niets gewijzigd.'),
  notExpert: (): Notice =>
    warning('Alleen de experten van dit traject evalueren de acties. Er is niets bewaard.'),
  stopped: (): Notice =>
    warning(
      'Dit traject ligt stil, want de aanvraag is niet meer geselecteerd. Er is niets bewaard en je tekst staat er nog.',
    ),
  sharing: (choice: SharingChoice): Notice =>
    good(`Bewaard. ${SHARED[choice]} Je kan dit op elk moment wijzigen.`),
  sameSharing: (choice: SharingChoice): Notice =>
    good(`Dat was al zo. ${SHARED[choice]} Er is niets gewijzigd.`),
  noSharingChoice: (): Notice =>
    warning('Kies met een van de knoppen of jullie delen. Er is niets gewijzigd.'),
  notMunicipality: (): Notice =>
    warning('De gemeente beslist zelf of ze deelt wat ze leerde. Er is niets gewijzigd.'),
} as const;

const NOT_KEPT = 'Er is nog niets bewaard.';

export function evaluationProblemNotice({ field, kind }: EvaluationProblem): Notice {
  switch (field) {
    case 'result':
      return warning(`Kies eerst of de actie werkte. ${NOT_KEPT} Wat je schreef, staat er nog.`);
    case 'field':
      return warning(
        `Kies eerst vanuit welk expertiseveld je dit zegt. ${NOT_KEPT} Wat je schreef, staat er nog.`,
      );
    case 'learned':
      return kind === 'missing'
        ? warning(`Schrijf eerst wat je hieruit leert. ${NOT_KEPT}`)
        : warning(
            `Je tekst is te lang. Hou het bij ${count(LONGEST_LEARNED)} tekens. ${NOT_KEPT} Wat je schreef, staat er nog.`,
          );
  }
}
