import { expect, test } from '@jest/globals';
import { createTurnsAtHand } from '../../src/teams/turns-at-hand.ts';

test('a turn is the only one of its conversation until another comes, and again when that is done', async () => {
  const atHand = createTurnsAtHand();
  const other = Promise.withResolvers<void>();
  await atHand.during('a', async () => {
    expect(atHand.isOnly('a')).toBe(true);
    const elsewhere = atHand.during('b', () => other.promise);
    expect(atHand.isOnly('a')).toBe(true);
    const beside = atHand.during('a', () => other.promise);
    expect(atHand.isOnly('a')).toBe(false);
    other.resolve();
    await Promise.all([elsewhere, beside]);
    expect(atHand.isOnly('a')).toBe(true);
  });
  expect(atHand.isOnly('a')).toBe(false);
});

test('one that fails is not counted any more', async () => {
  const atHand = createTurnsAtHand();
  const failed = atHand.during('a', async () => {
    throw new Error('broken');
  });
  await expect(failed).rejects.toThrow('broken');
  await atHand.during('a', async () => expect(atHand.isOnly('a')).toBe(true));
});
