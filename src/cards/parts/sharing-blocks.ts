import type { TrajectoryView } from '../../domain/views-trajectory.ts';
import { sharingTexts as texts } from '../../texts/knowledge-texts.ts';
import type { CardElement } from '../card-json.ts';
import { button } from './button.ts';
import { line, subheading } from './rich-text.ts';

/** Whether what a municipality learned is shared; only its own people change that. */
export function sharingBlocks({ sharing, head }: TrajectoryView): readonly CardElement[] {
  if (sharing === undefined) return [];
  const { dossierId, side } = head;
  return [
    subheading(texts.boxTitle, { separator: true }),
    line(texts.state[sharing]),
    ...(side === 'municipality'
      ? [
          {
            type: 'ActionSet' as const,
            spacing: 'small' as const,
            actions: [button(texts.open, { verb: 'sharing.look', dossierId })],
          },
        ]
      : []),
  ];
}
