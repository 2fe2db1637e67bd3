import { describe, expect, test } from '@jest/globals';
import { cardBytes } from '../../src/cards/parts/fit-card.ts';
import { isPlain } from '../../src/cards/parts/plain-text.ts';
import { renderView } from '../../src/cards/render-view.ts';
import type { QuestionsView } from '../../src/domain/views-questions.ts';
import { everyText, partsOfType } from '../support/card-parts.ts';
import {
  ASKED_ID,
  answeredView,
  arrivedView,
  askView,
  faqEditView,
  faqEntryView,
  faqView,
  inquiriesView,
  inquiryLine,
  inquiryView,
  message,
  noAnswerView,
  phrasedView,
  sentView,
  sessionGroupsView,
  sessionGroupView,
  sessionView,
  settledLine,
  shownEntry,
} from '../support/question-views.ts';
import { typedQuestionViews } from '../support/typed-question-views.ts';
import { MUNICIPALITY_CHOICES, NONCE } from '../support/views.ts';

function render(view: QuestionsView, typeahead = true) {
  const { card } = renderView(view, { municipalityChoices: MUNICIPALITY_CHOICES, typeahead });
  const actions = partsOfType(card, /^Action\.Execute$/);
  return {
    card,
    /** All the words on the card, a bar between pieces. */
    words: everyText(card)
      .filter(({ path }) => /\.text$/.test(path))
      .map(({ text }) => text)
      .join('|'),
    headings: partsOfType(card, /^TextBlock$/).map((part) => part.text),
    buttons: actions.map((action) => action.title),
    data: (title: string) => actions.find((action) => action.title === title)?.data,
    /** What the first button with this verb sends. */
    sends: (verb: string) => actions.find((action) => action.verb === verb)?.data,
    inputs: partsOfType(card, /^Input\./).map((part) => part.id),
    input: (id: string) => partsOfType(card, /^Input\./).find((part) => part.id === id) ?? {},
  };
}

describe('an answer of the FAQ', () => {
  test('has its question as title, its source last, and asks whether it helped', () => {
    const { headings, words, data } = render(faqView());
    expect(headings).toEqual(['Wie kan een aanvraag indienen?']);
    expect(words).toMatch(/gratis\.\|Bron: Infosessie[^|]*\|Was dit het antwoord\?/);
    const rated = { verb: 'faq.helpful', nonce: NONCE, askedId: ASKED_ID, entryId: 'pp-who' };
    expect(data('Ja, bedankt')).toEqual({ ...rated, helpful: true });
    expect(data('Nee')).toEqual({ ...rated, helpful: false });
  });

  test('in other words shows those, the sources they cite, and who put it so', () => {
    const { words, data } = render(faqView({ phrased: phrasedView() }));
    expect(words).toContain('kan indienen [1]. Het is gratis [2].|[1] Bron: Infosessie');
    expect(words).toContain('|[2] Bron: Reglement, artikel 4|Een taalmodel zette dit antwoord');
    expect(words).not.toContain('Elke Vlaamse stad of gemeente');
    expect(data('Ja, bedankt')).toMatchObject({ entryId: 'pp-who', helpful: true });
  });

  test('asks nothing when it was opened without asking', () => {
    const { askedId: _, ...opened } = faqView();
    expect(render(opened).buttons).toEqual(['Toon', 'Toon']);
  });

  test('offers what else is good to know, each question with its own button', () => {
    const { words, data } = render(faqView());
    expect(words).toContain('Ook goed om te weten|Wat kost de begeleiding?');
    expect(data('Toon')).toMatchObject({
      verb: 'faq.show',
      entryId: 'pp-cost',
      askedId: ASKED_ID,
    });
  });

  test('never has mark-up of its writer in its title', () => {
    const { headings, words } = render(faqView({ entry: shownEntry({ question: '**Gratis**?' }) }));
    expect(headings).toEqual(['Antwoord op je vraag']);
    expect(words).toContain('**Gratis**?');
  });

  test('in doubt offers three questions at most, and people who can answer', () => {
    const others = Array.from({ length: 5 }, (_, index) => ({
      id: `e${index}`,
      question: `Vraag ${index}?`,
    }));
    const { headings, words, buttons, data } = render(noAnswerView({ outcome: 'doubt', others }));
    expect(headings).toEqual(['Bedoel je…?']);
    expect(words).toContain('Geen van deze? Iemand van VLAIO kan je helpen.');
    const people = 'Stel mijn vraag aan VLAIO';
    expect(buttons).toEqual(['Dit bedoel ik', 'Dit bedoel ik', 'Dit bedoel ik', people]);
    expect(data(people)).toMatchObject({ verb: 'inquiry.start', askedId: ASKED_ID });
  });

  test('in doubt shows the answer that is likely meant as a guess, with its source and what else may be meant', () => {
    const guess = faqView({ outcome: 'doubt' });
    const { headings, words, buttons, data } = render(guess);
    expect(headings).toEqual(['Bedoel je dit?']);
    expect(words).toContain('Ik ben niet zeker. Dit ligt het dichtst bij je vraag.');
    expect(words).toContain('Wie kan een aanvraag indienen?|Elke Vlaamse stad of gemeente');
    expect(words).toContain('De begeleiding is gratis.|Bron: Infosessie');
    expect(words).toContain('Of bedoel je…?|Wat kost de begeleiding?');
    expect(words).toContain('Geen van deze? Iemand van VLAIO kan je helpen.');
    const people = 'Stel mijn vraag aan VLAIO';
    expect(buttons).toEqual(['Ja, bedankt', 'Nee', 'Dit bedoel ik', 'Dit bedoel ik', people]);
    expect(data('Ja, bedankt')).toMatchObject({ entryId: 'pp-who', askedId: ASKED_ID });
    expect(render({ ...guess, others: [] }).words).toContain('Niet wat je zoekt? Iemand van VLAIO');
  });

  test('that is not there is said plainly, with who can answer', () => {
    const { headings, words, buttons } = render(noAnswerView({ organisation: 'VVSG' }));
    expect(headings).toEqual(['Dat weet ik niet.']);
    expect(words).toContain('Ik antwoord alleen uit mijn bronnen');
    expect(buttons).toEqual(['Stel mijn vraag aan VVSG']);
  });

  test('that is not there leads to people first, and to what comes nearest', () => {
    const { headings, words, data } = render(noAnswerView({ others: faqView().others }));
    expect(headings).toEqual(['Dat weet ik niet.']);
    expect(words).toContain('Misschien helpt een van deze antwoorden|Wat kost de begeleiding?');
    expect(data('Toon')).toMatchObject({ verb: 'faq.show', entryId: 'pp-cost' });
    expect(data('Stel mijn vraag aan VLAIO')).toMatchObject({ verb: 'inquiry.start' });
  });

  test.each([
    ['fr', 'Ik herken Frans', 'Je ne parle que le néerlandais'],
    ['en', 'Ik herken Engels', 'I only speak Dutch'],
    ['de', 'Ik herken Duits', 'Ich spreche nur Niederländisch'],
  ] as const)('in another language (%s) is kindly declined in both', (language, dutch, own) => {
    const { words, buttons } = render(noAnswerView({ language }));
    expect(words).toContain(dutch);
    expect(words).toContain(own);
    expect(buttons).toEqual(['Stel mijn vraag aan VLAIO']);
  });
});

describe('asking people', () => {
  test('has the question ready, and sends what has no input along in the button', () => {
    const { input, inputs, data } = render(askView());
    expect(inputs).toEqual(['text', 'municipality', 'email']);
    expect(input('text')).toMatchObject({ isMultiline: true, value: askView().text });
    expect(input('municipality')).toMatchObject({ value: '37022', style: 'filtered' });
    expect(data('Verstuur mijn vraag')).toMatchObject({ programmeId: 'profploeg', nonce: NONCE });
  });

  test('lets one choose a programme and an application where there are several', () => {
    const view = askView({
      programmes: [
        { id: 'profploeg', name: 'De Profploeg', organisation: 'VLAIO' },
        { id: 'labo', name: 'Labo', organisation: 'VVSG' },
      ],
      dossiers: [{ id: 'd1', label: 'Tielt (PP-2026-0042)' }],
    });
    const { headings, input, data } = render(view);
    expect(headings).toEqual(['Stel je vraag']);
    expect(input('programmeId')).toMatchObject({ value: 'profploeg' });
    expect(data('Verstuur mijn vraag')).not.toHaveProperty('programmeId');
    expect(input('dossierId')).toMatchObject({
      label: 'Welk dossier hoort erbij?',
      value: 'none',
      choices: [
        { title: 'Geen', value: 'none' },
        { title: 'Tielt (PP-2026-0042)', value: 'd1' },
      ],
    });
  });

  test('offers a place for who works for no municipality', () => {
    expect(
      JSON.stringify(render(askView({ municipality: 'other' })).input('municipality')),
    ).toMatch(/"value":"other"\}.*"value":"other"\}$/);
  });

  test('names every kind of number that was taken out', () => {
    const { words } = render(askView({ masked: ['nationalNumber', 'bankAccount', 'cardNumber'] }));
    expect(words).toContain('een rijksregisternummer, een rekeningnummer en een kaartnummer');
    expect(render(askView()).words).not.toContain('nummer');
  });

  test('keeps a question of 20,000 characters whole, without the list of municipalities', () => {
    const { input, card } = render(askView({ text: 'a'.repeat(20_000), municipality: '' }));
    expect(input('text').value).toHaveLength(20_000);
    expect(input('municipality')).toMatchObject({ 'choices.data': { dataset: 'gemeenten' } });
    expect(cardBytes(card)).toBeLessThan(28_000);
  });

  test('says so when only the beginning of a question fits', () => {
    const { words, card } = render(askView({ text: '🏘'.repeat(20_000) }), false);
    expect(words).toMatch(/Hier staan alleen de eerste [\d.]+ tekens/);
    expect(cardBytes(card)).toBeLessThan(28_000);
  });

  test('says what happens next, and that nothing was sent twice', () => {
    const { words, buttons } = render(sentView());
    expect(words).toContain('VR-2026-0007');
    expect(words).toContain('handelskernversterking@vlaio.be');
    expect(words).toContain('Je krijgt het antwoord hier in de chat. Lukt dat niet, dan per mail.');
    expect(buttons).toContain('Mijn vragen');
    expect(render(sentView({ repeated: true })).words).toContain('Ik heb niets opnieuw verstuurd.');
  });
});

describe('the list of questions', () => {
  test('says in words and in red who waits too long, and whose it is', () => {
    const { card, words } = render(inquiriesView());
    expect(words).toContain('In het rood: wacht al 3 werkdagen of langer.');
    expect(words).toContain('bij Lien Maes');
    expect(words).toContain('wacht sinds vandaag');
    expect(words).toContain('nog van niemand');
    const red = partsOfType(card, /^TextRun$/).filter((part) => part.color === 'attention');
    expect(red.map((part) => part.text)).toEqual(['wacht 4 werkdagen – te lang']);
  });

  test('can be filtered and opened, and turned like pages', () => {
    const { buttons, data } = render(inquiriesView({ filter: 'mine', page: 1, pages: 3 }));
    expect(buttons.slice(0, 3)).toEqual(['Wachtend', 'Van mij', 'Beantwoord']);
    expect(data('Beantwoord')).toMatchObject({ filter: 'answered', page: 0 });
    expect(data('Bekijk')).toMatchObject({ verb: 'inquiry.look' });
    expect(data('Vorige pagina')).toMatchObject({ filter: 'mine', page: 0 });
    expect(data('Volgende pagina')).toMatchObject({ filter: 'mine', page: 2 });
  });

  test('shows all of 25 questions, however long', () => {
    const long = '🏘 "'.repeat(5000);
    const line = inquiryLine({ excerpt: long, organisation: long, askerName: long });
    const { buttons, card } = render(inquiriesView({ lines: Array(25).fill(line) }));
    expect(buttons.filter((title) => title === 'Bekijk')).toHaveLength(25);
    expect(cardBytes(card)).toBeLessThan(28_000);
  });
});

describe('one question', () => {
  test('lets a caseworker take it, pass it on, answer it or end it', () => {
    const { buttons, data, input, inputs } = render(inquiryView({ draft: 'Ja, ' }));
    expect(buttons).toEqual(
      expect.arrayContaining([
        'Ik neem deze vraag',
        'Geef door',
        'Zet in mijn antwoord',
        'Antwoord versturen',
        'Afsluiten zonder antwoord',
      ]),
    );
    expect(buttons).not.toContain('Maak een FAQ-antwoord');
    expect(inputs).toEqual(['assignee', 'answer', 'byHand']);
    expect(input('answer').value).toBe('Ja, ');
    expect(input('byHand')).toMatchObject({
      title: 'Ik heb al geantwoord per mail',
      valueOn: 'true',
    });
    expect(data('Ik neem deze vraag')).toMatchObject({ version: 3 });
    expect(data('Antwoord versturen')).toMatchObject({ seenMessage: 1, nonce: NONCE });
  });

  test('shows a caseworker who asked, which application it is about and what the FAQ says', () => {
    const { words, data } = render(inquiryView());
    expect(words).toContain('An Peeters, Tielt');
    expect(words).toContain('Tielt (PP-2026-0042)');
    expect(data('Bekijk dossier')).toMatchObject({ verb: 'file.look' });
    expect(words).toContain('Misschien helpt dit uit de FAQ|Wie kan een aanvraag indienen?');
  });

  test('can become an entry of the FAQ once it is answered', () => {
    const { data } = render(answeredView());
    expect(data('Maak een FAQ-antwoord')).toMatchObject({
      verb: 'faq.edit',
      inquiryId: answeredView().line.id,
    });
  });

  test('that is closed takes no answer', () => {
    const { inputs, words } = render(answeredView({ line: settledLine({ state: 'closed' }) }));
    expect(inputs).toEqual([]);
    expect(words).toContain('Deze vraag is afgesloten.');
  });

  test('lets its asker say that it helps or go on asking', () => {
    const { buttons, inputs } = render(answeredView({ role: 'asker' }));
    expect(buttons).toEqual(expect.arrayContaining(['Dit helpt', 'Ik vraag verder']));
    expect(buttons).not.toContain('Ik neem deze vraag');
    expect(inputs).toEqual(['further']);
    expect(render(inquiryView({ role: 'asker' })).buttons).not.toContain('Dit helpt');
  });

  test('warns in red when an answer reached nobody', () => {
    const answer = message(2, { kind: 'answer', delivery: 'failed' });
    const { card } = render(answeredView({ messages: [message(1), answer] }));
    const red = partsOfType(card, /^TextRun$/).filter((part) => part.color === 'attention');
    expect(red.map((part) => part.text)).toEqual(['NIET bezorgd: de vrager is niet bereikt']);
  });

  test('keeps a long answer being written whole while the thread makes room', () => {
    const draft = 'a'.repeat(15_000);
    const messages = Array.from({ length: 25 }, (_, index) =>
      message(index + 1, { text: 'b'.repeat(20_000) }),
    );
    const { input, words } = render(inquiryView({ draft, messages }));
    expect(input('answer').value).toBe(draft);
    expect(words).toMatch(/nog \d+ oudere berichten/);
    expect(words).toContain('De volledige vraag staat in de mail in de mailbox.');
  });

  test('that is answered arrives with its answer and a way to go on', () => {
    const { words, buttons, inputs } = render(arrivedView());
    expect(words).toContain('Antwoord van Lien Maes:|Ja, als het om de handelskern gaat.');
    expect(buttons).toEqual(['Dit helpt', 'Ik vraag verder', 'Bekijk']);
    expect(inputs).toEqual(['further']);
  });

  test('in the channel can be taken as long as nobody has it', () => {
    const post = { kind: 'inquiryPost', nonce: NONCE, text: 'Vraag?', version: 1 } as const;
    expect(render({ ...post, line: inquiryLine() }).buttons).toEqual([
      'Ik neem deze vraag',
      'Bekijk en antwoord',
    ]);
    const taken = render({ ...post, line: inquiryLine({ assigneeName: 'Lien Maes' }) });
    expect(taken.buttons).toEqual(['Bekijk en antwoord']);
    expect(taken.words).toContain('bij Lien Maes');
    expect(render({ ...post, line: settledLine() }).buttons).toEqual(['Bekijk']);
  });

  test.each([
    ['answer', 'Een antwoord kwam niet aan', 'Bel of mail zelf'],
    ['mail', 'De mailbox weigert een vraag', 'antwoord in Teams'],
  ] as const)('that did not arrive (%s) says what to do', (what, title, todo) => {
    const { headings, words } = render({ kind: 'undelivered', line: settledLine(), what });
    expect(headings).toEqual([title]);
    expect(words).toContain(todo);
  });
});

describe('making the FAQ grow', () => {
  test('has a field for everything, with what was typed', () => {
    const { inputs, input, sends } = render(faqEditView({ inquiryId: 'i1' }));
    expect(inputs).toEqual([
      'question',
      'alternatives',
      'answer',
      'source',
      'validFrom',
      'validUntil',
    ]);
    expect(input('validFrom').value).toBe('2026-03-01');
    expect(sends('faq.save')).toMatchObject({
      version: 0,
      inquiryId: 'i1',
      programmeId: 'profploeg',
    });
  });

  test('warns of personal data in what grew from a question', () => {
    const warning = 'Haal namen';
    expect(render(faqEditView({ inquiryId: 'i1' })).words).toContain(warning);
    expect(render(faqEditView()).words).not.toContain(warning);
  });

  test('has three answers where they depend on the round', () => {
    const { inputs } = render(faqEditView({ answerUpcoming: 'Straks.', answerClosed: 'Nee.' }));
    expect(inputs).toEqual(expect.arrayContaining(['answer', 'answerUpcoming', 'answerClosed']));
  });

  test('names every problem at the top and keeps what was typed', () => {
    const view = faqEditView({
      source: '',
      validUntil: 'morgen',
      problems: ['sourceMissing', 'phrasingTaken', 'days', 'changedMeanwhile'],
      takenBy: 'Wie kan aanvragen?',
    });
    const { words, input } = render(view);
    expect(words).toMatch(
      /Zeg waar het antwoord vandaan komt.*“Wie kan aanvragen\?”.*dagen.*intussen/,
    );
    expect(words).toContain('Je typte: “morgen”');
    expect(input('answer').value).toBe(view.answer);
  });

  test('shows the versions of an entry, and takes it away or puts it back', () => {
    const { words, sends } = render(faqEntryView());
    expect(words).toContain('door Lien Maes op 3 maart 2026 om 14:05');
    expect(words).toContain('uit de bronnen');
    expect(words).toContain('vanaf zondag 1 maart 2026');
    expect(sends('faq.retire')).toMatchObject({ entryId: 'pp-who', version: 2 });
    const retired = render(faqEntryView({ state: 'retired' }));
    expect(retired.sends('faq.restore')).toMatchObject({ entryId: 'pp-who', version: 2 });
    expect(retired.sends('faq.retire')).toBeUndefined();
  });

  test('keeps what was looked for when a page is turned', () => {
    const { input, data } = render({
      kind: 'faqList',
      nonce: NONCE,
      query: 'kost',
      lines: [],
      page: 1,
      hasMore: true,
    });
    expect(input('query').value).toBe('kost');
    expect(data('Volgende pagina')).toMatchObject({ page: 2, query: 'kost' });
    expect(data('Zoek')).not.toHaveProperty('query');
  });

  test('offers to answer or to leave what was asked and not found', () => {
    const groups = [{ askedId: 'a1', examples: ['Mag ik parkeren?'], count: 12 }];
    const view = { kind: 'askedGroups', nonce: NONCE, groups, page: 0, hasMore: false } as const;
    const { words, sends } = render(view);
    expect(words).toContain('12 keer gevraagd');
    expect(sends('faq.edit')).toMatchObject({ askedId: 'a1' });
    expect(sends('asked.dismiss')).toMatchObject({ askedId: 'a1', nonce: NONCE });
  });
});

describe('a question round', () => {
  test.each([
    ['open', 'Sluit de vragenronde'],
    ['closed', 'Beantwoord de vragen'],
    ['published', 'Bekijk als document'],
  ] as const)('that is %s says how many asked and what can be done now', (state, button) => {
    const { words, buttons } = render(sessionView({ state }));
    expect(words).toContain('12 vragen van 7 personen.');
    expect(buttons).toEqual([button]);
  });

  test('is answered group by group, those to answer first', () => {
    const { words, data, buttons } = render(sessionGroupsView());
    expect(words).toContain('Nog 1 groep te beantwoorden.');
    expect(words.indexOf('Wat kost het?')).toBeLessThan(words.indexOf('Wie kan aanvragen?'));
    expect(data('Beantwoord')).toMatchObject({ verb: 'session.group', number: 2 });
    expect(buttons).not.toContain('Publiceer de antwoorden');
    expect(render(sessionGroupsView({ canPublish: true })).buttons).toContain(
      'Publiceer de antwoorden',
    );
  });

  test('lets one answer, skip, pass on or regroup the questions of a group', () => {
    const { words, data, inputs, input } = render(sessionGroupView());
    expect(words).toContain('Vraag 1 – An Peeters|Wat kost dat?');
    expect(inputs).toEqual(['question', 'answer', 'source', 'questionId', 'to']);
    expect(data('Bewaar dit antwoord')).toMatchObject({ number: 2, seen: 's1' });
    expect(data('Sla over: geen vraag')).toMatchObject({ verb: 'session.skip' });
    expect(data('Stuur door als gewone vraag')).toMatchObject({ verb: 'session.route' });
    expect(input('to').choices).toEqual([
      { title: 'Een nieuwe groep', value: 'new' },
      { title: 'Groep 1: Wie kan aanvragen?', value: '1' },
    ]);
  });

  test('makes no new group of the only question of a group', () => {
    const view = sessionGroupView({ texts: [{ id: 'q1', text: 'Wat kost dat?', by: 'An' }] });
    expect(render(view).input('to').choices).toHaveLength(1);
    expect(render({ ...view, others: [] }).inputs).not.toContain('to');
  });

  test('is published with sources, thanks and the document that has all', () => {
    const { words, buttons } = render({
      kind: 'sessionPublished',
      sessionId: 's',
      programmeName: 'De Profploeg',
      entries: Array(40).fill(shownEntry()),
      left: 2,
      askers: ['An Peeters', 'Bram Claes'],
    });
    expect(words).toMatch(/Er zijn nog \d+ antwoorden\. In het document staan ze allemaal\./);
    expect(words).toContain('Bron: Infosessie');
    expect(words).toContain('Bedankt voor de vragen, An Peeters en Bram Claes.');
    expect(buttons).toEqual(['Bekijk als document']);
  });
});

test('a channel shows per programme whether its questions come here, and changes that', () => {
  const { data, words } = render({
    kind: 'channel',
    nonce: NONCE,
    programmes: [
      { id: 'profploeg', name: 'De Profploeg', here: true },
      { id: 'labo', name: 'Labo', here: false },
    ],
  });
  expect(words).toContain('nieuwe vragen komen hier');
  expect(data('Stop met melden')).toMatchObject({ verb: 'channel.end', programmeId: 'profploeg' });
  expect(data('Meld hier')).toMatchObject({ verb: 'channel.set', programmeId: 'labo' });
});

describe('whatever people type', () => {
  /** Where text stands just as it was typed, and where a client keeps it to itself. */
  const AS_TYPED = /^(TextRun\.text|Input\.Text\.value|undefined\.query)$/;

  test.each([
    '# Kop **vet** [klik](https://evil.example) ![x](https://evil.example/x.png)',
    '<at>Iedereen</at> <script>alert(1)</script> &lt;b&gt;',
    '{{DATE(2021-01-01T00:00:00Z,SHORT)}} $'.concat('{name}'),
    'www.evil.example\n1. een\n- twee\n> citaat | tabel |',
  ])('no client reads it as mark-up: %j', (evil) => {
    for (const view of typedQuestionViews(`ZZZ${evil}`, 3)) {
      const { card, summary } = renderView(view, { municipalityChoices: [] });
      const marked = everyText(JSON.parse(JSON.stringify(card)))
        .filter(({ path, text }) => text.includes('ZZZ') && !AS_TYPED.test(path))
        .filter(({ text }) => /[*_[\]<>#{}|`$~\\]|&\w/.test(text));
      expect(marked.map(({ path }) => `${view.kind}: ${path}`)).toEqual([]);
      expect(summary).not.toContain('ZZZ');
    }
  });

  test.each([
    ['emoji', '🏘'.repeat(20_000)],
    ['quotes', '"\\'.repeat(10_000)],
    ['empty lines between letters', 'a\n'.repeat(10_000)],
    ['plain letters', 'abcdefgh '.repeat(2222)],
  ])('25 texts of 20,000 characters fit on every card: %s', (_, text) => {
    for (const view of typedQuestionViews(text, 25)) {
      const { card } = renderView(view, { municipalityChoices: MUNICIPALITY_CHOICES });
      expect([view.kind, cardBytes(card) < 28_000]).toEqual([view.kind, true]);
    }
  });

  test.each([
    ['Wie kan een aanvraag indienen (en tot wanneer)?', true],
    ['1. Wie kan aanvragen?', false],
    ['Zie www.vlaio.be', false],
    ['Mail naar an@tielt.be', false],
    ['_Wie_?', false],
    ['Steden & gemeenten', true],
    ['a &lt; b', false],
  ])('%j stands in a heading: %j', (text, expected) => {
    expect(isPlain(text)).toBe(expected);
  });
});
