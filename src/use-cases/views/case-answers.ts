import type { CaseAnswers } from '../../domain/views-cases.ts';
import { askedInStep } from '../../domain/visible-questions.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { answerText } from './answer-text.ts';
import { caseRemark } from './case-overview.ts';

type Section = CaseAnswers['sections'][number];

/**
 * Room on one page, in characters; each line and each remark takes more than its text. A step that is longer
 * has a page of its own.
 */
const PAGE_ROOM = 9000;
const LINE_ROOM = 90;
const REMARK_ROOM = 400;

/** The answers of a file with what caseworkers asked about them, in pages that can be read whole. */
export function caseAnswers(deps: Dependencies, file: File, page: number): CaseAnswers {
  const pages = inPages(sectionsOf(deps, file));
  const shown = Math.min(page, pages.length - 1);
  return { tab: 'answers', sections: pages[shown] ?? [], page: shown, pages: pages.length };
}

function sectionsOf(deps: Dependencies, file: File): readonly Section[] {
  const { dossier, whole } = file;
  return whole.steps.map((step) => ({
    title: step.title,
    items: askedInStep(step, dossier.answers).map((question) => {
      const value = dossier.answers[question.id]?.value ?? '';
      return {
        shortLabel: question.shortLabel,
        answerText: value === '' ? '' : answerText(question, value, deps.municipalities),
        remarks: dossier.remarks
          .filter(({ questionId }) => questionId === question.id)
          .map((remark) => caseRemark(file, remark)),
      };
    }),
  }));
}

function inPages(sections: readonly Section[]): readonly (readonly Section[])[] {
  const pages: Section[][] = [[]];
  let taken = 0;
  for (const section of sections) {
    const own = roomOf(section);
    if (taken > 0 && taken + own > PAGE_ROOM) {
      pages.push([]);
      taken = 0;
    }
    pages.at(-1)?.push(section);
    taken += own;
  }
  return pages;
}

function roomOf({ items }: Section): number {
  const rooms = items.flatMap(({ answerText: text, remarks }) => [
    LINE_ROOM + textRoom(text),
    ...remarks.map((remark) => REMARK_ROOM + textRoom(remark.text)),
  ]);
  return rooms.reduce((sum, room) => sum + room, 0);
}

function textRoom(text: string): number {
  return text.length + LINE_ROOM * text.split('\n').length;
}
