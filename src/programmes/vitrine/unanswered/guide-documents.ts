/** Questions about the core guides as documents that the sources leave open: one a line. */
export const VITRINE_GUIDE_DOCUMENTS_UNANSWERED = {
  'vitrine-guide-pages': `
Hoeveel pagina's telt de kernwijzer Samenwerking?
aantal bladzijden kernwijzer Leegstand
Is de kernwijzer Beleving een dik document?
Hoe lang is zo'n kernwijzer eigenlijk, tien bladzijden of honderd?
omvang kernwijzers in pagina's
Ik wil weten uit hoeveel bladzijden de kernwijzer Identiteit bestaat.
Kan je zeggen hoeveel hoofdstukken er in de kernwijzer Duurzame mobiliteit staan?
Hoeveel checklists bevat de kernwijzer Leegstand precies?
aantal invulsjablonen per kernwijzer
Welke van de kernwijzers is de langste?
Bestaat er een korte samenvatting van twee bladzijden van de kernwijzer?
Hoe groot is het bestand van de kernwijzer in megabyte?
Hoeveel tools telt de kernwijzer Samenwerking?
`,
  'vitrine-guide-design': `
Wie deed de vormgeving van de kernwijzers?
naam van de grafisch ontwerper van de kernwijzer
Welke fotograaf maakte de foto's in de kernwijzer Samenwerking?
Van wie zijn de illustraties in de kernwijzer Beleving?
eindredacteur kernwijzers
Door welke drukkerij werd de kernwijzer Identiteit opgemaakt?
Weet je wie de tekeningen in die kernwijzer gemaakt heeft?
Welk lettertype en welke kleuren gebruikt de kernwijzer?
Wie staat er in het colofon van de kernwijzer Leegstand?
Ik zoek de verantwoordelijke uitgever van de kernwijzers.
ISBN of depotnummer kernwijzer
Heeft een professor meegeschreven aan de kernwijzer Etnisch ondernemerschap?
Wie gaf de opdracht voor de kernwijzers?
`,
  'vitrine-guide-version': `
Wanneer verscheen de kernwijzer Samenwerking?
publicatiedatum kernwijzers
Uit welk jaar is de kernwijzer Duurzame mobiliteit?
Wordt de kernwijzer Leegstand nog geactualiseerd?
Is er al een tweede versie van de kernwijzer Beleving?
Om de hoeveel tijd wordt een kernwijzer bijgewerkt?
nieuwe editie kernwijzer 2027
Hoe oud zijn de kernwijzers intussen?
Zijn die kernwijzers niet verouderd?
Ik vraag me af wanneer de kernwijzer Identiteit voor het laatst herzien is.
Welke versie van de kernwijzer is de meest recente?
Krijgen we bericht als er een herziene kernwijzer verschijnt?
`,
  'vitrine-guide-language': `
Bestaat de kernwijzer ook in het Frans?
Engelse versie kernwijzer Samenwerking
In welke talen zijn de kernwijzers vertaald?
Ik zoek een Turkse of Arabische vertaling van de kernwijzer Etnisch ondernemerschap.
Kan ik de kernwijzer in eenvoudige taal krijgen?
kernwijzer vertaling faciliteitengemeente
Hebben jullie die kernwijzer ook in het Duits?
Mogen we de kernwijzer laten vertalen voor onze handelaars?
Is er een versie van de kernwijzer die toegankelijk is voor slechtzienden?
Wordt de kernwijzer Identiteit nog in het Engels uitgebracht?
voorleesversie of audioversie van de kernwijzer
Wie betaalt de vertaling van een kernwijzer?
`,
  'vitrine-guide-print': `
Kan ik een gedrukte kernwijzer bestellen?
papieren exemplaar kernwijzer Leegstand
Sturen jullie kernwijzers op met de post?
Hoeveel gedrukte exemplaren kan een gemeente krijgen?
Ik had graag tien boekjes van de kernwijzer Beleving voor onze schepenen.
Waar haal ik een geprinte versie van de kernwijzer Samenwerking?
oplage kernwijzers
Liggen de kernwijzers ergens in de bibliotheek?
Bestaat er een poster of kaartenset bij de kernwijzer?
Wat zijn de verzendkosten voor een kernwijzer op papier?
Levert VLAIO ook ingebonden kernwijzers?
Hoelang duurt de levering van een gedrukte kernwijzer?
Stuurt VLAIO de kernwijzer op?
Bestaat de kernwijzer ook in boekvorm?
`,
  'vitrine-guide-file-format': `
In welk bestandsformaat krijg je de invulsjablonen?
kernwijzer als Word-bestand
Kan ik de checklist digitaal invullen of enkel op papier?
Zijn de sjablonen van de kernwijzer bewerkbaar in Excel?
Ik wil de invulsjablonen in Canva openen, kan dat?
Is de pdf van de kernwijzer beveiligd met een wachtwoord?
PowerPoint van de kernwijzer Identiteit
Werkt de kernwijzer op een tablet of een gsm?
Hoe sla ik een ingevuld sjabloon van de kernwijzer op?
Kunnen twee collega's samen online een kernwijzer invullen?
Bestaat er een app van de kernwijzers?
Moet ik Adobe hebben om de kernwijzer in te vullen?
`,
  'vitrine-guide-copyright': `
Mogen we stukken uit de kernwijzer overnemen op onze eigen website?
auteursrecht kernwijzers
Onder welke licentie zijn de kernwijzers gepubliceerd?
Moet ik de bron vermelden als ik een sjabloon uit de kernwijzer hergebruik?
Mag een studiebureau de kernwijzer commercieel gebruiken?
Is het toegelaten om het logo van de gemeente op de kernwijzer te zetten?
kernwijzer Creative Commons
Mogen wij de checklists van de kernwijzer aanpassen en verder verspreiden?
Wie is eigenaar van de teksten in de kernwijzer Beleving?
Ik ben student: hoe verwijs ik in mijn thesis naar de kernwijzer?
Heb ik toestemming nodig om foto's uit de kernwijzer te publiceren?
rechten op de afbeeldingen in de kernwijzer Leegstand
Mogen studiebureaus of handelaars de kernwijzers gebruiken?
`,
  'vitrine-guide-working-time': `
Hoeveel tijd kost het om een kernwijzer volledig door te werken?
doorlooptijd kernwijzer Leegstand
Hoeveel uren werk kruipen er in de kernwijzer Beleving?
Hoelang doe je over de zeven stappen van de kernwijzer Samenwerking?
Kan een kleine gemeente de kernwijzer op een maand afwerken?
Hoeveel mensen heb je nodig om met een kernwijzer te werken?
Hoeveel weken moet ik uittrekken voor het opstarten van samenwerking?
werkdruk kernwijzer voor één ambtenaar
Is een halve dag genoeg om de checklists in te vullen?
Welk budget moeten we voorzien om de kernwijzer Identiteit uit te voeren?
Hoeveel keer kom je samen tijdens de zeven stappen?
Duurt stap 5 langer dan stap 3?
`,
  'vitrine-guide-first-choice': `
Met welke kernwijzer begin je het best?
beste beginpunt bij de kernwijzers
Kan je twee kernwijzers tegelijk gebruiken?
Is er een test om te weten welke kernwijzer bij onze gemeente past?
Combineer je Leegstand beter met Identiteit of met Beleving?
Welke kernwijzer is het belangrijkst voor een dorp?
Ik twijfel tussen Beleving en Identiteit, wat raden jullie aan?
Welke kernwijzer wordt het meest gebruikt door kleine gemeenten?
In welke volgorde werken we de thema's van De Vitrine af?
Is de kernwijzer Leegstand moeilijker dan de kernwijzer Beleving?
beste kernwijzer voor een kustgemeente
Mag je in de kernwijzer stappen overslaan?
Moeten we alle zeven stappen volgen?
Mogen we stappen overslaan in de kernwijzer Samenwerking?
Welke tool gebruik je voor welk onderdeel van samenwerking?
`,
  'vitrine-guide-login': `
Heb ik een account nodig voor de kernwijzers?
wachtwoord vergeten De Vitrine
De link naar de kernwijzer werkt niet, wat nu?
Moet ik mij registreren met itsme om de kernwijzer te openen?
Ik krijg een foutmelding bij het downloaden van de kernwijzer Samenwerking.
Waar log ik in op De Vitrine?
Vraagt de downloadpagina om mijn e-mailadres?
dode link kernwijzer melden
Wie beheert de website van De Vitrine technisch?
Kan ik mijn ingevulde kernwijzer online bewaren onder een profiel?
Hoe maak ik voor mijn collega een login aan bij De Vitrine?
De pagina van De Vitrine laadt niet, is er een storing?
Is een registratie vereist om de kernwijzer te downloaden?
Heb ik een login nodig voor de kernwijzers?
`,
} as const satisfies Readonly<Record<string, string>>;
