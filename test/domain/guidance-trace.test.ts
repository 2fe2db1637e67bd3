import { expect, test } from '@jest/globals';
import {
  countTraces,
  type GuidanceTrace,
  type TraceKind,
} from '../../src/domain/guidance-trace.ts';

function trace(kind: TraceKind, dossierId?: string, about = ''): GuidanceTrace {
  return {
    kind,
    at: new Date('2021-09-20T10:00:00Z'),
    name: 'An Peeters',
    ...(dossierId === undefined ? {} : { dossierId }),
    programmeId: 'profploeg',
    reference: '',
    municipality: '',
    about,
    what: '',
    details: {},
  };
}

test('what somebody left is counted per guidance; parts and groups count by themselves', () => {
  const traces = [
    trace('answer', 'a'),
    trace('item', 'a'),
    trace('event', 'b'),
    trace('part', 'c'),
    trace('group', undefined, 'g'),
    trace('group', undefined, 'g'),
    trace('group', undefined, 'h'),
  ];
  expect(countTraces(traces)).toEqual({ guidances: 2, entries: 3, parts: 1, groups: 2 });
  expect(countTraces([])).toEqual({ guidances: 0, entries: 0, parts: 0, groups: 0 });
});
