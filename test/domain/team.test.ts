import { describe, expect, test } from '@jest/globals';
import { type NamedPerson, personKey } from '../../src/domain/person.ts';
import {
  type CaseworkerSetting,
  effectiveRoles,
  type ProgrammeRole,
  type RoleGrant,
} from '../../src/domain/role.ts';
import { changeRole, joinTeam, memberOf, type TeamRole, teamOf } from '../../src/domain/team.ts';

const NOON = new Date('2027-01-11T11:00:00Z');
const person = (name: string): NamedPerson => ({ tenantId: 't', objectId: `o-${name}`, name });
const [kato, wim, els] = [person('Kato'), person('Wim'), person('Els')];
const PROGRAMME = 'profploeg';

const set = (who: NamedPerson, more: Partial<CaseworkerSetting> = {}): CaseworkerSetting => ({
  tenantId: who.tenantId,
  objectId: who.objectId,
  ...more,
});
const grant = (who: NamedPerson, role: ProgrammeRole, by = kato): RoleGrant => ({
  programmeId: PROGRAMME,
  person: who,
  role,
  by,
  at: NOON,
});

describe('what somebody is', () => {
  const of = (settings: Parameters<typeof effectiveRoles>[1], ...granted: ProgrammeRole[]) =>
    effectiveRoles(
      ['profploeg', 'labo'],
      settings,
      granted.map((role) => ({ programmeId: PROGRAMME, role })),
    );

  test('is what configuration says, of every programme when it names none', () => {
    expect(of([])).toEqual({ caseworkerOf: [], headOf: [] });
    expect(of([{}])).toEqual({ caseworkerOf: ['profploeg', 'labo'], headOf: [] });
    expect(of([{ programmes: ['labo'] }]).caseworkerOf).toEqual(['labo']);
    const head = of([{ programmes: ['labo'] }, { programmes: [PROGRAMME], head: true }]);
    expect(head).toEqual({ caseworkerOf: ['profploeg', 'labo'], headOf: ['profploeg'] });
  });

  test('is what was given or taken in chat, in that programme alone', () => {
    expect(of([], 'caseworker')).toEqual({ caseworkerOf: ['profploeg'], headOf: [] });
    expect(of([], 'head')).toEqual({ caseworkerOf: ['profploeg'], headOf: ['profploeg'] });
    expect(of([{}], 'none').caseworkerOf).toEqual(['labo']);
  });

  test('stays head when configuration says so, whatever was taken in chat', () => {
    expect(of([{ head: true }], 'none').headOf).toEqual(['profploeg', 'labo']);
    expect(of([{ head: true }], 'caseworker').headOf).toEqual(['profploeg', 'labo']);
  });
});

describe('a team', () => {
  test('has everybody once, with where their role comes from', () => {
    const settings = [set(kato, { head: true }), set(kato), set(wim), set(els)];
    const grants = [grant(wim, 'head'), grant(els, 'none'), grant(kato, 'caseworker')];
    expect(teamOf(PROGRAMME, settings, grants, [kato])).toEqual([
      { person: kato, role: 'head', fixed: true },
      { person: wim, role: 'head', fixed: false, grant: grants[0] },
    ]);
  });

  test('leaves out who handles another programme', () => {
    expect(teamOf(PROGRAMME, [set(kato, { programmes: ['labo'] })], [], [])).toEqual([]);
  });

  test('has the name that somebody has now, else the one of the day they got their role', () => {
    const married = { ...wim, name: 'Wim Nieuw' };
    const named = (known: readonly NamedPerson[]) =>
      teamOf(PROGRAMME, [set(kato)], [grant(wim, 'caseworker')], known).map(
        (one) => one.person.name,
      );
    expect(named([])).toEqual(['', 'Wim']);
    expect(named([kato, { ...married, objectId: wim.objectId.toUpperCase() }])).toEqual([
      'Kato',
      'Wim Nieuw',
    ]);
  });
});

describe('a change of role', () => {
  const team = teamOf(
    PROGRAMME,
    [set(kato, { head: true })],
    [grant(wim, 'head'), grant(els, 'caseworker')],
    [kato],
  );
  const change = (
    who: NamedPerson,
    to: ProgrammeRole,
    more: { by?: NamedPerson; seen?: TeamRole; on?: typeof team } = {},
  ) => {
    const { by = kato, on = team } = more;
    const seen = more.seen ?? memberOf(on, who)?.role ?? 'caseworker';
    const key = personKey(who);
    return changeRole(on, { programmeId: PROGRAMME, key, seen, to, by, at: NOON });
  };
  const withoutKato = team.filter((member) => member.person !== kato && !member.fixed);

  test('is kept with who made it and when', () => {
    expect(change(els, 'head', { by: wim })).toEqual({
      ok: true,
      value: grant(els, 'head', wim),
    });
    expect(change(wim, 'caseworker')).toMatchObject({ ok: true });
    expect(change(els, 'none')).toMatchObject({ ok: true });
  });

  test.each([
    ['who is no head', change(els, 'head', { by: els }), 'notHead'],
    ['who is of no team', change(els, 'none', { by: person('Vreemd') }), 'notHead'],
    ['of who is not in the team', change(person('Vreemd'), 'none'), 'gone'],
    ['of a head of configuration', change(kato, 'none', { by: wim }), 'configured'],
    ['of a head of configuration, themselves', change(kato, 'caseworker'), 'configured'],
    ['of who changed meanwhile', change(wim, 'none', { seen: 'caseworker' }), 'changed'],
    ['into what they are', change(els, 'caseworker'), 'changed'],
    ['of the last head', change(wim, 'none', { by: wim, on: withoutKato }), 'lastHead'],
    ['of the last head, down', change(wim, 'caseworker', { by: wim, on: withoutKato }), 'lastHead'],
  ])('%s is refused', (_, outcome, reason) => {
    expect(outcome).toEqual({ ok: false, reason });
  });
});

describe('a code for a role', () => {
  const team = teamOf(
    PROGRAMME,
    [set(kato, { head: true })],
    [grant(wim, 'head'), grant(els, 'caseworker')],
    [],
  );
  const join = (who: NamedPerson, role: TeamRole, madeBy = wim) =>
    joinTeam(team, { programmeId: PROGRAMME, role, madeBy }, { person: who, at: NOON });
  const newcomer = person('Nieuw');

  test('gives its role in the name of who made it', () => {
    expect(join(newcomer, 'head')).toEqual({ ok: true, value: grant(newcomer, 'head', wim) });
  });

  test('makes a caseworker a head', () => {
    expect(join(els, 'head')).toMatchObject({ ok: true });
  });

  test.each([
    ['who has the role', join(els, 'caseworker'), 'hasRole'],
    ['a head, who would lose by it', join(kato, 'caseworker'), 'hasRole'],
    ['of who is no head any more', join(newcomer, 'caseworker', els), 'makerGone'],
    ['of who left', join(newcomer, 'caseworker', person('Weg')), 'makerGone'],
  ])('does nothing for %s', (_, outcome, reason) => {
    expect(outcome).toEqual({ ok: false, reason });
  });
});
