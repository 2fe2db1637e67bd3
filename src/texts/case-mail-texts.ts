/** Mails about a file that was decided on. */
export const caseMailTexts = {
  subject: (reference: string, title: string, programme: string) =>
    `[${reference}] ${title} (${programme})`,
  greeting: (name: string) => `Dag ${name},`,
  greetingWithoutName: 'Dag,',
} as const;
