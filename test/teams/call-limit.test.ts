import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ReusedClients } from '../../src/teams/reused-clients.ts';
import { createActivities } from '../support/activities.ts';

let silent: Server;
let serviceUrl: string;
let calls: number;

beforeEach(async () => {
  calls = 0;
  silent = createServer(() => {
    calls += 1;
  });
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo; // Listening on a port, so no path and not null.
  serviceUrl = `http://127.0.0.1:${port}/`;
});

afterEach(() => {
  silent.closeAllConnections();
  silent.close();
});

const LIMIT_MS = 500;
const message = { type: 'message', text: 'hallo' };

test('a call in a turn that Teams never answers is given up, and not made again', async () => {
  const clients = new ReusedClients({}, LIMIT_MS);
  const { connectorFactory } = await clients.authenticateRequest(
    createActivities(serviceUrl).message('hallo') as never,
    '',
  );
  const client = await connectorFactory?.create(serviceUrl, '');
  await expect(client?.conversations.sendToConversation('a:1', message)).rejects.toThrow(/abort/i);
  expect(calls).toBe(1);
});

test('so is one outside a turn, which jobs make', async () => {
  const clients = new ReusedClients({}, LIMIT_MS);
  const { claimsIdentity } = await clients.authenticateRequest(
    createActivities(serviceUrl).message('hallo') as never,
    '',
  );
  if (claimsIdentity === undefined) throw new Error('nobody signed in');
  const client = await clients.createConnectorFactory(claimsIdentity).create(serviceUrl, '');
  await expect(client.conversations.sendToConversation('a:1', message)).rejects.toThrow(/abort/i);
  expect(calls).toBe(1);
});
