import type { Follow } from '../../src/domain/follow.ts';
import { CHANNEL_ID, TENANT } from './activities.ts';

/** A channel that An made follow De Profploeg. */
export function aFollow(changes: Partial<Follow>): Follow {
  return {
    id: '4d1c6f5e-0c7b-4d62-8c55-0000000000f1',
    programmeId: 'profploeg',
    subject: { kind: 'programme' },
    place: {
      conversationId: CHANNEL_ID,
      scope: 'channel',
      tenantId: TENANT,
      serviceUrl: 'https://smba.example/',
    },
    placeName: 'Handelskern',
    topics: ['deadlines', 'digest'],
    setBy: { tenantId: TENANT, objectId: 'an', name: 'An Peeters' },
    setAt: new Date('2021-07-01T08:00:00Z'),
    version: 1,
    ...changes,
  };
}
