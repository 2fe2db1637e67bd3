import { createRequire } from 'node:module';

/**
 * Makes the SDK send every property of an entity. Its last version, 4.23.3, sends the type and the mention
 * alone, so that the label "AI-generated" would arrive empty. This is the change by which Microsoft mended it
 * (botbuilder-js pull request 4903) and never released it. Doing it twice is harmless.
 */
export function sendWholeEntities(): void {
  // The very copy that botbuilder sends with.
  const ofBotbuilder = createRequire(createRequire(import.meta.url).resolve('botbuilder'));
  const mappers: unknown = ofBotbuilder(MAPPERS);
  const type = valueAt(mappers, 'Entity', 'type');
  if (isObject(type)) Object.assign(type, { additionalProperties: { type: { name: 'Object' } } });
}

const MAPPERS = 'botframework-connector/lib/connectorApi/models/mappers.js';

function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, name) => (isObject(at) ? Reflect.get(at, name) : undefined),
    value,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
