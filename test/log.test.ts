import { expect, test } from '@jest/globals';
import { KernbotError } from '../src/errors.ts';
import { createLog, errorFields } from '../src/log.ts';

test('a line is one JSON object with time, level, fields and message', () => {
  const lines: string[] = [];
  createLog('info', { write: (line) => void lines.push(line) })
    .child({ turn: 'a1' })
    .info({ ms: 3 }, 'turn');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 30,
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    turn: 'a1',
    ms: 3,
    msg: 'turn',
  });
});

test('of an error that others made, the message is left out, since it may repeat what a person wrote', () => {
  const error = Object.assign(new Error('Key (email)=(an@kernegem.example)'), { code: '23505' });
  const fields = errorFields(error);
  expect(fields).toMatchObject({ error: 'Error', code: '23505' });
  expect(fields.at).toContainEqual(expect.stringMatching(/^at .*log\.test\.ts/));
  expect(JSON.stringify(fields)).not.toContain('kernegem');
});

test('of an error of the language or of the bot, the message is kept', () => {
  expect(errorFields(new TypeError('x is not a function'))).toMatchObject({
    message: 'x is not a function',
  });
  expect(errorFields(new KernbotError('DISK_FULL', 'the disk is full'))).toMatchObject({
    code: 'DISK_FULL',
    message: 'the disk is full',
  });
});

test('what is thrown but no error tells only its type', () => {
  expect(errorFields('An Peeters')).toEqual({ error: 'string' });
});
