import { trajectoryTexts } from '../../texts/trajectory-texts.ts';
import type { ActionSet } from '../card-json.ts';
import { button } from './button.ts';

/** The way from a selected file to its guidance. */
export function trajectoryButton(dossierId: string): ActionSet {
  return {
    type: 'ActionSet',
    spacing: 'small',
    actions: [
      button(trajectoryTexts.open, { verb: 'trajectory.open', dossierId }, { withoutInputs: true }),
    ],
  };
}
