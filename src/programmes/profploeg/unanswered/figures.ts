/** Questions about figures and results that the sources leave open: one a line. */
export const PROFPLOEG_FIGURES_UNANSWERED = {
  'profploeg-dropouts': `
Hoeveel gemeenten haakten af tijdens het traject?
uitvallers Profploeg
Zijn er trajecten mislukt?
Hoeveel begeleidingen werden voortijdig stopgezet?
Wat is het uitvalpercentage van de trajecten?
Hebben alle 93 gemeenten hun traject afgemaakt?
Welke stad is er halverwege mee opgehouden?
aantal afgebroken begeleidingen
Hoeveel gemeenten trokken hun kandidatuur in?
Is er ooit een gemeente uit de Profploeg gezet?
Zijn er besturen die nooit een definitief rapport kregen?
Hoeveel deelnemers zijn na de intake gestopt?
`,
  'profploeg-measured-effect': `
Daalde de leegstand in de begeleide gemeenten?
meetbaar effect Profploeg
Hoeveel winkels openden er dankzij de begeleiding?
Is bewezen dat de Profploeg werkt?
Welke impact hadden de trajecten op het aantal bezoekers?
Hoeveel jobs leverde de Profploeg op?
Steeg de omzet van handelaars na een traject?
Bestaat er een effectstudie van de trajecten?
Met hoeveel procent nam de leegstand af na het projectrapport?
cijfers voor en na begeleiding
Doen begeleide kernen het beter dan andere kernen?
Hoeveel lege panden kregen een nieuwe invulling door de Profploeg?
effectmeting trajecten
Bestaat er een evaluatierapport over de Profploeg?
Zijn er evaluatieresultaten van de begeleidingen?
Wordt de doeltreffendheid van de begeleidingen gemeten?
Welk effect hadden de begeleidingen, wordt dat onderzocht?
`,
  'profploeg-satisfaction': `
Hoe tevreden waren de gemeenten over de Profploeg?
tevredenheidsscore deelnemers
Welk cijfer gaven de deelnemers aan de begeleiding?
Is er een enquête gehouden bij de deelnemende besturen?
Wat vonden de handelaars van de workshops?
Hoeveel procent van de gemeenten zou de Profploeg aanraden?
tevredenheidsonderzoek trajecten
Wat waren de grootste klachten van gemeenten over hun traject?
Waren de burgemeesters content met het resultaat?
Heeft iemand al een getuigenis over zijn traject geschreven?
Kreeg de Profploeg goede recensies?
Welke gemeente was het meest enthousiast over de experten?
`,
  'profploeg-most-asked-expertise': `
Welke expertise werd het meest gevraagd door gemeenten?
populairste expertiseveld
Hoeveel trajecten gingen over mobiliteit?
Naar welk expertiseveld was er weinig vraag?
Hoeveel gemeenten vroegen hulp bij leegstand?
top drie gevraagde expertises
Welke B kwam het vaakst voor als sleutelkwestie?
Wat was de meest voorkomende uitdaging in de aanvragen?
Hoeveel besturen kruisten centrummanagement aan?
Zijn er statistieken over de thema's van de trajecten?
Kwam beeldkwaliteit vaker naar boven dan bereikbaarheid?
Hoeveel procent van de aanvragen ging over een dorpskern?
`,
  'profploeg-actions-carried-out': `
Hoeveel acties uit de projectrapporten zijn uitgevoerd?
aantal gerealiseerde acties
Welk percentage van de actieplannen werd werkelijkheid?
Hoeveel definitieve rapporten zijn er intussen afgeleverd?
Welke gemeente voerde haar hele actieplan uit?
Hoeveel actiepunten telt een rapport gemiddeld?
realisatiegraad actieplannen
Bleven er rapporten in de schuif liggen?
Hoeveel acties per gemeente stelt de Profploeg meestal voor?
Zijn er cijfers over wat steden echt deden met hun rapport?
Hoeveel trajectfiches ontving VLAIO al?
Welke actie werd in de meeste rapporten aanbevolen?
`,
  'profploeg-pool-size': `
Hoeveel experten telt de Profploeg in heel Vlaanderen?
man-vrouwverhouding experten
Hoeveel vrouwen zitten er in de ploeg van experten?
Hoeveel deskundigen zijn er per expertiseveld?
Uit hoeveel consortia bestaat de volledige Profploeg?
Hoeveel specialisten mobiliteit heeft VLAIO ter beschikking?
Wat is de gemiddelde leeftijd van de deskundigen?
omvang expertenpool Vlaanderen
Hoeveel trajecten begeleidt één expert tegelijk?
Hoeveel gemeenten neemt een deskundige gemiddeld voor zijn rekening?
Zijn er veel jonge mensen onder de innovatieve denkers?
Hoeveel experten winkelvastgoed staan er op de lijst van VLAIO?
`,
  'profploeg-breakdown-region': `
Hoeveel kustgemeenten namen deel aan de Profploeg?
deelnemers per arrondissement
Hoeveel plattelandsgemeenten zaten er in de eerste ronde?
Hoeveel aanvragen kwamen er uit de Westhoek?
Zijn er veel faciliteitengemeenten bij de aanvragers?
Hoeveel gemeenten uit de Vlaamse Rand dienden in?
cijfers per referentieregio
Hoeveel van de 93 gemeenten liggen in Limburg?
Hoe zijn de 93 deelnemers verdeeld over de provincies?
Hoeveel centrumsteden zitten er bij de 93 deelnemers?
Kwamen er aanvragen uit het Waasland of het Meetjesland?
Hoeveel toeristische gemeenten kregen begeleiding?
Waren er veel kandidaten uit de Antwerpse Kempen en omgeving?
Hoeveel plattelandsgemeenten en hoeveel stedelijke gemeenten waren erbij?
`,
  'profploeg-vacancy-rate': `
Hoeveel procent van de winkels in Aalst staat leeg?
leegstandspercentage Vlaanderen
Wat is de gemiddelde winkelleegstand in Vlaamse kernen?
Hoeveel handelspanden telt Vlaanderen?
Welke stad heeft de meeste leegstaande winkels?
Hoe evolueerde de leegstand de laatste tien jaar?
aantal winkels per inwoner
Wat is een normale frictieleegstand?
Hoeveel passanten telt onze winkelstraat per dag?
Hoeveel winkels verdwenen er door corona?
Wat is het marktaandeel van online shoppen in België?
Hoeveel vierkante meter winkelvloer heeft onze kern?
`,
  'profploeg-workshop-turnout': `
Hoeveel handelaars kwamen er gemiddeld naar een externe workshop?
opkomst externe workshops
Hoeveel bewoners namen in totaal deel aan de werksessies?
Wat was de grootste opkomst op een workshop?
Hoeveel workshops heeft de Profploeg al gehouden in Vlaanderen?
Daagden de winkeliers in andere gemeenten op?
gemiddeld aantal deelnemers werksessie
Hoeveel volk mogen we op de sessie met handelaars verwachten?
Hoeveel terreinbezoeken deed de Profploeg?
Zijn er workshops afgelast omdat er te weinig volk was?
In welke gemeente was de workshop het drukst?
Hoeveel verenigingen deden er mee over alle trajecten heen?
`,
  'profploeg-webinar-people': `
Wie waren de sprekers op het webinar van 25 juni?
sprekers informatiesessie
Hoeveel vragen werden er in de chat gesteld?
Hoe heet de presentator van het webinar?
Hoelang duurde het webinar van juni 2021?
Om hoe laat begon de infosessie?
Wie opende de infosessie met een welkomstwoord?
uur infosessie 25 juni
Sprak de minister zelf op het webinar?
Welke gemeenten namen deel aan de infosessie?
Via welk platform verliep het webinar, Zoom of Teams?
Hoeveel keer werd de herhaling van de infosessie bekeken?
Was het webinar een succes?
sprekers infosessie
Welke sprekers kwamen er op het webinar aan het woord?
Waarom moesten beeld en geluid uit in de infosessie?
`,
  'profploeg-parliament-reference': `
Wat is het nummer van de schriftelijke vraag over de Profploeg?
stuknummer schriftelijke vraag
Op welke dag antwoordde de minister?
Van welke partij was de vraagsteller over de Profploeg?
Werd de Profploeg in een commissie van het parlement besproken?
Zijn er na 2021 nog parlementaire vragen gesteld over de trajecten?
vraagnummer Vlaams Parlement
Wat vond de oppositie van de Profploeg?
In welke parlementaire zitting werd de vraag ingediend?
Hoeveel bladzijden telt Bijlage 1?
Heeft het Rekenhof iets gezegd over de kernversterking?
Stond de Profploeg in de beleidsbrief van de minister?
Van welke partij was de vraagsteller in het parlement?
Ik zoek het antwoord van de minister om in een nota te citeren.
Ik wil naar het ministeriële antwoord verwijzen in een raadsnota.
Wij zoeken de politieke discussie over de Profploeg.
Heeft de oppositie vragen gesteld over de Profploeg?
interpellatie minister
`,
} as const satisfies Readonly<Record<string, string>>;
