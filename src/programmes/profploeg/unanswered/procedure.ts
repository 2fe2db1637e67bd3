/** Questions about the form, the agreements and the procedure that the sources leave open: one a line. */
export const PROFPLOEG_PROCEDURE_UNANSWERED = {
  'profploeg-authorised-signatory': `
Wie is bevoegd om namens de gemeente de aanvraag te ondertekenen?
handtekening burgemeester aanvraagformulier
Moet de algemeen directeur de aanvraag tekenen?
Volstaat een elektronische handtekening met itsme?
Is een volmacht nodig om voor de stad in te dienen?
Mag een schepen op eigen houtje tekenen voor de aanvraag?
digitaal ondertekenen met eID
Wie zet er zijn krabbel onder het formulier?
Moeten er twee handtekeningen op de kandidatuur staan?
Wordt een aanvraag zonder handtekening geweigerd?
Moet ik een delegatiebesluit voorleggen om in te dienen?
Vraagt VLAIO een stempel van de gemeente op de aanvraag?
Moet iemand tekenen om in te dienen?
`,
  'profploeg-council-decision-application': `
Moet er een collegebesluit bij de aanvraag zitten?
collegebeslissing deelname Profploeg
Is een gemeenteraadsbeslissing vereist om kandidaat te zijn?
Kunnen we indienen onder voorbehoud van goedkeuring door het college?
Welk orgaan moet beslissen om in het traject te stappen?
Bestaat er een model van collegenota voor de Profploeg?
Moeten we het eindrapport laten bekrachtigen door de raad?
raadsbesluit eindrapport
Moet het trajectresultaat ter kennisgeving op de gemeenteraad komen?
Moet de OCMW-raad ook instemmen met onze kandidatuur?
Mag het college de aanvraag achteraf nog bekrachtigen?
Onze secretaris zoekt een ontwerpbesluit om deel te nemen.
Moet het college het projectplan goedkeuren?
Moet het plan langs de gemeenteraad?
collegebeslissing projectplan
gemeenteraad projectplan
Hebben we een raadsbesluit nodig voor het projectplan?
Moet het schepencollege zijn zegen geven over het plan?
De algemeen directeur vraagt of er een collegebesluit moet zijn voor het plan.
Moet ik het projectplan op de agenda van het college zetten?
Kan de dienst zelf het projectplan goedkeuren zonder college?
Welk van de twee rapporten leg ik voor aan het college?
`,
  'profploeg-agreement': `
Sluiten we een overeenkomst met VLAIO voor het traject?
samenwerkingsovereenkomst gemeente Profploeg
Moet de stad een contract tekenen met het consortium?
Bestaat er een charter dat deelnemende gemeenten ondertekenen?
Welke verplichtingen staan er in de overeenkomst met de experten?
engagementsverklaring gemeente
Krijgen we een formele toekenningsbrief na de selectie?
Is er een opzegclausule in de afspraken met de Profploeg?
Wie tekent de overeenkomst van de begeleiding?
Zijn er algemene voorwaarden bij de begeleiding?
Moeten we een intentieverklaring bezorgen voor de start?
Onze juridische dienst wil het contract van de Profploeg nalezen.
`,
  'profploeg-oral-defence': `
Moeten we onze aanvraag mondeling komen verdedigen?
pitch aanvraag VLAIO
Worden kandidaten uitgenodigd om te pitchen?
Hoeveel minuten krijgen we om onze kandidatuur voor te stellen?
Mag de burgemeester het dossier komen toelichten voor de selectie?
Is er een hoorzitting voor gemeenten met een zwakke aanvraag?
Kunnen we voor de selectie een presentatie geven bij VLAIO?
mondelinge toelichting kandidatuur
Belt VLAIO ons op met bijkomende vragen tijdens de beoordeling?
Moeten we in Brussel ons verhaal komen doen?
Nodigt VLAIO twijfelgevallen uit voor een gesprek?
Komt VLAIO ter plaatse kijken voor het beslist over de aanvraag?
`,
  'profploeg-waiting-list': `
Is er een wachtlijst voor de Profploeg?
reservelijst gemeenten
Hoeveel gemeenten staan er op de reservelijst?
Schuiven wij door als een andere gemeente afhaakt?
Kan ik onze stad laten noteren voor later?
wachtlijst begeleiding
Op welke plaats staan wij op de lijst van wachtenden?
Neemt VLAIO ons automatisch mee als er een plaatsje vrijkomt?
Kunnen we ons op voorhand aanmelden als geïnteresseerd bestuur?
Komt er een plek vrij wanneer een traject stopt?
Mag een niet geselecteerde gemeente invallen?
Hoelang blijft een reserveplaats geldig?
`,
  'profploeg-assessment-report': `
Kunnen we het beoordelingsverslag van onze aanvraag inkijken?
motivering beslissing opvragen
Sturen jullie ons de notities van de lezers van ons dossier?
Hoeveel mensen van VLAIO lezen één aanvraag?
Mogen we de beoordeling opvragen via openbaarheid van bestuur?
Krijgen we feedback op de sterke kanten van onze aanvraag?
evaluatieverslag kandidatuur inzage
Wie mag de nota's van de beoordelaars lezen?
Wie zetelde er in de beoordelingsvergadering over ons dossier?
Hoelang was VLAIO bezig met het lezen van ons dossier?
Ik zou de opmerkingen van VLAIO op ons dossier willen lezen.
Worden de beslissingen over de aanvragen op de website gepubliceerd?
`,
  'profploeg-merger': `
Wat gebeurt er met ons traject als we fuseren?
fusie tijdens traject
Gaat de begeleiding over naar de nieuwe fusiegemeente?
Twee fusiepartners hadden elk een traject, worden die samengevoegd?
Moet de fusiegemeente opnieuw een intakefiche invullen?
Wij smelten in januari samen met onze buren, loopt de Profploeg door?
Geldt het projectrapport van de oude gemeente nog na de fusie?
Krijgt een fusiegemeente dubbel zoveel dagen?
Wie erft het actieplan na een samenvoeging van gemeenten?
Moeten we een geplande fusie melden aan de Profploeg?
samensmelting gemeenten en projectplan
Mag een fusie in wording één gezamenlijk eindrapport vragen?
`,
  'profploeg-pause-trajectory': `
Kunnen we het traject een paar maanden stilleggen?
traject pauzeren
Onze projectmedewerker is langdurig ziek, mag de begeleiding wachten?
Wat met het traject tijdens de sperperiode voor de verkiezingen?
Hoelang mag een traject stilliggen?
Mogen we het traject bevriezen tot er een nieuw bestuur is?
onderbreking begeleiding verkiezingen
Loopt het traject door in de zomervakantie?
Door wegenwerken komt het ons nu niet uit, kan de workshop een half jaar later?
Wij verhuizen van gemeentehuis, kan de begeleiding even pauzeren?
Ligt het traject stil als de burgemeester wegvalt?
Kan een stad haar begeleiding opschorten wegens personeelstekort?
`,
  'profploeg-stop-trajectory': `
Kan de gemeente het traject vroegtijdig stopzetten?
traject beëindigen
Hoe melden we dat we uit de begeleiding stappen?
Het nieuwe bestuur wil niet verder met de Profploeg, hoe stoppen we?
Mag VLAIO ons traject afbreken?
Om welke redenen kan de Profploeg een begeleiding stoppen?
Krijgen we nog een rapport als we er vroeger mee ophouden?
opzegtermijn begeleiding
Wij willen ermee kappen na de eerste workshop, mag dat?
Wie beslist om een traject stil te leggen dat vastloopt?
Heeft een gemeente die uitstapt later nog recht op begeleiding?
Wat als we na de intake beslissen om niet door te gaan?
`,
  'profploeg-liability': `
Wie is aansprakelijk als het advies van de Profploeg fout is?
aansprakelijkheid experten
Zijn de experten verzekerd tijdens het terreinbezoek?
Moet de gemeente een verzekering nemen voor de workshop?
Wie betaalt de schade als een actie verkeerd uitdraait?
Kunnen we de Profploeg juridisch aanspreken over het rapport?
verzekering deelnemers workshop
Een bewoner valt tijdens het terreinbezoek, wie is verantwoordelijk?
Geeft de Profploeg garantie op haar resultaten?
Heeft het consortium een beroepsaansprakelijkheidsverzekering?
Is er een resultaatsverbintenis of een middelenverbintenis?
Wat als een winkel failliet gaat door het voorstel van de deskundige?
`,
  'profploeg-copyright': `
Wie heeft het auteursrecht op het projectrapport?
eigendomsrechten eindrapport
Mogen we teksten uit het projectrapport overnemen in ons beleidsplan?
Van wie zijn de ontwerpschetsen die de expert maakte?
Mogen we de foto's uit het rapport op onze website zetten?
Is het eindrapport vrij van rechten?
Mag een ander studiebureau verder bouwen op het rapport?
Wie is eigenaar van de data die wij verzamelden?
copyright tekeningen deskundige
Mogen we het slotrapport verspreiden onder de handelaars?
Moeten we de Profploeg als bron vermelden?
Mag de krant stukken uit ons projectrapport afdrukken?
`,
  'profploeg-logo-press': `
Moeten we het logo van VLAIO op de uitnodiging zetten?
logo Profploeg downloaden
Mogen we een persbericht sturen over onze selectie?
Is er een perskit voor deelnemende gemeenten?
Wanneer mogen wij de pers inlichten over het traject?
Welke communicatieregels gelden voor deelnemende besturen?
vermelding Vlaamse overheid op affiche
Hebt ge een standaardtekst voor ons infoblad?
Mag de lokale krant bij de workshop zijn?
Komt de minister naar de start van ons traject?
In welke kleur moet de sponsortekst van Vlaanderen?
Krijgen we een bordje of sticker als Profploeggemeente?
`,
  'profploeg-confidentiality': `
Tekenen de experten een geheimhoudingsverklaring?
NDA experten
Mogen we vertrouwelijke vastgoedcijfers delen met de Profploeg?
Blijft wat een handelaar zegt in de workshop anoniem?
Hoe beschermt de Profploeg de gegevens van onze winkeliers?
verwerkersovereenkomst data gemeente
Moet de gemeente een verwerkersovereenkomst sluiten met het consortium?
Mogen de experten klantgegevens uit onze enquête zien?
Hebben de deskundigen een discretieplicht tegenover eigenaars?
Is toestemming nodig van bewoners voor foto's op de externe workshop?
Hoe worden passantentellingen geanonimiseerd?
Onze DPO vraagt wie verwerkingsverantwoordelijke is in het traject.
`,
  'profploeg-change-of-lead': `
Mag de verantwoordelijke tijdens het traject wisselen?
wissel projectverantwoordelijke gemeente
Wie neemt over als onze projectleider ontslag neemt?
Hoe melden we aan VLAIO dat onze trekker vertrekt?
Moet de nieuwe ambtenaar een nieuwe intake doen?
Onze centrummanager gaat weg halverwege, wat betekent dat voor de begeleiding?
Is er een overdrachtsdossier als onze contactpersoon verandert?
vervanging trekker bij ziekte
Welk diploma moet de projectverantwoordelijke van de stad hebben?
Kan een interimkracht het traject van ons overnemen?
Krijgt een nieuwe medewerker nog een inwerksessie van de experten?
Na de verkiezingen hebben we een andere schepen, moet die opnieuw kennismaken?
`,
} as const satisfies Readonly<Record<string, string>>;
