import { describe, expect, test } from '@jest/globals';
import { renderView } from '../../src/cards/render-view.ts';
import type { View } from '../../src/domain/views.ts';
import { everyText, partsOfType } from '../support/card-parts.ts';
import {
  challengeStep,
  heading,
  identificationStep,
  LONG_ANSWER,
  MUNICIPALITY_CHOICES,
  overviewView,
  question,
  questionView,
  stepView,
} from '../support/views.ts';

function render(view: View) {
  const { card } = renderView(view, { municipalityChoices: MUNICIPALITY_CHOICES });
  return {
    card,
    texts: everyText(card).map(({ text }) => text),
    buttons: (card.actions ?? []).map((action) => action.title),
    input: (id: string) =>
      partsOfType(card, /^Input\./).find((part) => part.id === `answer:${id}`) ?? {},
  };
}

describe('the card of a step', () => {
  test('says where the person is, with the main button first', () => {
    const { texts, buttons } = render(challengeStep());
    expect(texts.join('|')).toContain('Stap 2 van 9');
    expect(texts).toContain('De Profploeg · Tweede ronde · nog 12 dagen');
    expect(buttons).toEqual(['Volgende', 'Vorige', 'Bewaar en stop', 'Naar overzicht']);
  });

  test('has no way back on the first step and offers to skip only when asked for', () => {
    expect(render(identificationStep()).buttons).not.toContain('Vorige');
    expect(render(identificationStep()).buttons).not.toContain('Sla over voor nu');
    expect(render(challengeStep({}, { offerSkip: true })).buttons).toContain('Sla over voor nu');
  });

  test('marks a demonstration in words', () => {
    const mark = 'Demonstratie – geen echte aanvraag';
    expect(render(identificationStep()).texts).not.toContain(mark);
    const practice = identificationStep({ heading: heading({ demonstration: true }) });
    expect(render(practice).texts).toContain(mark);
  });

  test('asks in the exact wording and says whether an answer is needed', () => {
    const { input } = render(challengeStep());
    expect(input('challenge').label).toBe(`${question('challenge').label} (verplicht)`);
    const optional = { ...question('department'), required: false };
    const { input: other } = render(stepView('identification', [questionView(optional)]));
    expect(other('department').label).toBe('Dienst (niet verplicht)');
  });

  test('counts the characters of a long text as a person does', () => {
    expect(render(challengeStep({ input: '🏘🏘' })).texts).toContain(
      'Je gebruikte 2 van de 3.000 tekens.',
    );
  });

  test('says in words what is wrong and what to do', () => {
    const { texts } = render(identificationStep());
    expect(texts).toContain('Kijk dit na: ');
    expect(texts).toContain(
      'Dit is geen volledig e-mailadres. Schrijf het zoals naam@gemeente.be.',
    );
  });

  test('says so when a text is too long to be in the input whole', () => {
    const invalid = { kind: 'tooLong', length: 9000, max: 3000 } as const;
    const { texts } = render(challengeStep({ input: 'a'.repeat(4000), invalid }));
    expect(texts.join('|')).toContain('Hier staan alleen de eerste 4.000 tekens.');
  });

  test('shows what was typed when a list cannot hold it', () => {
    const invalid = { kind: 'unknownMunicipality' } as const;
    const view = identificationStep({
      questions: [questionView('municipality', { input: '', rejectedText: 'Atlantis', invalid })],
    });
    expect(render(view).input('municipality')).not.toHaveProperty('value');
    expect(render(view).texts).toContain('Je typte: “Atlantis”');
  });

  test('tells where an answer comes from', () => {
    const { texts } = render(identificationStep());
    expect(texts).toContain('Ingevuld vanuit je Teams-profiel. Pas het aan als het niet klopt.');
    expect(texts).toContain('Ingevuld door Bram Claes');
  });

  test('lets a municipality be found by its name of before, and asks the bot while typing', () => {
    const { input } = render(stepView('identification', [questionView('municipality')]));
    expect(input('municipality')).toMatchObject({ style: 'filtered' });
    expect(JSON.stringify(input('municipality').choices)).toContain('Meulebeke');
    expect(input('municipality')['choices.data']).toMatchObject({ dataset: 'gemeenten' });
  });

  test('keeps the line ends of an answer in its input', () => {
    expect(render(challengeStep()).input('challenge').value).toBe(LONG_ANSWER);
  });

  test('gives one explanation for many questions and one each for a few', () => {
    const helps = (view: View) => partsOfType(render(view).card, /ToggleVisibility/).length;
    expect(helps(identificationStep())).toBe(1);
    expect(helps(stepView('area', [questionView('areaScope'), questionView('area')]))).toBe(2);
  });
});

describe('the overview', () => {
  test('can be sent only when nothing is missing', () => {
    expect(render(overviewView()).buttons[0]).toBe('Indienen');
    const missing = overviewView((id) => (id === 'phone' ? { state: 'missing' } : {}), {
      canBeSent: false,
    });
    expect(render(missing).buttons).not.toContain('Indienen');
    expect(render(missing).texts).toContain('Vul in: Telefoon');
  });

  test('says every state in words', () => {
    const states = ['answered', 'empty', 'missing', 'invalid', 'conflict'] as const;
    const words = states.map((state) => {
      const view = overviewView((id) => (id === 'phone' ? { state } : {}), { canBeSent: false });
      return render(view).texts;
    });
    const wanted = [
      'ingevuld',
      'leeg, niet verplicht',
      'ontbreekt',
      'klopt nog niet',
      'twee versies',
    ];
    for (const [index, word] of wanted.entries()) expect(words[index]).toContain(word);
  });

  test('gives tips kindly and without stopping anybody', () => {
    const advice = {
      saysNothing: false,
      thin: false,
      missing: [
        { id: 'e', label: 'wat je van de Profploeg verwacht', ask: 'Wat wil je?', cues: [] },
      ],
    };
    const view = overviewView((id) => (id === 'challenge' ? { advice } : {}));
    const { texts, buttons } = render(view);
    expect(texts).toContain(
      'Misschien mist de lezer nog wat je van de Profploeg verwacht. Wat wil je?',
    );
    expect(buttons).toContain('Indienen');
  });

  test('lets only the maker invite', () => {
    expect(render(overviewView()).buttons).toContain('Nodig een collega uit');
    const { buttons } = render(overviewView(() => ({}), { isOwner: false }));
    expect(buttons).not.toContain('Nodig een collega uit');
  });
});
