import { describe, expect, test } from '@jest/globals';
import { renderView } from '../../src/cards/render-view.ts';
import type { View } from '../../src/domain/views.ts';
import { buttonTitles, cardTexts } from '../support/card-client.ts';
import { everyText, partsOfType } from '../support/card-parts.ts';
import { typedRoleViews } from '../support/every-role-view.ts';
import {
  CODE,
  expertEditView,
  expertLine,
  expertsView,
  expertView,
  fixedLine,
  roleChangeView,
  roleLine,
  rolesView,
  roleView,
  unseenLine,
} from '../support/role-views.ts';

function render(view: View) {
  const { card, summary } = renderView(view, { municipalityChoices: [] });
  return { card, summary, words: cardTexts(card).join('\n'), buttons: buttonTitles(card) };
}

describe('who handles a programme', () => {
  test('stands there with role, since when, and from whom', () => {
    const { words } = render(rolesView({ lines: [fixedLine(), roleLine(), unseenLine()] }));
    expect(words).toContain('Kato Maes\nHoofddossierbeheerder · ligt vast in de instellingen');
    expect(words).toContain(
      'Wim Aerts\nDossierbeheerder · sinds maandag 11 januari 2027, van Kato Maes',
    );
    expect(words).toContain(
      'Nog niet gezien (account eindigt op 8d31)\nDossierbeheerder · uit de instellingen',
    );
  });

  test('can be changed by a head only', () => {
    expect(render(rolesView()).buttons).toContain('Wijzig');
    const { buttons, words } = render(rolesView({ isHead: false }));
    expect(buttons).not.toContain('Wijzig');
    expect(buttons).not.toContain('Code dossierbeheerder');
    expect(words).toContain('Vraag het aan een hoofddossierbeheerder');
  });

  test('without a head says how one is set', () => {
    const { words } = render(rolesView({ isHead: false, lines: [roleLine()] }));
    expect(words).toContain('HEAD_CASEWORKERS');
  });

  test('shows a code with what it is for', () => {
    const { words } = render(rolesView({ code: { ...CODE, role: 'head' } }));
    expect(words).toContain('Wie deze code typt, wordt hoofddossierbeheerder van De Profploeg:');
    expect(words).toContain(CODE.text);
  });

  test('a head of configuration has no button that changes them, and it says where that is set', () => {
    const { buttons, words } = render(roleView({ line: fixedLine() }));
    expect(buttons).toEqual(['Naar de lijst']);
    expect(words).toContain('HEAD_CASEWORKERS');
  });

  test('what somebody leaves behind is counted, with how to hand it over', () => {
    const { words } = render(roleChangeView());
    expect(words).toContain('Er blijven nog 3 aanvragen en 1 vraag op deze naam staan.');
    expect(words).toContain('typ “dossiers” en “vragen”');
    const nothing = render(roleChangeView({ workload: { applications: 0, inquiries: 0 } }));
    expect(nothing.words).not.toContain('op deze naam');
    const one = render(roleChangeView({ workload: { applications: 0, inquiries: 1 } }));
    expect(one.words).toContain('Er blijft nog 1 vraag op deze naam staan.');
  });

  test.each(['none', 'caseworker'] as const)('who changes themselves to %s is warned', (to) => {
    const line = roleLine({ role: 'head', isSelf: true });
    expect(render(roleChangeView({ line, to })).words).toContain('Dit ben jij zelf.');
    expect(render(roleChangeView({ to })).words).not.toContain('Dit ben jij zelf.');
  });
});

describe('experts', () => {
  test('stand there with what they guide and whether Teams knows them', () => {
    const { words } = render(expertsView({ lines: [expertLine()] }));
    expect(words).toContain('Fatima El Amrani · Bureau Stadskern');
    expect(words).toContain('2 van 3 trajecten · gekoppeld aan Teams');
    const one = render(expertsView({ lines: [expertLine({ guiding: 0, capacity: 1 })] }));
    expect(one.words).toContain('0 van 1 traject ·');
  });

  test('are taken off the list by a head only', () => {
    expect(render(expertView()).buttons).toContain('Haal van de lijst');
    expect(render(expertView({ isHead: false })).buttons).not.toContain('Haal van de lijst');
  });

  test('have as many as five buttons, and the form keeps every choice', () => {
    expect(render(expertView()).buttons).toHaveLength(5);
    const { card } = render(expertEditView({ fields: 'events,gone,mobility' }));
    const [fields] = partsOfType(card, /^Input\.ChoiceSet$/);
    expect(fields?.value).toBe('mobility,events');
  });

  test('a problem is said at the top and at its field', () => {
    const problem = 'Schrijf een getal van 1 tot 50.';
    const { words } = render(expertEditView({ problems: ['capacityInvalid'] }));
    const [top, atField] = words.split(problem).slice(0, 2);
    expect(top).toContain('Nog niet bewaard');
    expect(atField).toContain('Expertise');
    expect(words.split(problem)).toHaveLength(3);
  });
});

describe('text of people', () => {
  /** Where a text may stand as it was typed: shown as it is, in an input, or in the data of a button. */
  const AS_TYPED = /^(TextRun\.text|Input\.Text\.value|undefined\.query)$/;

  test.each([
    '# Kop **vet** [klik](https://evil.example)',
    '<at>Iedereen</at> &lt;b&gt;',
    '1. een\n- twee\n> citaat | tabel |',
  ])('is never read as mark-up: %j', (evil) => {
    for (const view of typedRoleViews(`ZZZ${evil}`)) {
      const { card, summary } = render(view);
      const marked = everyText(JSON.parse(JSON.stringify(card)))
        .filter(({ path, text }) => text.includes('ZZZ') && !AS_TYPED.test(path))
        .filter(({ text }) => /[*_[\]<>#{}|`$~\\]|&\w/.test(text));
      expect(marked.map(({ path }) => `${view.kind}: ${path}`)).toEqual([]);
      expect(summary).not.toContain('ZZZ');
    }
  });
});
