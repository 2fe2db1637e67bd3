/** Short sentences about questions, outside a card. */
export const inquiryReplies = {
  /** A question that is gone, of somebody else, or never was: all three sound the same. */
  unavailable:
    'Deze vraag kan ik je niet tonen. Misschien bestaat ze niet meer, of heb je er geen toegang toe. Typ “vragen” in je persoonlijke chat met Kernbot om je eigen vragen te zien.',
  elsewhere:
    'Vragen toon ik hier niet, want iedereen leest mee. Typ “vragen” in je persoonlijke chat met Kernbot, of in het kanaal waar ik vragen meld.',
  askInPersonal:
    'Open een persoonlijke chat met Kernbot en typ daar “stel een vraag”. Dan leest niemand mee.',
} as const;

const CHANNEL_REFUSALS = {
  personal:
    'Typ dit in het kanaal of de groepschat waar ik nieuwe vragen moet melden. Vermeld me daar: @Kernbot vragen hier.',
  sharedChannel:
    'Dit is een gedeeld kanaal: mensen van andere organisaties lezen mee. Daarom meld ik hier geen vragen. Typ “vragen hier” in een gewoon of een privékanaal.',
  notCaseworker: 'Alleen wie vragen van een programma beantwoordt, kan dit kiezen.',
} as const;

/** Why questions are not told of in a conversation. */
export function channelRefusal(reason: keyof typeof CHANNEL_REFUSALS): string {
  return CHANNEL_REFUSALS[reason];
}
