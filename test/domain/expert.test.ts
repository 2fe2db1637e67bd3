import { describe, expect, test } from '@jest/globals';
import {
  type Expert,
  expertiseOf,
  linkExpert,
  setActive,
  unlinkExpert,
} from '../../src/domain/expert.ts';
import {
  hasSameEmail,
  readExpertDraft,
  type TypedExpert,
  withDraft,
} from '../../src/domain/expert-draft.ts';
import { LABO } from '../../src/programmes/labo/labo.ts';
import { PROFPLOEG } from '../../src/programmes/profploeg/profploeg.ts';

const EXPERTISE = [
  { id: 'mobility', label: 'Mobiliteit' },
  { id: 'events', label: 'Events' },
];
const expert: Expert = {
  id: 'e1',
  programmeId: 'profploeg',
  name: 'Fatima',
  organisation: 'Bureau',
  email: 'fatima@bureau.example',
  fields: ['mobility'],
  capacity: 3,
  active: true,
  version: 4,
};
const fatima = { tenantId: 't', objectId: 'o-fatima', name: 'Fatima E.' };
const asPerson = { tenantId: 't', objectId: 'o-fatima' };

describe('what is typed for an expert', () => {
  const typed = (changes: TypedExpert = {}) =>
    readExpertDraft(
      { name: ' Fatima  El Amrani ', fields: 'events,mobility', capacity: ' 3 ', ...changes },
      EXPERTISE,
    );

  test('is read on one line each, fields in the order of the programme', () => {
    expect(typed()).toEqual({
      ok: true,
      value: {
        name: 'Fatima El Amrani',
        organisation: '',
        fields: ['mobility', 'events'],
        capacity: 3,
      },
    });
    const mailed = typed({ email: 'mailto:f@bureau.example', fields: 'mobility,weg' });
    expect(mailed).toMatchObject({
      ok: true,
      value: { email: 'f@bureau.example', fields: ['mobility'] },
    });
  });

  test.each<[TypedExpert, string]>([
    [{ name: ' ' }, 'nameMissing'],
    [{ name: 'n'.repeat(101) }, 'nameTooLong'],
    [{ organisation: 'o'.repeat(151) }, 'organisationTooLong'],
    [{ email: 'fatima@' }, 'emailInvalid'],
    [{ fields: '' }, 'fieldsMissing'],
    [{ fields: 'weg' }, 'fieldsMissing'],
    [{ capacity: '0' }, 'capacityInvalid'],
    [{ capacity: '51' }, 'capacityInvalid'],
    [{ capacity: '-1' }, 'capacityInvalid'],
    [{ capacity: '2,5' }, 'capacityInvalid'],
    [{ capacity: undefined }, 'capacityInvalid'],
  ])('with %j is refused: %s', (changes, problem) => {
    expect(typed(changes)).toEqual({ ok: false, reason: [problem] });
  });

  test('is refused with everything that is wrong at once', () => {
    const all = typed({ name: '', email: 'x', fields: '', capacity: 'veel' });
    const reason = ['nameMissing', 'emailInvalid', 'fieldsMissing', 'capacityInvalid'];
    expect(all).toEqual({ ok: false, reason });
  });

  test('takes the place of what was there, an address that was emptied too', () => {
    const draft = { name: 'F', organisation: '', fields: ['events'], capacity: 1 };
    const { email: _, ...rest } = expert;
    expect(withDraft(expert, draft)).toStrictEqual({ ...rest, ...draft, version: 5 });
  });

  test('has the address of another expert, whatever its capitals', () => {
    expect(hasSameEmail({ email: 'Fatima@Bureau.example' }, [expert])).toBe(true);
    expect(hasSameEmail({ email: 'els@bureau.example' }, [expert])).toBe(false);
    const { email: _, ...withoutEmail } = expert;
    expect(hasSameEmail({}, [withoutEmail])).toBe(false);
  });
});

describe('an account', () => {
  const linked = { ...expert, person: asPerson };

  test('is an expert from then on, without its name', () => {
    expect(linkExpert(expert, fatima, [])).toStrictEqual({
      ok: true,
      value: { ...linked, version: 5 },
    });
  });

  test('may take the place of another account of the same expert', () => {
    const other = { ...expert, person: { tenantId: 't', objectId: 'oud' } };
    expect(linkExpert(other, fatima, [])).toMatchObject({ ok: true, value: { person: asPerson } });
  });

  test('may be an expert of another programme too', () => {
    expect(linkExpert(expert, fatima, [{ ...linked, id: 'e2', programmeId: 'labo' }]).ok).toBe(
      true,
    );
  });

  test.each([
    ['an expert who guides no more', { ...expert, active: false }, [], 'expertGone'],
    ['the expert that it is', linked, [linked], 'hasRole'],
    ['a second expert of the programme', expert, [{ ...linked, id: 'e2' }], 'otherExpert'],
  ] as const)('cannot become %s', (_, who, own, reason) => {
    expect(linkExpert(who, fatima, own)).toEqual({ ok: false, reason });
  });

  test('is cut off with everything else as it was', () => {
    expect(unlinkExpert(linked)).toStrictEqual({ ...expert, version: 5 });
  });
});

test('an expert who is what is asked for stays the same', () => {
  expect(setActive(expert, true)).toBe(expert);
  expect(setActive(expert, false)).toEqual({ ...expert, active: false, version: 5 });
});

test('experts master what municipalities can ask for; a programme without a form has none', () => {
  expect(expertiseOf(PROFPLOEG)?.length).toBeGreaterThan(10);
  expect(expertiseOf(LABO)).toBeUndefined();
});
