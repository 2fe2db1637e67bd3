import type {
  GeneralGroupView,
  GroupFileRow,
  GroupFileView,
  GroupFormView,
  GroupHead,
  GroupIssuesView,
  GroupIssueView,
  GroupThemesView,
  GroupTrajectoryLine,
  GroupView,
  GroupViews,
  IssueLine,
} from '../../src/domain/views-groups.ts';
import type { ItemLine } from '../../src/domain/views-items.ts';
import type { StepLine, TrajectoryLine } from '../../src/domain/views-trajectory.ts';
import { MOST_GROUP_FILES } from '../../src/domain/working-group.ts';
import { PROFPLOEG_THEMES } from '../../src/programmes/profploeg/themes.ts';
import { DOSSIER_ID, NONCE } from './views.ts';

const GROUP_ID = '4d1c6f5e-0c7b-4d62-8c55-000000000041';
const ISSUE_ID = 'f'.repeat(32);
const AT = new Date('2026-11-26T09:00:00Z');
const MARKED_UP = '# **vet** <b>&lt;</b> [klik](https://x.be)';
const LONG_NAME = '😀'.repeat(200);
/** As long as an issue can be, in signs that take most room. */
const LONGEST = '😀'.repeat(1500);
const TOO_LONG = 'é'.repeat(20_000);
const themes = PROFPLOEG_THEMES.map(({ id, label }) => ({ id, label }));

const head: GroupHead = {
  programmeId: 'profploeg',
  programmeName: 'De Profploeg',
  side: 'experts',
};
const agency: GroupHead = { ...head, side: 'agency' };
const programmes = [{ id: 'profploeg', name: 'De Profploeg' }];
const twoProgrammes = [...programmes, { id: 'labo', name: 'Labo Regiovorming' }];

const PLAN: StepLine = {
  stepId: 'projectPlan',
  number: '1.2',
  title: 'Projectplan',
  owner: 'experts',
  state: 'late',
  startDay: '2021-09-20',
  dueDay: '2021-10-11',
  days: 15,
};

function trajectory(municipality = 'Tielt', changes: Partial<TrajectoryLine> = {}): TrajectoryLine {
  return {
    head: {
      dossierId: DOSSIER_ID,
      reference: 'PP-2021-0042',
      municipality,
      province: 'West-Vlaanderen',
      programmeName: 'De Profploeg',
      organisation: 'VLAIO',
      demonstration: false,
      side: 'agency',
    },
    now: [PLAN],
    next: [],
    late: [PLAN],
    turns: ['experts'],
    marks: ['done', 'late', 'waiting', 'waiting', 'waiting', 'waiting', 'waiting', 'waiting'],
    lateDays: 15,
    endDay: '2022-06-01',
    ...changes,
  };
}

function groupLine(changes: Partial<GroupTrajectoryLine> = {}): GroupTrajectoryLine {
  return { line: trajectory(), keyIssues: 5, mayOpen: true, ...changes };
}

const LONG_LINE = groupLine({
  line: trajectory(LONG_NAME, {
    now: [PLAN, PLAN, PLAN],
    late: [PLAN, PLAN, PLAN],
    turns: ['experts', 'municipality', 'agency'],
  }),
  keyIssues: 25,
});

function general(
  lines: readonly GroupTrajectoryLine[],
  changes: Partial<GeneralGroupView> = {},
): GeneralGroupView {
  return {
    kind: 'generalGroup',
    head,
    programmes,
    show: 'running',
    running: lines.length,
    late: 1,
    ended: 2,
    stopped: 1,
    lines,
    total: lines.length,
    page: 0,
    pages: 1,
    ...changes,
  };
}

function issue(changes: Partial<IssueLine> = {}): IssueLine {
  return {
    issueId: ISSUE_ID,
    municipality: 'Tielt',
    demonstration: false,
    part: 'Beeldkwaliteit',
    rank: 2,
    of: 9,
    text: 'Zeven lege panden in de Stationsstraat',
    themes: ['Leegstand'],
    experts: ['Els Claes', 'Rik Wouters'],
    ...changes,
  };
}

const LONG_ISSUE = issue({
  municipality: LONG_NAME,
  demonstration: true,
  text: LONGEST,
  themes: themes.map(({ label }) => label),
  experts: [LONG_NAME, LONG_NAME],
});

function themesView(changes: Partial<GroupThemesView> = {}): GroupThemesView {
  return {
    kind: 'groupThemes',
    head,
    programmes,
    themes: [
      ...themes.map((theme, index) => ({ theme, issues: index * 3, municipalities: index })),
      { issues: 2, municipalities: 1 },
    ],
    municipalities: 12,
    groups: [
      { groupId: GROUP_ID, name: 'Lege panden', theme: 'Leegstand', municipalities: 4 },
      { groupId: GROUP_ID, name: MARKED_UP, municipalities: 1, endedAt: AT },
    ],
    cut: false,
    ...changes,
  };
}

function issuesView(
  lines: readonly IssueLine[],
  changes: Partial<GroupIssuesView> = {},
): GroupIssuesView {
  return {
    kind: 'groupIssues',
    head,
    selection: { kind: 'theme', id: 'vacancy', label: 'Leegstand' },
    lines,
    total: lines.length,
    municipalities: 1,
    page: 0,
    pages: 1,
    ...changes,
  };
}

function issueView(changes: Partial<GroupIssueView> = {}): GroupIssueView {
  return {
    kind: 'groupIssue',
    nonce: NONCE,
    head,
    line: issue(),
    themes,
    chosen: '',
    given: [],
    ...changes,
  };
}

function formView(changes: Partial<GroupFormView> = {}): GroupFormView {
  return {
    kind: 'groupForm',
    nonce: NONCE,
    head: agency,
    themes,
    files: [
      { dossierId: DOSSIER_ID, municipality: 'Tielt', reference: 'PP-2021-0042' },
      { dossierId: GROUP_ID, municipality: MARKED_UP, reference: '' },
    ],
    typed: { name: 'Leegstand', theme: 'vacancy', dossierIds: [DOSSIER_ID] },
    problems: [],
    ...changes,
  };
}

function fileRow(municipality = 'Tielt', changes: Partial<GroupFileRow> = {}): GroupFileRow {
  return {
    dossierId: DOSSIER_ID,
    line: trajectory(municipality),
    keyIssues: 5,
    actions: { open: 2, done: 1, dropped: 1 },
    experts: ['Els Claes'],
    ...changes,
  };
}

function groupView(changes: Partial<GroupView> = {}): GroupView {
  return {
    kind: 'group',
    nonce: NONCE,
    head,
    groupId: GROUP_ID,
    version: 1,
    name: 'Lege panden',
    theme: 'Leegstand',
    members: ['Els Claes', 'Rik Wouters'],
    files: [fileRow(), fileRow('Brugge')],
    total: 2,
    page: 0,
    pages: 1,
    by: 'Kato Maes',
    at: AT,
    ...changes,
  };
}

const ACTION: ItemLine = {
  itemId: GROUP_ID,
  number: 1,
  text: 'Richt een pop-up in',
  who: 'Bram',
  dueDay: '2027-01-15',
  isLate: false,
  theme: 'Leegstand',
  state: 'open',
  by: 'An Peeters',
  at: AT,
  version: 1,
};

function fileView(changes: Partial<GroupFileView> = {}): GroupFileView {
  return {
    kind: 'groupFile',
    head,
    groupId: GROUP_ID,
    groupName: 'Lege panden',
    row: fileRow(),
    issues: [issue(), issue({ rank: 1, text: MARKED_UP, themes: [] })],
    lines: [ACTION, { ...ACTION, number: 2, state: 'done' }],
    page: 0,
    pages: 1,
    ...changes,
  };
}

/** Every card of the working groups, with the longest of everything. */
export const EVERY_GROUP_VIEW = {
  'general working group of a caseworker': general([groupLine(), groupLine()], { head: agency }),
  'general working group of an expert': general([
    groupLine(),
    {
      line: { ...trajectory('Brugge'), head: { ...trajectory('Brugge').head, dossierId: '' } },
      mayOpen: false,
    },
  ]),
  'general working group without any guidance': general([], { show: 'late', late: 0 }),
  'fullest page of the general working group': general(
    Array.from({ length: 20 }, () => LONG_LINE),
    { programmes: twoProgrammes, page: 2, pages: 5, total: 93 },
  ),
  'themes of the key issues': themesView(),
  'themes of a caseworker with as many groups as fit': themesView({
    head: agency,
    programmes: twoProgrammes,
    groups: Array.from({ length: 15 }, () => ({
      groupId: GROUP_ID,
      name: LONG_NAME.slice(0, 200),
      theme: 'Etnisch ondernemerschap',
      municipalities: 40,
      endedAt: AT,
    })),
    cut: true,
    notice: { tone: 'good', text: `De werkgroep “${LONG_NAME}” is beëindigd.` },
  }),
  'themes before anything was handed over': themesView({
    themes: themes.map((theme) => ({ theme, issues: 0, municipalities: 0 })),
    municipalities: 0,
    groups: [],
  }),
  'key issues of a theme': issuesView([issue(), issue({ text: MARKED_UP, municipality: 'Gent' })]),
  'key issues of a caseworker': issuesView([issue()], { head: agency }),
  'key issues without a theme': issuesView([issue({ themes: [] })], {
    selection: { kind: 'noTheme' },
  }),
  'key issues that were looked for': issuesView([issue()], {
    selection: { kind: 'search', query: MARKED_UP },
    page: 1,
    pages: 3,
  }),
  'nothing that was looked for': issuesView([], { selection: { kind: 'search', query: '' } }),
  'the same key issues': issuesView([issue({ municipality: '' })], {
    head: agency,
    selection: { kind: 'same', issueId: ISSUE_ID, text: MARKED_UP },
  }),
  'fullest page of key issues': issuesView(
    Array.from({ length: 10 }, () => LONG_ISSUE),
    {
      head: agency,
      selection: { kind: 'same', issueId: ISSUE_ID, text: LONGEST },
      page: 1,
      pages: 3,
    },
  ),
  'one key issue': issueView(),
  'one key issue with everything': issueView({
    line: LONG_ISSUE,
    chosen: 'vacancy',
    given: [
      { label: 'Leegstand', by: LONG_NAME, at: AT },
      { by: 'Kato Maes', at: AT },
      ...Array.from({ length: 20 }, () => ({ label: 'Beleving', by: LONG_NAME, at: AT })),
    ],
    notice: { tone: 'good', text: 'Bewaard: deze kwestie hoort bij Leegstand.' },
  }),
  'own key issues': { kind: 'ownIssues', head, lines: [issue(), LONG_ISSUE] },
  'as many own key issues as fit': {
    kind: 'ownIssues',
    head,
    lines: Array.from({ length: 10 }, () => LONG_ISSUE),
  },
  'no own key issues': { kind: 'ownIssues', head: agency, lines: [] },
  'form of a working group': formView(),
  'form of a working group without guidances': formView({ files: [] }),
  'form of a working group with what is wrong': formView({
    group: { groupId: GROUP_ID, version: 3 },
    files: Array.from({ length: 100 }, (_, index) => ({
      dossierId: `4d1c6f5e-0c7b-4d62-8c55-${String(index).padStart(12, '0')}`,
      municipality: 'Kruisem-Sint-Gillis-Waas'.repeat(3),
      reference: 'PPPP-2021-123456',
    })),
    typed: { name: TOO_LONG, theme: '', dossierIds: [] },
    problems: [
      { field: 'name', kind: 'tooLong' },
      { field: 'files', kind: 'tooMany' },
    ],
    notice: { tone: 'warning', text: `${LONG_NAME} wijzigde deze werkgroep intussen.` },
  }),
  'working group of a member': groupView(),
  'working group of a caseworker': groupView({ head: agency, name: MARKED_UP }),
  'working group that has ended': groupView({
    head: agency,
    endedAt: AT,
    files: [],
    total: 0,
    members: [],
  }),
  'fullest working group': groupView({
    head: agency,
    name: LONG_NAME,
    members: Array.from({ length: 60 }, () => LONG_NAME),
    files: Array.from({ length: 15 }, () => fileRow(LONG_NAME, { line: LONG_LINE.line })),
    total: MOST_GROUP_FILES,
    page: 1,
    pages: 4,
    by: LONG_NAME,
  }),
  'guidance of a working group': fileView(),
  'guidance of a working group before anything': fileView({
    head: agency,
    row: fileRow('Gent', { actions: { open: 0, done: 0, dropped: 0 }, experts: [] }),
    issues: [],
    lines: [],
  }),
  'fullest guidance of a working group': fileView({
    head: agency,
    groupName: LONG_NAME,
    row: fileRow(LONG_NAME, { experts: [LONG_NAME, LONG_NAME] }),
    issues: Array.from({ length: 25 }, () => LONG_ISSUE),
    lines: Array.from({ length: 10 }, () => ({ ...ACTION, text: LONGEST.slice(0, 2000) })),
    page: 1,
    pages: 10,
  }),
} as const satisfies Readonly<Record<string, GroupViews>>;
