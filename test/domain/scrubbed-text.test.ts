import { describe, expect, test } from '@jest/globals';
import { scrubText } from '../../src/domain/scrubbed-text.ts';
import { SCRUB_WORDS } from '../../src/texts/phraser-texts.ts';

const scrub = (text: string, name = 'An Peeters') => scrubText(text, { words: SCRUB_WORDS, name });

describe('what tells who somebody is leaves a text', () => {
  test.each([
    ['Mijn rijksregisternummer is 85.07.30-033.28.', '85.07.30'],
    ['Nummer 85073003399 klopt niet.', '85073003399'],
    ['Betaal op BE71 0961 2345 6769.', '6769'],
    ['Betaal op BE71 0961 2345 6700.', '6700'],
    ['Kaart 4111 1111 1111 1111', '1111'],
    ['Mail naar jan.jansens+test@gent.be.', 'jansens'],
    ['Mail naar jan (at) gent.be', 'jan'],
    ['Bel 0470 12 34 56 of niet', '12 34'],
    ['Bel 0470/12.34.56!', '12.34'],
    ['Bel +32 (0)9 266 10 00', '266'],
    ['Ik ben Bram De Smet van Gent.', 'Smet'],
    ['ik ben bram de smet, mag dat?', 'smet'],
    ['Ik ben Zoë en heb een vraag', 'Zo'],
    ['Mijn naam is els van damme', 'damme'],
    ['Ik heet Jean-Pierre D’Hondt.', 'Hondt'],
    ['Naam: Karel', 'Karel'],
    ['Kan het?\nGroeten,\nKarel', 'Karel'],
    ['Mag mevrouw Claes meedoen?', 'Claes'],
    ['Vraag van schepen Dirk Daems', 'Daems'],
    ['Peeters an vroeg dit al', 'Peeters'],
    ['Dit is PEETERS’ vraag', 'PEETERS'],
    ['Vraag aan @jan.peeters', 'jan'],
    ['Zie https://vlaio.be/dossier/8871?id=3', '8871'],
    ['Zie www.gent.be/jan', 'jan'],
    ['Zie teams.example.be/x/19:abc', '19:abc'],
    ['Mijn aanvraag PP-2026-0042?', '0042'],
    ['Mijn vraag vr-2026-7', '2026-7'],
    ['Mijn aanvraag pp 2026 42', '42'],
    ['Bel me op 0470 12 34 56', '34'],
    ['Code KERN-7F3K-Q2WX-M4TD', 'Q2WX'],
    ['code kern7f3kq2wxm4td', 'q2wx'],
    ['Dossier 3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096', '91d7'],
    ['Ik woon in de Kerkstraat 12 bus 3', 'straat 12'],
    ['Het pand Grote Markt 8', 'Markt 8'],
    ['Het pand Meir 123', '123'],
    ['Het pand Meir 12, 2000 Antwerpen', 'Meir'],
  ])('%j', (text, gone) => {
    expect(scrub(text)).not.toContain(gone);
    expect(scrub(text)).toContain('weggelaten]');
  });
});

test('what stands beside it stays', () => {
  expect(scrub('Ik ben Bram Claes. Wat kost de begeleiding?')).toBe(
    'Ik ben [naam weggelaten]. Wat kost de begeleiding?',
  );
  expect(scrub('Hier is An, bel 0470 12 34 56. Mag dat?')).toBe(
    'Hier is [naam weggelaten], bel [nummer weggelaten]. Mag dat?',
  );
});

describe('what a question is about stays', () => {
  test.each([
    'Wat kost de begeleiding van de Profploeg?',
    'Mag een gemeente met 12.500 inwoners in 2026 indienen?',
    'Ik ben op zoek naar de volgende ronde, tot 30 september 2026.',
    'Ik ben een ambtenaar van Gent. Ik ben niet zeker.',
    'Hoe groot mag ons kernwinkelgebied zijn, en kern met veel leegstand?',
    'Kan je ons helpen met het plan van 2025 en 2026?',
    'Wat is de naam van het programma?',
  ])('%j', (text) => {
    expect(scrub(text)).toBe(text);
  });

  test('also when the sender has a name of ordinary words, or none', () => {
    expect(scrub('De vraag van de gemeente is op tijd.', 'De Op')).toContain('De vraag van de');
    expect(scrub('Wat kost het?', '')).toBe('Wat kost het?');
    expect(scrub('Gent wil dat ook.', 'Peeters, An (Stad Gent)')).toBe('Gent wil dat ook.');
  });

  test('whatever its length: a text made to be slow to read comes to an end', () => {
    const text = `${'a-'.repeat(5000)}${'ik ben '.repeat(500)}${'1 '.repeat(2000)}`;
    expect(scrub(text)).toContain('a-a-a-');
  });
});
