import type { GuidanceTrace, TraceKind } from '../../domain/guidance-trace.ts';
import type { PersonalDataRow, PersonalDataSection } from '../../domain/personal-data-document.ts';
import { momentInWords } from '../../domain/time.ts';
import { traceTitles } from '../../texts/trace-texts.ts';
import type { Dependencies } from '../dependencies.ts';
import { programmeName } from '../programme-name.ts';
import { traceWords } from './trace-words.ts';

/** Under which heading each kind comes, in the order of the headings. */
const SECTIONS: readonly {
  readonly title: keyof typeof traceTitles;
  readonly kinds: readonly TraceKind[];
}[] = [
  { title: 'answers', kinds: ['answer'] },
  { title: 'sheets', kinds: ['sheet'] },
  { title: 'parts', kinds: ['partGiven', 'part'] },
  { title: 'items', kinds: ['item'] },
  { title: 'events', kinds: ['event'] },
  { title: 'evaluations', kinds: ['evaluation'] },
  { title: 'sharing', kinds: ['sharing'] },
  { title: 'meetings', kinds: ['meeting', 'meetingText'] },
  { title: 'groups', kinds: ['group', 'theme'] },
];

/**
 * What somebody typed and did in guidances, for the copy of their data: when, in whose guidance, and what in full. Kinds
 * of which there is nothing are left out.
 */
export function traceSections(
  deps: Pick<Dependencies, 'programmes' | 'municipalities'>,
  traces: readonly GuidanceTrace[],
): readonly PersonalDataSection[] {
  return SECTIONS.flatMap(({ title, kinds }): readonly PersonalDataSection[] => {
    const own = traces.filter(({ kind }) => kinds.includes(kind));
    const rows = own.map((trace) => traceRow(deps, trace));
    return rows.length === 0 ? [] : [{ title: traceTitles[title], rows }];
  });
}

function traceRow(
  deps: Pick<Dependencies, 'programmes' | 'municipalities'>,
  trace: GuidanceTrace,
): PersonalDataRow {
  const programme = deps.programmes.find(({ id }) => id === trace.programmeId);
  const { about, text } = traceWords(deps, programme, trace);
  const { at, reference, municipality, programmeId } = trace;
  const whose = [municipality, reference].filter((part) => part !== '').join(', ');
  const place = whose === '' ? programmeName(deps, programmeId) : whose;
  const label = [momentInWords(at), place, about].filter((part) => part !== '').join(' – ');
  return { label, value: text };
}
