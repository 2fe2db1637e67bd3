/** What the receipt of an application tells. Texts are plain, as typed or in words. */
export interface ReceiptLetter {
  /** Of the mail; the same at every attempt. */
  readonly id: string;
  readonly to: string;
  readonly contactName: string;
  readonly programmeName: string;
  readonly organisation: string;
  readonly municipality: string;
  readonly reference: string;
  readonly roundName: string;
  /** "vrijdag 13 augustus 2021" */
  readonly deadlineText: string;
  readonly submittedAtText: string;
  /** Name of the round it came in too late for. */
  readonly movedToNextRoundFrom?: string;
  /** "september 2021" */
  readonly guidanceFromText: string;
  readonly contactEmail?: string;
  readonly demonstration: boolean;
  readonly pdf: { readonly filename: string; readonly content: Uint8Array };
}
