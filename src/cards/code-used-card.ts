import type { CodeUsedView } from '../domain/views-roles.ts';
import { roleTexts } from '../texts/role-texts.ts';
import type { ExecuteButton, RichTextBlock } from './card-json.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, run } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const NAME_LENGTH = 100;

/** Tells who made a code that somebody used it, in time to take them off when it is the wrong person. */
export function codeUsedCard(view: CodeUsedView): RenderedView {
  const wrong = view.gives === 'expert' ? roleTexts.usedWrong.expert : roleTexts.usedWrong.team;
  return rendered(
    roleTexts.summaries.codeUsed,
    [heading(roleTexts.usedTitle), usedLine(view), line(wrong)],
    [showButton(view)],
  );
}

function usedLine({ gives, name, programme, expertName = '' }: CodeUsedView): RichTextBlock {
  const who = bold(shorten(name, NAME_LENGTH));
  return gives === 'expert'
    ? line([
        who,
        run(roleTexts.usedByExpert(programme.name)),
        bold(shorten(expertName, NAME_LENGTH)),
      ])
    : line([who, run(roleTexts.used(gives, programme.name))]);
}

function showButton({ gives, programme }: CodeUsedView): ExecuteButton {
  const programmeId = programme.id;
  return gives === 'expert'
    ? button(roleTexts.showExperts, { verb: 'experts.list', programmeId })
    : button(roleTexts.showTeam, { verb: 'roles.show', programmeId });
}
