import { describe, expect, test } from '@jest/globals';
import { understand } from '../../src/domain/understand.ts';
import {
  chatButtons,
  chatHelp,
  chatInvalid,
  chatOverview,
  chatOverviewButtons,
  chatQuestion,
  chatQuestionButtons,
  chatSaved,
  chatTexts,
} from '../../src/texts/chat-texts.ts';
import { COMMAND_WORDS } from '../../src/texts/commands.ts';
import {
  heading,
  identificationStep,
  overviewView,
  question,
  questionView,
  stepView,
} from '../support/views.ts';

describe('an application by typing', () => {
  test('asks the open question with its step, its exact wording and how to answer', () => {
    const text = chatQuestion(identificationStep({ openQuestionId: 'phone' }));
    expect(text).toContain('Stap 1 van 9 – Identificatie');
    expect(text).toContain('Telefoon (verplicht)');
    expect(text).toContain('Typ een telefoonnummer, zoals 051 24 30 30.');
  });

  test('numbers the options as they can be typed', () => {
    const text = chatQuestion(stepView('area', [questionView('areaScope')]));
    expect(text).toContain('1. Voor de hele gemeente\n2. Voor een specifiek deel');
  });

  test('offers what the profile says to say yes to', () => {
    const view = identificationStep({ openQuestionId: 'contactPerson' });
    expect(chatQuestion(view)).toContain('Uit je Teams-profiel: An Peeters. Klopt dat?');
    expect(chatQuestionButtons(view)[0]).toBe('Ja');
  });

  test('shows back what was saved, long answers by their beginning', () => {
    expect(chatSaved('Dienst', 'Lokale economie')).toBe('✓ Bewaard bij “Dienst”: Lokale economie');
    expect(chatSaved('Dienst', 'a '.repeat(3000)).length).toBeLessThan(260);
    expect(chatSaved('Dienst', '')).toBe('“Dienst” is nu leeg.');
  });

  test('says why a text is no answer yet and that it is kept', () => {
    expect(chatInvalid('Telefoon', { kind: 'notAPhone' })).toMatch(
      /Telefoon.*Schrijf het zoals.*bewaard/,
    );
  });

  test('explains a question with its examples', () => {
    const text = chatHelp(question('challenge').help);
    expect(text).toContain('Goed voorbeeld: ');
    expect(text).toContain('Minder goed voorbeeld: ');
  });

  test('names what is still needed before sending', () => {
    expect(chatOverview(overviewView())).toContain('Typ “indienen”');
    const missing = overviewView((id) => (id === 'phone' ? { state: 'missing' } : {}), {
      canBeSent: false,
    });
    expect(chatOverview(missing)).toContain('nog 1 vraag na: “Telefoon”');
  });

  test('of which more is asked speaks of what is sent, not of handing in', () => {
    const asked = overviewView((id) => (id === 'policy' ? { unchanged: true } : {}), {
      heading: heading({ asksMore: true }),
    });
    const text = chatOverview(asked);
    expect(text).toContain('Typ “versturen”');
    expect(text).toContain('Je wijzigde nog niets bij “Beleid kleinhandel en kernen”.');
    expect(text).not.toContain('ndienen');
    expect(chatOverviewButtons(asked)[0]).toBe('Versturen');
    expect(chatTexts.stillOpen({ asksMore: true })).toContain('aanvulling');
  });

  test('has only suggested buttons that are words the bot knows', () => {
    for (const title of Object.values(chatButtons)) {
      expect(understand(title, COMMAND_WORDS).kind).toBe('command');
    }
  });
});
