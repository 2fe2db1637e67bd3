import type { Follow, FollowTopic } from './follow.ts';
import type { Milestone, MilestoneSubject } from './milestone.ts';

/** Whether a channel is told of a moment (`w7`, `start`, `weekly-2` …) of a milestone by what it follows. */
export function matchesFollow(
  follow: Pick<Follow, 'programmeId' | 'subject' | 'topics'>,
  milestone: Pick<Milestone, 'programmeId' | 'subject'>,
  momentId: string,
): boolean {
  if (follow.programmeId !== milestone.programmeId) return false;
  const topic = topicOf(milestone.subject, momentId);
  return topic !== undefined && follow.topics.includes(topic) && isAbout(follow, milestone.subject);
}

/** What a moment is told under; undefined for what is personal and never told in a channel. */
export function topicOf(subject: MilestoneSubject, momentId: string): FollowTopic | undefined {
  switch (subject.kind) {
    case 'round':
      return 'deadlines';
    case 'step':
      return isLate(momentId) ? 'overdue' : 'phases';
    case 'meeting':
      return 'meetings';
    case 'draft':
    case 'item':
    case 'file':
      return undefined;
  }
}

function isLate(momentId: string): boolean {
  return momentId === 'overdue' || momentId.startsWith('weekly');
}

/** A programme is its rounds: what happens in the guidance of one municipality is for who follows that guidance. */
function isAbout({ subject: followed }: Pick<Follow, 'subject'>, subject: MilestoneSubject) {
  switch (followed.kind) {
    case 'programme':
      return subject.kind === 'round';
    case 'round':
      return subject.kind === 'round' && subject.roundId === followed.roundId;
    case 'trajectory':
      return (
        (subject.kind === 'step' || subject.kind === 'meeting') &&
        subject.dossierId === followed.dossierId
      );
  }
}
