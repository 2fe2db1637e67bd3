import type { RolesViews } from '../../src/domain/views-roles.ts';
import {
  CODE,
  EXPERT_ID,
  expertEditView,
  expertLine,
  expertsView,
  expertView,
  fixedLine,
  PROGRAMME,
  roleChangeView,
  roleLine,
  rolesView,
  roleView,
  unseenLine,
} from './role-views.ts';
import { NONCE } from './views.ts';

/** Every card about caseworkers and experts in the states that people meet, by a name that says which. */
export const EVERY_ROLE_VIEW: Readonly<Record<string, RolesViews>> = {
  caseworkers: rolesView(),
  'caseworkers with a code': rolesView({ code: { ...CODE, role: 'caseworker' } }),
  'caseworkers for who is no head': rolesView({
    isHead: false,
    programmes: [PROGRAMME],
    lines: [fixedLine(), roleLine({ isSelf: true })],
  }),
  'caseworkers without a head': rolesView({ isHead: false, lines: [unseenLine()] }),
  'a page of caseworkers': rolesView({
    lines: Array.from({ length: 20 }, () => roleLine()),
    page: 1,
    pages: 3,
    total: 60,
    notice: { tone: 'good', text: 'Wim Aerts is geen dossierbeheerder meer.' },
  }),
  'one caseworker': roleView(),
  'one head of configuration': roleView({ line: fixedLine() }),
  'one caseworker with nothing': roleView({
    line: roleLine({ role: 'head' }),
    workload: { applications: 0, inquiries: 0 },
    notice: { tone: 'warning', text: 'De rol van deze persoon veranderde intussen.' },
  }),
  'take a caseworker off': roleChangeView(),
  'take oneself off': roleChangeView({ line: roleLine({ role: 'head', isSelf: true }) }),
  'make a head': roleChangeView({ to: 'head' }),
  'no longer a head': roleChangeView({ to: 'caseworker', line: roleLine({ role: 'head' }) }),
  'a code was used by a caseworker': {
    kind: 'codeUsed',
    nonce: NONCE,
    programme: PROGRAMME,
    gives: 'caseworker',
    name: 'Wim Aerts',
  },
  'a code was used by an expert': {
    kind: 'codeUsed',
    nonce: NONCE,
    programme: PROGRAMME,
    gives: 'expert',
    name: 'Fatima El Amrani (extern)',
    expertName: 'Fatima El Amrani',
  },
  experts: expertsView(),
  'no experts': expertsView({ lines: [], total: 0 }),
  'no expert found': expertsView({ lines: [], total: 0, query: 'mobiliteit' }),
  'a page of experts': expertsView({
    lines: Array.from({ length: 25 }, () => expertLine()),
    page: 1,
    pages: 3,
    total: 60,
  }),
  'one expert': expertView(),
  'one expert with a code': expertView({
    line: expertLine({ isLinked: false }),
    isHead: false,
    code: CODE,
  }),
  'one expert who guides no more': expertView({
    line: expertLine({ active: false }),
    notice: { tone: 'good', text: 'De expert staat niet meer op de lijst.' },
  }),
  'a new expert': expertEditView(),
  'an expert that cannot be saved': expertEditView({
    expertId: EXPERT_ID,
    version: 3,
    name: 'Fatima',
    email: 'fatima@',
    fields: 'mobility,events',
    capacity: 'veel',
    problems: ['emailInvalid', 'capacityInvalid', 'changedMeanwhile'],
  }),
  ...numbered('with mark-up', typedRoleViews('# **vet** <b>&lt;</b> [klik](https://x.be)')),
  ...numbered('with long texts', typedRoleViews('Lang \\"verhaal\\" 🏘. '.repeat(1250))),
};

function numbered(
  name: string,
  views: readonly RolesViews[],
): Readonly<Record<string, RolesViews>> {
  return Object.fromEntries(
    views.map((view, index) => [`${view.kind} ${name} ${index + 1}`, view]),
  );
}

/** Every view about caseworkers and experts with the same text in every field that a person can fill. */
export function typedRoleViews(text: string): readonly RolesViews[] {
  const notice = { tone: 'warning', text: text.slice(0, 300) } as const;
  const line = roleLine({ name: text, given: { at: new Date(0), by: text } });
  const expert = expertLine({ name: text, organisation: text });
  const people = Array.from({ length: 20 }, () => line);
  const experts = Array.from({ length: 25 }, () => expert);
  return [
    rolesView({ lines: people, notice, code: { ...CODE, role: 'head' } }),
    rolesView({ lines: people, notice, isHead: false }),
    roleView({ line, notice }),
    roleChangeView({ line }),
    {
      kind: 'codeUsed',
      nonce: NONCE,
      programme: PROGRAMME,
      gives: 'expert',
      name: text,
      expertName: text,
    },
    expertsView({ lines: experts, query: text, notice, page: 1, pages: 3 }),
    expertView({ line: expert, email: text, notice }),
    expertEditView({
      name: text,
      organisation: text,
      email: text,
      fields: text,
      capacity: text,
      problems: ['nameTooLong', 'organisationTooLong', 'emailInvalid', 'capacityInvalid'],
    }),
  ];
}
