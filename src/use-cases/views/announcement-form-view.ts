import type {
  AnnouncementProblem,
  AudienceChoice,
  TypedAnnouncement,
} from '../../domain/announcement-input.ts';
import { dayAndHourInWords } from '../../domain/time.ts';
import type { Notice } from '../../domain/views.ts';
import type { AnnouncementFormView } from '../../domain/views-announcements.ts';
import { choiceShown } from '../announcement-audiences.ts';
import type { Dependencies } from '../dependencies.ts';

export interface AnnouncementFormContent {
  readonly choices: readonly AudienceChoice[];
  readonly typed: TypedAnnouncement;
  readonly draft?: AnnouncementFormView['draft'];
  readonly problems?: readonly AnnouncementProblem[];
  readonly notice?: Notice;
}

/** The form of an announcement, with everything that was typed. */
export function announcementFormView(
  { ids }: Pick<Dependencies, 'ids'>,
  { choices, typed, draft, problems = [], notice }: AnnouncementFormContent,
): AnnouncementFormView {
  const quiet = problems.find((problem) => problem.kind === 'quiet');
  const { title = '', text = '', audience = '', when = '' } = typed;
  return {
    kind: 'announcementForm',
    nonce: ids.uuid(),
    ...(draft === undefined ? {} : { draft }),
    audiences: choices.map((choice) => ({ value: choice.value, audience: choiceShown(choice) })),
    typed: { title, text, audience, when },
    problems,
    ...(quiet === undefined ? {} : { offered: dayAndHourInWords(quiet.next) }),
    ...(notice === undefined ? {} : { notice }),
  };
}
