/** A question on its way to the mailbox of a programme. Every text is plain. */
export interface InquiryLetter {
  /** The same at every attempt. */
  readonly id: string;
  /** Id of the mail that began the thread; absent for the first one. */
  readonly threadId?: string;
  readonly to: string;
  readonly programmeName: string;
  /** Who answers: "VLAIO". */
  readonly organisation: string;
  readonly reference: string;
  /** The first question, or what the asker added later. */
  readonly kind: 'question' | 'further';
  readonly text: string;
  readonly askerName: string;
  /** A reply to the mail goes there. */
  readonly askerEmail?: string;
  readonly askerOrganisation: string;
  readonly askedAtText: string;
  /** What was said before in the same thread, oldest first. */
  readonly earlier: readonly {
    readonly by: string;
    readonly atText: string;
    readonly text: string;
  }[];
  /** The application it is about. */
  readonly dossier?: {
    readonly label: string;
    readonly pdf: { readonly filename: string; readonly content: Uint8Array };
  };
}

/** An answer for somebody who cannot be reached in Teams. */
export interface AnswerLetter {
  readonly id: string;
  readonly to: string;
  readonly askerName: string;
  readonly programmeName: string;
  readonly organisation: string;
  readonly reference: string;
  readonly question: string;
  readonly answer: string;
  /** Where to write back to. */
  readonly contactEmail?: string;
}
