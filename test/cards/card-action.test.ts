import { describe, expect, test } from '@jest/globals';
import { NO_DOSSIER, readCardAction, VERBS } from '../../src/cards/card-action.ts';

const DATA = { nonce: 'n-1', dossierId: 'd-1' };
const SAVE = { ...DATA, stepId: 'identification', exit: { to: 'next' }, seen: { department: 2 } };

function execute(verb: unknown, data?: unknown) {
  return { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
}

describe('what comes back from a card', () => {
  test('reads the same from Action.Execute and from Action.Submit', () => {
    const read = readCardAction(execute('submit.send', DATA));
    expect(read).toEqual({ ok: true, value: { verb: 'submit.send', ...DATA } });
    expect(readCardAction({ verb: 'submit.send', ...DATA })).toEqual(read);
  });

  test('gathers the inputs of a step by question, with the versions that were seen', () => {
    const sent = { ...SAVE, 'answer:department': 'Lokale economie', 'answer:phone': '' };
    expect(readCardAction(execute('step.save', sent))).toEqual({
      ok: true,
      value: {
        verb: 'step.save',
        ...SAVE,
        inputs: { department: 'Lokale economie', phone: '' },
      },
    });
  });

  test('keeps a long text whole', () => {
    const text = '🏘'.repeat(30_000);
    const read = readCardAction(execute('step.save', { ...SAVE, 'answer:challenge': text }));
    expect(read).toMatchObject({ ok: true, value: { inputs: { challenge: text } } });
  });

  test('goes to a question from a step', () => {
    const exit = { to: 'question', questionId: 'phone' };
    expect(readCardAction(execute('step.save', { ...SAVE, exit }))).toMatchObject({
      ok: true,
      value: { exit },
    });
  });

  test('drops keys that it does not know', () => {
    const read = readCardAction(execute('file.look', { ...DATA, admin: true, tenantId: 't' }));
    expect(read).toEqual({ ok: true, value: { verb: 'file.look', ...DATA } });
  });

  test('believes the verb of Action.Execute rather than one in its data', () => {
    const read = readCardAction(execute('file.look', { ...DATA, verb: 'file.withdraw' }));
    expect(read).toMatchObject({ ok: true, value: { verb: 'file.look' } });
  });

  test('says with a word of its own that no application goes along with a question', () => {
    const send = (dossierId?: string) =>
      readCardAction(execute('inquiry.send', { nonce: 'n-1', text: 'Mag dit?', dossierId }));
    for (const none of [send(NO_DOSSIER), send()]) {
      expect(none).toMatchObject({ ok: true, value: { dossierId: undefined } });
    }
    expect(send('d-1')).toMatchObject({ ok: true, value: { dossierId: 'd-1' } });
  });

  test('lets the people picker and the text of two versions come along', () => {
    const picked = readCardAction(execute('invite.add', { ...DATA, objectId: '' }));
    expect(picked).toMatchObject({ ok: true, value: { objectId: '' } });
    const merged = { ...DATA, conflictId: 'c-1', keep: 'merged', merged: 'Samen' };
    expect(readCardAction(execute('conflict.choose', merged))).toMatchObject({
      ok: true,
      value: { merged: 'Samen' },
    });
  });
});

describe('forged or broken input', () => {
  test.each([
    undefined,
    null,
    '',
    'step.save',
    42,
    [],
    {},
    { action: null },
    { action: 'submit.send' },
    { action: { verb: 7, data: DATA } },
    { verb: { $ne: null } },
    execute('submit.send', []),
    execute('submit.send', 'd-1'),
  ])('is malformed: %j', (value) => {
    expect(readCardAction(value)).toEqual({ ok: false, reason: 'malformed' });
  });

  test.each(['', 'drop.table', 'toString', '__proto__', 'constructor', 'SUBMIT.SEND'])(
    'has no verb %j',
    (verb) => {
      expect(readCardAction(execute(verb, DATA))).toEqual({ ok: false, reason: 'unknownVerb' });
    },
  );

  test.each([
    ['no file', {}],
    ['an empty id', { dossierId: '' }],
    ['an id that is too long', { dossierId: 'x'.repeat(65) }],
    ['an id that is no text', { dossierId: { toString: 'x' } }],
    ['a list for an id', { dossierId: ['d-1'] }],
    ['a nonce that is too long', { dossierId: 'd-1', nonce: 'x'.repeat(65) }],
  ])('is refused with %s', (_, data) => {
    expect(readCardAction(execute('submit.send', data))).toEqual({
      ok: false,
      reason: 'malformed',
    });
  });

  test.each([
    ['an exit that does not exist', { exit: { to: 'delete' } }],
    ['a question that is too long', { exit: { to: 'question', questionId: 'x'.repeat(65) } }],
    ['a version below zero', { seen: { department: -1 } }],
    ['a version that is no number', { seen: { department: '2' } }],
    ['versions in a list', { seen: [1, 2] }],
    ['an input that is no text', { 'answer:department': { $gt: '' } }],
    ['an input without a question', { 'answer:': 'x' }],
    ['an input of an endless question', { [`answer:${'x'.repeat(65)}`]: 'x' }],
    [
      'more inputs than a step has',
      Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`answer:q${index}`, 'x'])),
    ],
  ])('is refused in a step with %s', (_, change) => {
    expect(readCardAction(execute('step.save', { ...SAVE, ...change }))).toEqual({
      ok: false,
      reason: 'malformed',
    });
  });

  test('with keys of the prototype changes nothing but itself', () => {
    const sent: unknown = JSON.parse(
      `{"verb":"step.save","nonce":"n-1","dossierId":"d-1","stepId":"s","exit":{"to":"next"},
        "seen":{"__proto__":9,"department":1},"__proto__":{"polluted":true},
        "answer:__proto__":"x","answer:constructor":"y"}`,
    );
    const read = readCardAction(sent);
    expect(read).toMatchObject({ ok: true, value: { inputs: { constructor: 'y' } } });
    expect(Object.getPrototypeOf(read.ok ? read.value : undefined)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  test('is never an exception, whatever the verb', () => {
    for (const verb of VERBS) {
      for (const data of [undefined, {}, { dossierId: 1 }, { exit: null, seen: null }]) {
        expect(() => readCardAction(execute(verb, data))).not.toThrow();
      }
    }
  });
});
