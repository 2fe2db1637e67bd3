/** Questions with the words of `faq/kernbot-files.ts` about details that the sources leave open: one a line. */
export const PROFPLOEG_KERNBOT_FILES_DETAILS_UNANSWERED = {
  'profploeg-bot-send-details': `
Op welk uur van de dag dienen de meeste gemeenten in via Kernbot?
Moet de burgemeester een handtekening zetten voor ik op indienen druk?
Kan ik instellen dat Kernbot mijn aanvraag op een vast uur indient?
Hoeveel seconden duurt het doorsturen na een druk op Indienen?
Welke dossierbeheerder opent onze aanvraag als eerste na het indienen?
Wat als Teams een storing heeft op het moment dat ik wil indienen?
`,
  'profploeg-bot-receipt-details': `
Van welk e-mailadres komt de mail met de pdf?
Na hoeveel minuten komt de bevestigingsmail toe?
Kan de mail met de pdf naar meer dan één adres gaan?
Heeft het ontvangstbewijs van Kernbot juridische waarde?
Hoeveel bladzijden telt de pdf van de aanvraag?
Kan ik de aanvraag als Word-document downloaden in plaats van pdf?
`,
  'profploeg-bot-status-details': `
Kan ik zien welke dossierbeheerder onze aanvraag aan het lezen is?
Kan ik mijn aanvragen in Kernbot sorteren op datum?
Kan ik de lijst met aanvragen exporteren naar Excel?
Hoeveel jaar blijven ingediende aanvragen zichtbaar in Kernbot?
Zie ik bij status op welke plaats we gerangschikt staan?
Kan ik een oude aanvraag archiveren zodat ze uit de lijst verdwijnt?
`,
  'profploeg-bot-withdraw-details': `
Krijgt VLAIO een melding met de reden van onze intrekking?
Hoeveel gemeenten trokken hun aanvraag al in?
Verliezen we kansen in een volgende ronde als we een aanvraag intrekken?
Moet het college de intrekking van de aanvraag bevestigen?
Tot hoeveel dagen na het indienen kan ik de aanvraag intrekken?
Krijgen mijn collega's een mail als ik de aanvraag intrek?
`,
  'profploeg-bot-copy-details': `
Hoeveel kopieën mag ik van één aanvraag maken?
Kan ik een aanvraag van een andere gemeente kopiëren?
Worden de uitgenodigde collega's mee overgenomen in de kopie?
Ziet VLAIO dat onze aanvraag een kopie van een oude is?
Kan ik maar een deel van de antwoorden kopiëren?
Worden gekopieerde aanvragen strenger beoordeeld?
`,
} as const satisfies Readonly<Record<string, string>>;
