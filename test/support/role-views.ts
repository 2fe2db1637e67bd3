import type {
  ExpertEditView,
  ExpertLine,
  ExpertsView,
  ExpertView,
  RoleChangeView,
  RoleLine,
  RolesView,
  RoleView,
} from '../../src/domain/views-roles.ts';
import { NONCE } from './views.ts';

export const EXPERT_ID = '3d9f1b7c-52a4-4c8e-9e60-7b1a2c3d4e5f';

const TENANT = '3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096';
export const PROGRAMME = { id: 'profploeg', name: 'De Profploeg' } as const;
const PROGRAMMES = [PROGRAMME, { id: 'labo', name: 'Labo Regiovorming' }] as const;
export const CODE = {
  text: 'KERN-7F3K-Q2WX-M4TD',
  until: new Date('2027-03-10T13:05:00Z'),
} as const;

export function roleLine(changes: Partial<RoleLine> = {}): RoleLine {
  return {
    key: `${TENANT}:7c1e4a90-3b52-4d8f-a6e7-10f5c9b28d31`,
    name: 'Wim Aerts',
    accountEnd: '8d31',
    role: 'caseworker',
    given: { at: new Date('2027-01-11T09:00:00Z'), by: 'Kato Maes' },
    fixed: false,
    isSelf: false,
    ...changes,
  };
}

/** A head of configuration. */
export function fixedLine(changes: Partial<RoleLine> = {}): RoleLine {
  const { given: _, ...line } = roleLine({ role: 'head', fixed: true, name: 'Kato Maes' });
  return { ...line, ...changes };
}

/** Somebody of configuration who never spoke to the bot. */
export function unseenLine(): RoleLine {
  const { given: _, name: __, ...line } = roleLine();
  return line;
}

export function rolesView(changes: Partial<RolesView> = {}): RolesView {
  return {
    kind: 'roles',
    nonce: NONCE,
    programme: PROGRAMME,
    programmes: PROGRAMMES,
    isHead: true,
    lines: [fixedLine({ isSelf: true }), roleLine(), unseenLine()],
    page: 0,
    pages: 1,
    total: 3,
    ...changes,
  };
}

export function roleView(changes: Partial<RoleView> = {}): RoleView {
  return {
    kind: 'role',
    nonce: NONCE,
    programme: PROGRAMME,
    line: roleLine(),
    workload: { applications: 3, inquiries: 1 },
    ...changes,
  };
}

export function roleChangeView(changes: Partial<RoleChangeView> = {}): RoleChangeView {
  return {
    kind: 'roleChange',
    nonce: NONCE,
    programme: PROGRAMME,
    line: roleLine(),
    to: 'none',
    workload: { applications: 3, inquiries: 1 },
    ...changes,
  };
}

export function expertLine(changes: Partial<ExpertLine> = {}): ExpertLine {
  return {
    id: EXPERT_ID,
    name: 'Fatima El Amrani',
    organisation: 'Bureau Stadskern',
    fields: ['Mobiliteit', 'Inrichting publieke ruimte'],
    guiding: 2,
    capacity: 3,
    isLinked: true,
    active: true,
    ...changes,
  };
}

export function expertsView(changes: Partial<ExpertsView> = {}): ExpertsView {
  return {
    kind: 'experts',
    nonce: NONCE,
    programme: PROGRAMME,
    programmes: [PROGRAMME],
    query: '',
    lines: [
      expertLine(),
      expertLine({
        name: 'Bram Claes',
        organisation: '',
        isLinked: false,
        guiding: 0,
        capacity: 1,
      }),
      expertLine({ name: 'Els Nijs', active: false }),
    ],
    page: 0,
    pages: 1,
    total: 3,
    ...changes,
  };
}

export function expertView(changes: Partial<ExpertView> = {}): ExpertView {
  return {
    kind: 'expert',
    nonce: NONCE,
    programme: PROGRAMME,
    line: expertLine(),
    email: 'fatima@stadskern.example',
    version: 2,
    isHead: true,
    ...changes,
  };
}

export function expertEditView(changes: Partial<ExpertEditView> = {}): ExpertEditView {
  return {
    kind: 'expertEdit',
    nonce: NONCE,
    programme: PROGRAMME,
    version: 0,
    name: '',
    organisation: '',
    email: '',
    fields: '',
    capacity: '3',
    expertise: [
      { id: 'mobility', label: 'Mobiliteit' },
      { id: 'events', label: 'Events' },
      { id: 'publicSpace', label: 'Inrichting publieke ruimte' },
    ],
    problems: [],
    ...changes,
  };
}
