import type { TrajectoryHead } from '../../domain/views-trajectory.ts';
import { trajectoryTexts } from '../../texts/trajectory-texts.ts';
import type { CardElement } from '../card-json.ts';
import { demonstrationMark } from './boxes.ts';
import { line, quietLine, run } from './rich-text.ts';
import { shorten } from './shorten.ts';

const NAME_LENGTH = 80;

/** Whose guidance it is, above every card about it. */
export function trajectoryHead(head: TrajectoryHead): readonly CardElement[] {
  const { province, programmeName, reference, demonstration } = head;
  const about = [programmeName, shorten(reference, NAME_LENGTH)].filter((part) => part !== '');
  return [
    line([
      run(municipalityOf(head, NAME_LENGTH), { weight: 'bolder', size: 'medium' }),
      ...(province === '' ? [] : [run(` · ${province}`)]),
    ]),
    quietLine(about.join(' · ')),
    ...demonstrationMark(demonstration),
  ];
}

/** As it was called when it applied. */
export function municipalityOf({ municipality }: TrajectoryHead, length: number): string {
  return shorten(municipality, length) || trajectoryTexts.noMunicipality;
}
