import type { CaseRemark } from '../../domain/views-cases.ts';
import { caseTexts } from '../../texts/case-texts.ts';
import type { Container } from '../card-json.ts';
import { paragraphs, quietLine } from './rich-text.ts';
import { cut, shorten } from './shorten.ts';

const NAME_LENGTH = 80;

/** What a caseworker asked, with by whom and when, and whether it was answered. */
export function remarkBlock(remark: CaseRemark, length: number): Container {
  const asked = caseTexts.remarkLine({
    ...remark,
    by: shorten(remark.by, Math.min(length, NAME_LENGTH)),
  });
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'small',
    items: [
      ...paragraphs(cut(remark.text, length)),
      quietLine(asked),
      ...(remark.settledAt === undefined
        ? []
        : [quietLine(caseTexts.settledLine(remark.settledAt, remark.recalled))]),
    ],
  };
}
