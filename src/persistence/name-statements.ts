import type { ClientBase } from 'pg';

const NAME = /^\/\* ([a-z-]{1,60}) \*\//;

/**
 * Makes a connection prepare the statements whose text begins with a name in a comment; all others go
 * as they are. For `pool.on('connect', nameStatements)`. Kysely has no place for a statement's name,
 * hence the change of the connection's own method.
 */
export function nameStatements(client: ClientBase): void {
  const query = client.query;
  Object.defineProperty(client, 'query', {
    configurable: true,
    writable: true,
    value: (...args: unknown[]): unknown => Reflect.apply(query, client, named(args)),
  });
}

function named(args: unknown[]): unknown[] {
  const [text, values, ...rest] = args;
  if (typeof text !== 'string' || !Array.isArray(values) || !text.startsWith('/* ')) return args;
  const name = NAME.exec(text)?.[1];
  return name === undefined ? args : [{ name, text, values }, undefined, ...rest];
}
