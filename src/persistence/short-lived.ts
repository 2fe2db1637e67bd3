import { KeyvPostgres } from '@keyv/postgres';
import Keyv from 'keyv';
import { type Executor, run, type StatementValue } from './statement.ts';

/** Makes stores of values that may be lost at any moment; each value ends after `ttlMs` milliseconds. */
export type ShortLived = <T>(namespace: string, ttlMs: number) => Keyv<T>;

/**
 * Short-lived values on the connections that the bot has already. A database that is out of reach looks like an
 * empty store: `get` gives undefined and `set` false.
 */
export function createShortLived(on: Executor): ShortLived {
  return <T>(namespace: string, ttl: number): Keyv<T> => {
    const keyv = new Keyv<T>({ store: storeOn(on), namespace, ttl, throwOnErrors: false });
    // Without a listener an error event would throw; whoever asks sees "not there", which is what counts.
    keyv.on('error', () => undefined);
    return keyv;
  };
}

/** Its own `connect` would open a second pool, one per process, that nothing closes. */
function storeOn(on: Executor): KeyvPostgres {
  class StoreOnOurConnections extends KeyvPostgres {
    override async connect() {
      return async (text: string, values: readonly StatementValue[] = []) => [
        ...(await run(on, text, values)),
      ];
    }

    override async disconnect(): Promise<void> {}
  }
  return new StoreOnOurConnections({ table: 'short_lived' });
}
