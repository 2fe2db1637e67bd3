import type { DossierState } from '../../domain/dossier.ts';
import type { FileLine } from '../../domain/views.ts';
import { fileContext } from '../../texts/day-texts.ts';
import { fileDetails, fileName, stateText } from '../../texts/file-texts.ts';
import type { CardElement, Container, ExecuteButton } from '../card-json.ts';
import { demonstrationMark } from './boxes.ts';
import { bold, line, quietLine, run } from './rich-text.ts';

/** One file on a list, with what a person can do with it. */
export function fileSummary(file: FileLine, buttons: readonly ExecuteButton[]): Container {
  return {
    type: 'Container',
    separator: true,
    spacing: 'large',
    items: [
      ...fileSummaryLines(file),
      ...(buttons.length === 0
        ? []
        : [{ type: 'ActionSet' as const, spacing: 'small' as const, actions: buttons }]),
    ],
  };
}

/** What a file is called, where it stands and which round it is for. */
export function fileSummaryLines(file: FileLine): readonly CardElement[] {
  const details = fileDetails(file);
  return [
    line([run(fileName(file), { weight: 'bolder', size: 'medium' })]),
    line([bold(`${STATE_MARKS[file.state]} `), run(stateText(file))], { spacing: 'small' }),
    quietLine(
      file.state === 'draft'
        ? fileContext(file.heading)
        : `${file.heading.programmeName} · ${file.heading.roundName}`,
    ),
    ...(details === '' ? [] : [quietLine(details)]),
    ...demonstrationMark(file.heading.demonstration),
  ];
}

/** A sign before the words of a state. */
export const STATE_MARKS: Readonly<Record<DossierState, string>> = {
  draft: '○',
  submitted: '✓',
  admissible: '✓',
  inadmissible: '×',
  deferred: '→',
  selected: '★',
  notSelected: '×',
  withdrawn: '×',
};
