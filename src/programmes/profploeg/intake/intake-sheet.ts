import type { Form } from '../../../domain/form.ts';
import { ACCESSIBILITY } from './accessibility.ts';
import { APPEARANCE } from './appearance.ts';
import { AWARENESS } from './awareness.ts';
import { EXPERIENCE } from './experience.ts';
import { KEY_ISSUE_RANKING } from './key-issues.ts';
import { POLICY } from './policy.ts';

/**
 * The intake sheet of De Profploeg, built on its five B's; one step per cluster, and their key issues
 * in order at the end. The page of the programme names the clusters and says that key issues come out of them; the
 * questions are ours.
 */
export const PROFPLOEG_INTAKE_SHEET = {
  id: 'profploeg-intake',
  version: 1,
  steps: [AWARENESS, EXPERIENCE, APPEARANCE, ACCESSIBILITY, POLICY, KEY_ISSUE_RANKING],
  changes: [],
} as const satisfies Form;
