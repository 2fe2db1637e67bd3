import type { Actor } from '../domain/access.ts';
import type { Announcement, AnnouncementAudience } from '../domain/announcement.ts';
import { mayAnnounce } from '../domain/announcement-change.ts';
import type { AudienceChoice } from '../domain/announcement-input.ts';
import type { Programme } from '../domain/programme.ts';
import type { Round } from '../domain/round.ts';
import type { AudienceShown } from '../domain/views-announcements.ts';
import type { Dependencies } from './dependencies.ts';
import { programmeName } from './programme-name.ts';

/** Rounds to choose from; of older ones nobody waits for news. */
const MOST_ROUNDS = 6;

/** The programmes in whose name somebody may announce something. */
export function announcingProgrammes(
  { programmes }: Pick<Dependencies, 'programmes'>,
  actor: Actor,
): readonly Programme[] {
  return programmes.filter(({ id }) => mayAnnounce(actor, id));
}

/** Whom somebody can announce something to: channels of each programme, then the makers of its latest rounds. */
export async function audienceChoices(
  deps: Dependencies,
  actor: Actor,
): Promise<readonly AudienceChoice[]> {
  const choices = announcingProgrammes(deps, actor).map(async (programme) => {
    const rounds = programme.intake.kind === 'form' ? await latestRounds(deps, programme.id) : [];
    return [channelChoice(programme), ...rounds.flatMap((round) => roundChoices(programme, round))];
  });
  return (await Promise.all(choices)).flat();
}

async function latestRounds(deps: Dependencies, programmeId: string): Promise<readonly Round[]> {
  const rounds = await deps.work.stores.rounds.list(programmeId);
  return rounds.toReversed().slice(0, MOST_ROUNDS);
}

function channelChoice({ id, name }: Programme): AudienceChoice {
  const audience = { kind: 'channels' } as const;
  return { value: audienceValue(id, audience), programmeId: id, programmeName: name, audience };
}

function roundChoices({ id, name }: Programme, round: Round): readonly AudienceChoice[] {
  return [false, true].map((onlyDrafts) => {
    const audience = { kind: 'makers', roundId: round.id, onlyDrafts } as const;
    return {
      value: audienceValue(id, audience),
      programmeId: id,
      programmeName: name,
      audience,
      roundName: round.name,
    };
  });
}

/** An audience as the value of a choice; the same one always. */
export function audienceValue(programmeId: string, audience: AnnouncementAudience): string {
  if (audience.kind === 'channels') return `channels:${programmeId}`;
  return `${audience.onlyDrafts ? 'drafts' : 'makers'}:${audience.roundId}`;
}

/** Whom an announcement goes to, for whoever reads it; also of a round that was removed. */
export async function audienceShown(
  deps: Dependencies,
  { programmeId, audience }: Pick<Announcement, 'programmeId' | 'audience'>,
): Promise<AudienceShown> {
  const name = programmeName(deps, programmeId);
  if (audience.kind === 'channels') return choiceShown({ programmeName: name, audience });
  const round = await deps.work.stores.rounds.get(audience.roundId);
  return choiceShown({ programmeName: name, audience, roundName: round?.name ?? '' });
}

/** The same of one to choose. */
export function choiceShown({
  programmeName: name,
  audience,
  roundName = '',
}: Pick<AudienceChoice, 'programmeName' | 'audience' | 'roundName'>): AudienceShown {
  return audience.kind === 'channels'
    ? { kind: 'channels', programmeName: name }
    : { kind: 'makers', programmeName: name, roundName, onlyDrafts: audience.onlyDrafts };
}
