import type { ClosedTexts } from '../../domain/programme.ts';

export const PROFPLOEG_CLOSED = {
  sentence: 'Je kan deze subsidie niet meer aanvragen',
  instead: [
    'De kernwijzers van De Vitrine: zes gidsen waarmee je zelf aan de slag gaat, ook zonder begeleiding.',
    'Het aanbod van je provincie, dat de Profploeg aanvult.',
    'Inspiratie en ondersteuning van de VVSG.',
    'Een vraag? Mail naar handelskernversterking@vlaio.be.',
  ],
} as const satisfies ClosedTexts;
