import { expect, test } from '@jest/globals';
import { renderView } from '../../src/cards/render-view.ts';
import type { View } from '../../src/domain/views.ts';
import { everyText } from '../support/card-parts.ts';
import { EVERY_VIEW } from '../support/every-view.ts';
import {
  challengeStep,
  conflictView,
  fileLine,
  fileView,
  heading,
  helpView,
  identificationStep,
  inviteView,
  NONCE,
  overviewView,
  questionView,
  receiptView,
} from '../support/views.ts';

const EVIL = [
  '# Kop **vet** [klik](https://evil.example) ![x](https://evil.example/x.png)',
  '<at>Iedereen</at> <script>alert(1)</script> &lt;b&gt;',
  '","type":"Action.OpenUrl","url":"https://evil.example"}]}',
  '{{DATE(2021-01-01T00:00:00Z,SHORT)}} $'.concat('{name}'),
  '1. een\n2. twee\n- drie\n\n> citaat | tabel |\n|---|',
];

/** Where text of people may stand: shown as it is, or in an input. */
const SAFE = /^(TextRun\.text|Input\.Text\.value)$/;

/** Views with the same text in every field that a person can fill. */
function viewsWith(text: string): readonly View[] {
  const file = heading({ roundName: text });
  const line = fileLine({
    heading: file,
    ownerName: text,
    municipality: text,
    reference: 'PP-2021-0042',
    role: 'colleague',
  });
  const notice = { tone: 'warning', text } as const;
  const colleagues = [{ objectId: 'a', name: text }];
  const [section] = overviewView().sections;
  return [
    challengeStep({ input: text, answerText: text, writtenBy: text }, { heading: file, notice }),
    identificationStep({
      questions: [
        questionView('municipality', {
          input: text,
          answerText: text,
          invalid: { kind: 'severalMunicipalities', names: [text] },
        }),
        questionView('areaScope', {
          input: text,
          invalid: { kind: 'notAnOption', unknown: [text] },
        }),
        questionView('expertise', { input: text, answerText: text }),
      ],
    }),
    overviewView(() => ({ answerText: text }), { heading: file, notice, colleagues: [text] }),
    conflictView({
      heading: file,
      present: { by: text, text, mine: false },
      other: { by: text, text, mine: false },
    }),
    receiptView({ heading: file, municipality: text, movedFromRound: text, mailTo: text }),
    { kind: 'files', nonce: NONCE, files: [line, { ...line, state: 'submitted' }], left: 0 },
    fileView(line, {
      notice,
      colleagues,
      sections:
        section === undefined
          ? []
          : [{ ...section, items: [{ shortLabel: 'Vraag', answerText: text }] }],
    }),
    { kind: 'withdraw', nonce: NONCE, line },
    {
      kind: 'resume',
      nonce: NONCE,
      programmeId: 'p',
      programmeName: 'De Profploeg',
      drafts: [line],
      canStartNew: true,
    },
    inviteView({ heading: file, notice, colleagues }),
    { kind: 'privacy', nonce: NONCE, name: text, drafts: 1, applications: 1, shared: 1 },
    helpView({ firstName: text }),
    { kind: 'answerOrQuestion', nonce: NONCE, dossierId: 'd', text, questionLabel: 'Dienst' },
    {
      kind: 'closed',
      programmeName: 'De Profploeg',
      sentence: 'Nu niet.',
      instead: [],
      opens: { roundName: text, at: new Date(0), deadlineDay: '2022-01-01' },
    },
    {
      kind: 'deadlines',
      programmes: [
        {
          programmeId: 'p',
          name: 'De Profploeg',
          rounds: [
            {
              name: text,
              deadlineDay: '2022-01-01',
              daysLeft: 1,
              guidanceFrom: '2022-02-01',
              state: 'open',
              opensAt: new Date(0),
              demonstration: false,
            },
          ],
        },
      ],
    },
  ];
}

test.each(EVIL)('text of people is never read as mark-up: %j', (evil) => {
  const marker = 'ZZZ';
  for (const view of viewsWith(`${marker}${evil}`)) {
    const { card, summary } = renderView(view, { municipalityChoices: [] });
    const places = everyText(JSON.parse(JSON.stringify(card)))
      .filter(({ path, text }) => text.includes(marker) && !SAFE.test(path))
      .map(({ path }) => `${view.kind}: ${path}`);
    expect(places).toEqual([]);
    expect(summary).not.toContain(marker);
  }
});

test('text of people stands in a card just as it was typed', () => {
  const typed = EVIL.join(' ').replaceAll('\n', ' ');
  const { card } = renderView(challengeStep({ input: typed }), { municipalityChoices: [] });
  expect(everyText(card)).toContainEqual({ path: 'Input.Text.value', text: typed });
});

test('no card holds a mention, a web address to open or a template', () => {
  for (const view of Object.values(EVERY_VIEW)) {
    const json = JSON.stringify(renderView(view, { municipalityChoices: [] }).card);
    expect(json).not.toMatch(/<at>|Action\.OpenUrl|\$\{|\{\{|selectAction|"refresh"/);
  }
});
