/**
 * How fast the bot sends by itself. Teams takes 50 calls a second in one tenant, and in one conversation 60 in 30
 * seconds and 1800 in an hour; a call that is made or arrives a little late must not bring two of them too close.
 */
export const SEND_GAPS_MS = { tenant: 20.5, conversation: 550 } as const;

export interface SendGap {
  readonly key: string;
  readonly gapMs: number;
}

/** What one call in a conversation has to keep its distance from. */
export function gapsOf(place: {
  readonly tenantId: string;
  readonly conversationId: string;
}): readonly [tenant: SendGap, conversation: SendGap] {
  return [
    { key: `tenant:${place.tenantId.toLowerCase()}`, gapMs: SEND_GAPS_MS.tenant },
    { key: `conversation:${place.conversationId}`, gapMs: SEND_GAPS_MS.conversation },
  ];
}
