import type { NamedPerson } from './person.ts';

/** Whether what a municipality learned may be shared with others: with its name, without it, or not. */
export const SHARING_CHOICES = ['named', 'unnamed', 'none'] as const;
export type SharingChoice = (typeof SHARING_CHOICES)[number];

/** What the people of a municipality said about that. Choices are only ever added; the newest counts. */
export interface SharingConsent {
  readonly dossierId: string;
  readonly choice: SharingChoice;
  readonly by: NamedPerson;
  readonly at: Date;
}
