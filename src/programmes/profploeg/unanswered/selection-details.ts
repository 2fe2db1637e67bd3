/** Questions in the words of `faq/selection.ts` that the sources leave open: one a line. */
export const PROFPLOEG_SELECTION_DETAILS_UNANSWERED = {
  'profploeg-selection-details': `
Hoeveel medewerkers van VLAIO beoordeelden de 35 aanvragen?
Welke gemeente had de beste aanvraag van de eerste ronde?
Op welke vergadering werden de 33 gemeenten gekozen?
Wordt een gemeente met een burgemeester van dezelfde partij sneller geselecteerd?
Weegt een gemeente met veel baanwinkels zwaarder in de selectie?
Hoe zag het verschil tussen een sterke en een zwakke aanvraag eruit?
Kan een geselecteerde gemeente haar plaats doorgeven aan een andere stad?
Vindt u de selectie van VLAIO eerlijk verlopen?
Worden gemeenten die al een andere subsidie kregen lager beoordeeld?
Welke soorten gemeenten ontbraken nog voor een goede variatie?
`,
  'profploeg-admissible-details': `
Welke gemeente was onontvankelijk in de eerste ronde?
Hoeveel dagen kreeg de onontvankelijke gemeente om haar dossier aan te vullen?
Hoeveel aanvragen werden er na 2021 nog onontvankelijk verklaard?
Welke ambtenaar verklaarde de aanvraag onontvankelijk?
Kan ik ontbrekende informatie nog mondeling bezorgen voor ik onontvankelijk ben?
Op welk wetsartikel steunt VLAIO om een aanvraag onontvankelijk te noemen?
Staat in de brief van VLAIO welk veld te weinig informatie bevatte?
Is een aanvraag met spelfouten of in het Frans onontvankelijk?
Deed de onontvankelijke gemeente uiteindelijk mee aan de tweede ronde?
Hoeveel minuten kijkt VLAIO naar een dossier voor het onontvankelijk heet?
`,
  'profploeg-not-clear-details': `
Welke stad had de aanvraag die niet duidelijk genoeg was?
Wat stond er precies in de onduidelijke aanvraag van de eerste ronde?
Hoeveel maanden liep de begeleiding van de onduidelijke gemeente vertraging op?
Stuurt VLAIO een lijst met vragen om een vage aanvraag op te helderen?
Mag een gemeente haar onduidelijke aanvraag telefonisch toelichten bij VLAIO?
Wie bij VLAIO oordeelt dat een vraag te vaag is?
Kreeg de gemeente met de onduidelijke aanvraag later toch een Profploeg?
Geef een voorbeeld van een zin die te vaag is voor VLAIO.
Hoeveel onduidelijke aanvragen waren er in de tweede ronde?
Krijgt een uitgestelde gemeente voorrang in de volgende ronde?
`,
  'profploeg-when-hear-details': `
Op welke datum kregen de gemeenten van de eerste ronde hun intakegesprek?
Hoe vaak geeft VLAIO een tussentijdse update over onze aanvraag?
Met hoeveel dagen vertraging behandelt VLAIO nu de aanvragen?
Kan ik online volgen op welk bureau onze aanvraag ligt?
Welke woorden gebruikt VLAIO in de brief aan een onontvankelijke gemeente?
Stuurt VLAIO het bericht over de ontvankelijkheid naar de burgemeester of naar de contactpersoon?
Hoeveel aanvragen liggen er momenteel nog voor ons op de stapel?
Krijgen we een sms als onze aanvraag nagekeken is?
Waarom laat VLAIO zo lang niets weten over onze kandidatuur?
Vanaf wanneer mag ik een herinneringsmail sturen over onze aanvraag?
`,
  'profploeg-province-help-details': `
Hoeveel uur hulp geeft de provincie om een aanvraag te herschrijven?
Op welke dag belde de provincie de twee gemeenten op?
Betaalt de gemeente de provincie voor hulp bij een nieuwe aanvraag?
Ging de onontvankelijke gemeente in op het voorstel van de provincie?
Welke van de vijf provincies heeft de meeste medewerkers voor kernversterking?
Kan de provincie voor ons een goed woordje doen bij VLAIO?
Hoeveel gemeenten combineerden in 2021 de provincie met de Profploeg?
Waarom laat VLAIO de provincie de geweigerde gemeenten opvangen?
Is er een overeenkomst tussen VLAIO en de provincies over de Profploeg?
Welke opleidingen over detailhandel richt de provincie in voor ambtenaren?
`,
  'profploeg-apply-again-details': `
Hoeveel geweigerde gemeenten dienden in 2021 opnieuw in?
Zijn de twee gemeenten van de eerste ronde bij hun tweede poging geselecteerd?
Hoelang moet een gemeente wachten tussen twee aanvragen?
Krijgt een tweede aanvraag minder punten dan een eerste?
Moeten we bij een herkansing uitleggen wat er veranderd is?
Wordt onze nieuwe aanvraag door dezelfde mensen gelezen als de geweigerde?
Mag een gemeente die al een traject kreeg een tweede keer meedoen?
Wat is de slaagkans van een gemeente die opnieuw indient?
Welke gemeenten werden twee keer na elkaar geweigerd?
Mogen we bij een tweede poging een heel andere uitdaging kiezen?
`,
} as const satisfies Readonly<Record<string, string>>;
