import { describe, expect, test } from '@jest/globals';
import { COMMANDS, type Understood, understand } from '../../src/domain/understand.ts';
import { chatButtons } from '../../src/texts/chat-texts.ts';
import { COMMAND_WORDS } from '../../src/texts/commands.ts';
import { helpTexts } from '../../src/texts/help-texts.ts';

const read = (typed: string): Understood => understand(typed, COMMAND_WORDS);
/** The command, or "<kind>" with how much a text is a question. */
const heard = (typed: string): string => {
  const understood = read(typed);
  if (understood.kind === 'command') return understood.command;
  return understood.kind === 'text' ? `text:${understood.question}` : understood.kind;
};

describe('command words', () => {
  test('every word is understood as its own command, as written', () => {
    for (const command of COMMANDS) {
      for (const word of COMMAND_WORDS[command])
        expect([word, heard(word)]).toEqual([word, command]);
    }
  });

  test('no word stands with two commands', () => {
    const words = COMMANDS.flatMap((command) => COMMAND_WORDS[command]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test('every suggested button and every word in the help sends a command', () => {
    const helpWords = helpTexts.words.split(', ');
    for (const title of [...Object.values(chatButtons), ...helpWords]) {
      expect([title, read(title).kind]).toEqual([title, 'command']);
    }
  });

  test.each([
    ['Bewaar en stop', 'stop'],
    ['Toon kaart', 'card'],
    ['WAAR ZIT IK?', 'whereAmI'],
    ['waar ben ik ??', 'whereAmI'],
    ['Oké!', 'yes'],
    ['  ja.  ', 'yes'],
    ['Nee, bedankt', 'no'],
    ['Sla over…', 'skip'],
    ["'t Is een vraag", 'itIsQuestion'],
    ['Het is mijn antwoord', 'itIsAnswer'],
    ['?', 'help'],
    ['???', 'help'],
    ['Hallo 👋', 'greeting'],
    ['Dank je wel!', 'thanks'],
    ['Wat is de deadline?', 'deadlines'],
    ['Mijn aanvragen', 'status'],
  ])('"%s" means %s', (typed, command) => {
    expect(heard(typed)).toBe(command);
  });
});

describe('the whole message has to be the command', () => {
  test.each([
    'Stop met parkeren op de Markt',
    'ja, maar we willen ook de Kerkstraat',
    'Help de handelaars',
    'Events',
    'Mobiliteit',
    'Communicatie',
    '2',
    'Jan Peeters',
    '',
    '   ',
    '…',
  ])('"%s" is no command', (typed) => {
    expect(read(typed).kind).toBe('text');
  });
});

describe('references and invitations', () => {
  test.each(['PP-2026-0042', 'pp-2026-0042', ' pp-2026-0042? ', 'PP-2026-12345'])(
    '"%s" is a reference',
    (typed) => {
      expect(read(typed)).toEqual({
        kind: 'reference',
        reference: typed.replace('?', '').trim().toUpperCase(),
      });
    },
  );

  test.each(['PP-26-0042', 'PPPPP-2026-0042', 'PP-2026-42', 'zie PP-2026-0042'])(
    '"%s" is none',
    (typed) => {
      expect(read(typed).kind).toBe('text');
    },
  );

  test('a code counts anywhere in a message', () => {
    const invitation = { kind: 'invitation', code: 'KERN-7F3K-Q2WX-M4TD' };
    expect(read('kern-7f3k-q2wx-m4td')).toEqual(invitation);
    expect(read('Mijn code is KERN-7F3K-Q2WX-M4TD.')).toEqual(invitation);
    expect(read('KERN-7F3K-Q2WX').kind).toBe('text');
  });
});

describe('whether a text is a question', () => {
  test.each([
    ['Wie mag een aanvraag indienen?', 'sure'],
    ['En hoeveel kost dat?', 'sure'],
    ['Kan onze gemeente ook meedoen?', 'sure'],
    ['Hoelang duurt een traject?', 'sure'],
    ['Hoeveel kost dat', 'maybe'],
    ['Op welk nummer kan ik jullie bellen', 'maybe'],
    ['voor wie is dat', 'maybe'],
    ['Tegen wanneer moet dat binnen zijn?', 'sure'],
    ['De Markt?', 'maybe'],
    ['Onze handelaars vragen zich af: hoe nu verder?', 'maybe'],
    ['De leegstand in onze kern loopt op.', 'no'],
    ['Voor de handelaars in onze kern', 'no'],
    ['Kortrijk', 'no'],
  ])('"%s": %s', (typed, likeness) => {
    expect(heard(typed)).toBe(`text:${likeness}`);
  });

  test('a long text that ends in a question is at most perhaps one', () => {
    expect(heard(`Hoe ${'kunnen we dat samen beter aanpakken '.repeat(5)}?`)).toBe('text:maybe');
    expect(heard(`Hoe ${'x '.repeat(300)}?`)).toBe('text:maybe');
  });

  test('a message of more than 400 characters is never a command', () => {
    expect(heard(`stop${' '.repeat(500)}!${'.'.repeat(400)}`)).toBe('text:no');
  });

  test('a hostile message of question marks is read at once', () => {
    expect(heard('?'.repeat(400))).toBe('text:maybe');
  });
});
