import { expect, test } from '@jest/globals';
import { PROVINCES } from '../../src/domain/municipality.ts';
import type { ProvinceContact } from '../../src/domain/province-contact.ts';
import { PROVINCE_CONTACTS } from '../../src/programmes/provinces.ts';

const contacts: readonly ProvinceContact[] = PROVINCE_CONTACTS;

test('every province is there once, with a name that says which province it is', () => {
  expect(contacts.map(({ province }) => province)).toEqual([...PROVINCES]);
  expect(contacts.filter(({ name, province }) => !name.includes(province))).toEqual([]);
});

test('every province can be reached by at least one way that people can use', () => {
  for (const { url, phone, email } of contacts) {
    expect([url, phone, email].some((way) => way !== undefined)).toBe(true);
    if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
    if (phone !== undefined) expect(phone).toMatch(/^0\d( ?\d)+$/);
    if (email !== undefined) expect(email).toMatch(/^[^\s@]+@[^\s@]+\.be$/);
  }
});
