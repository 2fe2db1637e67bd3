import type { Notice } from '../domain/views.ts';
import { counted } from './in-words.ts';
import { good, warning } from './notice-tones.ts';

const DECIDED: Readonly<Record<string, string>> = {
  admissible:
    'Je beslissing is bewaard: ontvankelijk. De gemeente krijgt hier nog geen bericht van.',
  inadmissible:
    'Je beslissing is bewaard: niet ontvankelijk. De gemeente krijgt bericht en heeft haar aanvraag terug als concept.',
  deferred:
    'Je beslissing is bewaard: nog niet duidelijk genoeg. De gemeente krijgt bericht en heeft haar aanvraag terug als concept.',
  selected: 'Je beslissing is bewaard: geselecteerd. De gemeente krijgt bericht.',
  notSelected: 'Je beslissing is bewaard: niet geselecteerd. De gemeente krijgt bericht.',
};

/** What came of a decision, and of what follows from it. */
export const decisionNotices = {
  decided: (kind: string): Notice => good(DECIDED[kind] ?? 'Je beslissing is bewaard.'),
  otherPreview: (): Notice =>
    warning(
      'Wat de gemeente te lezen krijgt, is nu anders dan wat je zag. Kijk het nog eens na. Er is nog niets beslist of verstuurd.',
    ),
  withdrawn: (told: boolean): Notice =>
    good(
      told
        ? 'De beslissing is ingetrokken. De gemeente krijgt daar bericht van.'
        : 'De beslissing is ingetrokken. De gemeente wist er nog niet van en krijgt geen bericht.',
    ),
  whyMissing: (): Notice =>
    warning('Schrijf waarom je de beslissing intrekt. Er is nog niets gewijzigd.'),
  whyTooLong: (): Notice =>
    warning(
      'Je uitleg is te lang. Maak ze korter dan 2.000 tekens. Er is nog niets gewijzigd en je tekst staat er nog.',
    ),
  listDecided: (files: number, left: number): Notice => {
    const done = `Je beslissing is bewaard voor ${counted(files, 'dossier', 'dossiers')}.`;
    return left === 0
      ? good(`${done} De gemeenten krijgen bericht.`)
      : warning(
          `${done} Over ${counted(left, 'dossier', 'dossiers')} is niets beslist. Hieronder staat waarom.`,
        );
  },
  panelSaved: (): Notice =>
    good('Het panel is bewaard. Experten die Kernbot gebruiken, krijgen bericht.'),
  expertGone: (): Notice =>
    warning(
      'Een van de gekozen experten begeleidt niet meer. Kijk je keuze na. Er is nog niets bewaard.',
    ),
  panelTooLarge: (): Notice =>
    warning('Kies hoogstens 20 experten. Er is nog niets bewaard en je keuze staat er nog.'),
  budgetSaved: (amount: string): Notice => good(`Het budget is bewaard: ${amount}.`),
} as const;
