import type { Form } from '../../domain/form.ts';
import { AREA_STEP } from './area-step.ts';
import { CHALLENGE_STEP } from './challenge-step.ts';
import { EXPERTISE_STEP } from './expertise-step.ts';
import { IDENTIFICATION_STEP } from './identification-step.ts';
import { INITIATIVES_STEP } from './initiatives-step.ts';
import { INVOLVEMENT_STEP } from './involvement-step.ts';
import { POLICY_STEP } from './policy-step.ts';
import { RESOURCES_STEP } from './resources-step.ts';

/** The application form of the information session for towns and municipalities, in its order and wording. */
export const PROFPLOEG_FORM = {
  id: 'profploeg-application',
  version: 1,
  steps: [
    IDENTIFICATION_STEP,
    CHALLENGE_STEP,
    AREA_STEP,
    INITIATIVES_STEP,
    POLICY_STEP,
    RESOURCES_STEP,
    INVOLVEMENT_STEP,
    EXPERTISE_STEP,
  ],
  changes: [],
} as const satisfies Form;
