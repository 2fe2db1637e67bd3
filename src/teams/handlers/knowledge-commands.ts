import { readExperienceWords } from '../../domain/read-experience-words.ts';
import { findExperiences } from '../../use-cases/find-experiences.ts';
import type { TextTurn } from '../turn.ts';
import { type HandlerKit, post } from './kit.ts';

/** Words about what municipalities learned and share. */
export const KNOWLEDGE_COMMANDS = {
  async experiences(kit: HandlerKit, turn: TextTurn): Promise<void> {
    await post(kit, turn, await findExperiences(kit.deps, { query: '', theme: '', page: 0 }));
  },
} as const;

/** "ervaringen over leegstand": what others learned of it, for everybody. False for anything else. */
export async function experienceText(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  const query = readExperienceWords(turn.text);
  if (query === undefined) return false;
  await post(kit, turn, await findExperiences(kit.deps, { query, theme: '', page: 0 }));
  return true;
}
