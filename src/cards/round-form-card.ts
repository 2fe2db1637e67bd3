import type { RoundAct, RoundFormView } from '../domain/views-rounds.ts';
import { ROUND_ACT_BUTTONS, roundProblemText, roundTexts } from '../texts/round-edit-texts.ts';
import { roundSummaries } from '../texts/round-told-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { choiceField } from './parts/choice-field.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { problemsBox } from './parts/problems-box.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, subheading } from './parts/rich-text.ts';
import { roundFacts, roundHistoryLines, roundLines } from './parts/round-lines.ts';
import { textField } from './parts/text-field.ts';

/** Characters of each text in its input; fewer only when no card can hold them. */
const KEPT = [20_000, 5000, 1500, 400, 100] as const;

/** A round being made or changed; nothing is saved from here before it was said back in words. */
export function roundFormCard(view: RoundFormView): RenderedView {
  const { round, problems } = view;
  return firstThatFits(KEPT, (kept) =>
    rendered(
      roundSummaries.form,
      [
        heading(round === undefined ? roundTexts.newTitle : roundTexts.changeTitle),
        ...noticeBox(view.notice),
        ...problemsBox(roundTexts.problemsTitle, problems.map(roundProblemText)),
        ...presentPart(view),
        ...programmeField(view),
        ...fields(view, kept),
        ...historyPart(view),
      ],
      formButtons(view),
    ),
  );
}

/** The round as it is now; prominent when a colleague changed it while this person typed. */
function presentPart({ round, changedBy }: RoundFormView): readonly CardElement[] {
  if (round === undefined) return [];
  if (changedBy === undefined) return roundLines(round.line);
  return [
    box('warning', [
      line([bold(roundTexts.presentTitle(changedBy))]),
      line(roundTexts.presentIntro, { spacing: 'small' }),
      ...roundFacts(round.line),
    ]),
  ];
}

function programmeField(view: RoundFormView): readonly CardElement[] {
  if (!choosesProgramme(view)) return [];
  const choices = view.programmes.map(({ id, name }) => ({ title: name, value: id }));
  return [choiceField('programmeId', roundTexts.programme, choices, view.programmeId)];
}

function choosesProgramme({ round, programmes }: RoundFormView): boolean {
  return round === undefined && programmes.length > 1;
}

function fields({ typed }: RoundFormView, kept: number): readonly CardElement[] {
  const { name, opens, deadline, guidance, opensExample, deadlineExample, guidanceExample } =
    roundTexts;
  return [
    ...textField({ id: 'name', label: name, value: typed.name }, kept),
    ...textField({ id: 'opens', label: opens, value: typed.opens }, kept),
    quietLine(opensExample),
    ...textField({ id: 'deadline', label: deadline, value: typed.deadline }, kept),
    quietLine(deadlineExample),
    ...textField({ id: 'guidance', label: guidance, value: typed.guidance }, kept),
    quietLine(guidanceExample),
  ];
}

function historyPart({ round }: RoundFormView): readonly CardElement[] {
  if (round === undefined || round.history.length === 0) return [];
  return [
    subheading(roundTexts.historyTitle, { separator: true }),
    ...roundHistoryLines(round.history),
  ];
}

function formButtons(view: RoundFormView): readonly ExecuteButton[] {
  const { round, programmeId } = view;
  const about =
    round === undefined
      ? { version: 0, ...(choosesProgramme(view) ? {} : { programmeId }) }
      : { roundId: round.line.id, version: round.version };
  const alone = { withoutInputs: true } as const;
  return [
    button(roundTexts.check, { verb: 'round.check', ...about }, { primary: true }),
    ...actsOf(view).map((act) =>
      button(
        ROUND_ACT_BUTTONS[act],
        { verb: 'round.ask', roundId: round?.line.id ?? '', act },
        alone,
      ),
    ),
    button(roundTexts.toList, { verb: 'rounds.show' }, alone),
  ];
}

function actsOf({ round }: RoundFormView): readonly RoundAct[] {
  if (round === undefined) return [];
  return [
    ...(round.canClose ? (['close'] as const) : []),
    ...(round.canReopen ? (['reopen'] as const) : []),
    ...(round.mayRemove ? (['remove'] as const) : []),
  ];
}
