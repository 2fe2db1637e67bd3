import type { Step } from '../../../domain/form.ts';

/** What the questions for key issues have in common: one at the end of each of the five B's. */
export const KEY_ISSUES = {
  kind: 'longText',
  required: false,
  maxLength: 1500,
  maxLines: 5,
  recalls: true,
} as const;

export const KEY_ISSUE_WHY =
  'Een sleutelkwestie is wat jullie kern het meest tegenhoudt, of wat ze het meest vooruit kan helpen. De experten maken er het projectplan rond.';

/** The last step: what was noted at the five B's, in order. */
export const KEY_ISSUE_RANKING = {
  id: 'keyIssues',
  title: 'Sleutelkwesties',
  intro: 'De kwesties die jullie bij de vijf B’s noteerden, met de belangrijkste eerst.',
  questions: [
    {
      id: 'keyIssues',
      kind: 'ranking',
      label: 'Welke sleutelkwesties zijn voor jullie het belangrijkst?',
      shortLabel: 'Sleutelkwesties',
      required: true,
      from: [
        'awarenessIssues',
        'experienceIssues',
        'appearanceIssues',
        'accessibilityIssues',
        'policyIssues',
      ],
      atLeast: 3,
      help: {
        why: 'De experten beginnen bij de bovenste. In het intakegesprek bekijken jullie de volgorde samen.',
      },
    },
  ],
} as const satisfies Step;
