import type { ConnectorClient, ConnectorFactory } from './reused-clients.ts';

/**
 * A call that Teams does not answer is given up after this; healthy, it takes less than one second. Without a limit
 * the SDK waits for ever: the conversation would wait behind it, and so would all work of the queue of that kind.
 */
export const CALL_LIMIT_MS = 10_000;

/** Lets the clients that this factory makes give up each attempt of a call in time, which rejects. */
export function limitCalls(factory: ConnectorFactory, limitMs: number): ConnectorFactory {
  const create = factory.create.bind(factory);
  factory.create = async (serviceUrl, audience) =>
    limited(await create(serviceUrl, audience), limitMs);
  return factory;
}

function limited(client: ConnectorClient, limitMs: number): ConnectorClient {
  const send = client.sendOperationRequest.bind(client);
  client.sendOperationRequest = (operation, spec, callback) => {
    const options = { ...operation.options, timeout: limitMs };
    return send({ ...operation, options }, spec, callback);
  };
  return client;
}
