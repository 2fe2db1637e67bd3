import type { Place, Walk } from '../domain/walk.ts';
import type { File } from './file.ts';

/** The cursor of a conversation at a place in a file, with what the person sees there. */
export function walkAt(
  { dossier }: Pick<File, 'dossier'>,
  place: Place,
  where: { readonly conversationId: string; readonly cardActivityId?: string | undefined },
  active = true,
): Walk {
  const answer = place.kind === 'overview' ? undefined : dossier.answers[place.questionId];
  return {
    conversationId: where.conversationId,
    dossierId: dossier.id,
    place,
    seenVersion: answer?.version ?? 0,
    ...(where.cardActivityId === undefined ? {} : { cardActivityId: where.cardActivityId }),
    active,
  };
}
