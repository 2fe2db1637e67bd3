/** One person of the mock tenant. The property names are the local client's own, its spelling included. */
export interface MockUser {
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  readonly surname: string;
  readonly userPrincipleName: string;
  readonly aadObjectId: string;
  readonly email: string;
}

interface MockTenant {
  readonly version: string;
  readonly tenantId: string;
  readonly bot: { readonly id: string; readonly name: string };
  readonly currentUser: MockUser;
  readonly users: readonly MockUser[];
  readonly personalChat: { readonly id: string };
  readonly groupChat: { readonly id: string; readonly name: string };
  readonly team: {
    readonly id: string;
    readonly name: string;
    readonly aadGroupId: string;
    readonly channels: readonly { readonly id: string; readonly name: string }[];
  };
}

/**
 * What the local client shows as the tenant of one fictive municipality, seen by `MOCK_USERS[currentUser]`.
 * Every id is fixed, so a restart finds the same chats. The client demands exactly five others.
 * Throws RangeError when there is no such user.
 */
export function mockTenant(currentUser: number): MockTenant {
  const me = MOCK_USERS[currentUser];
  if (!me) {
    throw new RangeError(`no mock user ${currentUser}: there are ${MOCK_USERS.length}`);
  }
  return {
    version: '0.1.1',
    tenantId: MOCK_TENANT_ID,
    bot: { id: '28:5d0f7b3e-2c64-4f7e-9a53-0c1b7e6a9d42', name: 'Kernbot' },
    currentUser: me,
    users: MOCK_USERS.filter((user) => user !== me),
    personalChat: { id: `a:1kernbot-personal-${me.givenName.toLowerCase()}` },
    groupChat: { id: '19:c7a1e0d49b5f4c0f8e2d6b3a91f47c58@thread.v2', name: 'Overleg kern' },
    team: {
      id: '19:kernbotCentrumGeneral7Qm2xVtR4sYb1@thread.tacv2',
      name: 'Centrum',
      aadGroupId: 'b1f6a0c2-6f0e-4f3b-8f5d-27c94e0d3a61',
      channels: [{ id: '19:kernbotCentrumHandel9Wd5pLzK8uNc3@thread.tacv2', name: 'Handelskern' }],
    },
  };
}

/** A real GUID: the client's own default has thirteen digits in its last group and would be refused. */
export const MOCK_TENANT_ID = '3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096';

/** The people of "gemeente Kernegem", which does not exist. Index 0 is who you are by default. */
export const MOCK_USERS: readonly MockUser[] = [
  mockUser('An', 'Peeters', '7c1e4a90-3b52-4d8f-a6e7-10f5c9b28d31'),
  mockUser('Bram', 'De Smet', '7c1e4a90-3b52-4d8f-a6e7-10f5c9b28d32'),
  mockUser('Chantal', 'Wouters', '7c1e4a90-3b52-4d8f-a6e7-10f5c9b28d33'),
  mockUser('Dirk', 'Maes', '7c1e4a90-3b52-4d8f-a6e7-10f5c9b28d34'),
  mockUser('Els', 'Vermeulen', '7c1e4a90-3b52-4d8f-a6e7-10f5c9b28d35'),
  mockUser('Fatima', 'El Amrani', '7c1e4a90-3b52-4d8f-a6e7-10f5c9b28d36'),
];

function mockUser(givenName: string, surname: string, aadObjectId: string): MockUser {
  const email = `${givenName}.${surname}@kernegem.example`.toLowerCase().replaceAll(' ', '');
  return {
    id: `29:1kernegem-${givenName.toLowerCase()}`,
    name: `${givenName} ${surname}`,
    givenName,
    surname,
    userPrincipleName: email,
    aadObjectId,
    email,
  };
}
