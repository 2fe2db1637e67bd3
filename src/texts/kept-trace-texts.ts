import type { TraceCounts } from '../domain/guidance-trace.ts';
import { counted } from './in-words.ts';

/** What somebody typed and did in guidances, as something that is kept of them; what there is none of is left out. */
export function keptTraceItems(counts: TraceCounts | undefined): readonly string[] {
  const { guidances = 0, entries = 0, parts = 0, groups = 0 } = counts ?? {};
  return [
    ...(entries > 0
      ? [
          `Wat je schreef en deed in ${trajectories(guidances)}: ${counted(entries, 'keer', 'keer')}. Dat gaat over antwoorden, lijsten, meldingen, overleg en keuzes.`,
        ]
      : []),
    ...(parts > 0
      ? [
          `${counted(parts, 'deel van een document dat jij invult.', 'delen van een document die jij invult.')}`,
        ]
      : []),
    ...(groups > 0
      ? [
          counted(
            groups,
            'werkgroep die je maakte of wijzigde.',
            'werkgroepen die je maakte of wijzigde.',
          ),
        ]
      : []),
  ];
}

/** What a removal does or did with that. */
export function removedTraceItems(
  stage: 'ask' | 'done',
  counts: TraceCounts | undefined,
): readonly string[] {
  const { guidances = 0, entries = 0, parts = 0, groups = 0 } = counts ?? {};
  const lines = stage === 'ask' ? ASK : DONE;
  return [
    ...(entries > 0 ? [lines.entries(entries, guidances)] : []),
    ...(parts > 0 ? [lines.parts(parts)] : []),
    ...(groups > 0 ? [lines.groups(groups)] : []),
  ];
}

const ASK = {
  entries: (n: number, guidances: number) =>
    `Wat je schreef en deed in ${trajectories(guidances)} (${n} keer), blijft bestaan met je naam erbij. ${WHY}`,
  parts: (n: number) =>
    `${counted(n, 'deel van een document dat jij invult, is', 'delen van een document die jij invult, zijn')} weer voor iedereen.`,
  groups: (n: number) =>
    `${counted(n, 'werkgroep die je maakte of wijzigde, blijft', 'werkgroepen die je maakte of wijzigde, blijven')} bestaan. Anderen werken ermee.`,
};

const DONE = {
  entries: (n: number, guidances: number) =>
    `Wat je schreef en deed in ${trajectories(guidances)} (${n} keer), bleef bestaan met je naam erbij. ${WHY}`,
  parts: (n: number) =>
    `${counted(n, 'deel van een document dat jij invulde, is', 'delen van een document die jij invulde, zijn')} weer voor iedereen.`,
  groups: (n: number) =>
    `${counted(n, 'werkgroep die je maakte of wijzigde, bleef', 'werkgroepen die je maakte of wijzigde, bleven')} bestaan. Anderen werken ermee.`,
};

const WHY = 'Het hoort bij een aanvraag die VLAIO moet bewaren, en anderen werken ermee verder.';

function trajectories(count: number): string {
  return counted(count, 'traject', 'trajecten');
}
