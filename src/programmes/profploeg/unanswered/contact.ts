/** Questions about people and contact that the sources leave open: one a line. */
export const PROFPLOEG_CONTACT_UNANSWERED = {
  'profploeg-expert-phone': `
Wat is het gsm-nummer van onze expert mobiliteit?
gsm expert centrummanagement
Op welk nummer bereik ik de projectleider van het traject?
Heb je het telefoonnummer van de deskundige die ons terreinbezoek deed?
rechtstreeks nummer procesbegeleider
Kan u mij doorverbinden met de specialist winkelvastgoed?
Mijn schepen wil de begeleider even opbellen, welk nummer draait hij?
Waar vind ik de mobiele nummers van de deskundigen?
Hebt ge een nummer waarop ik de trekker van onze workshop kan pakken?
Staat het telefoonnummer van de expert publieke ruimte ergens?
Ik sta aan de zaal en vind de experten niet, naar welk nummer bel ik?
Graag de telefonische bereikbaarheid van de opsteller van ons projectrapport.
`,
  'profploeg-expert-email': `
Wat is het mailadres van de expert die onze workshop leidde?
e-mail deskundige retail marketing
Naar welk mailadres stuur ik data rechtstreeks aan de experten?
Hoe mail ik de auteur van ons projectrapport persoonlijk?
Kan ik de mailadressen van alle deskundigen krijgen?
Ik wil de expert logistiek een bericht sturen, wat is haar e-mailadres?
persoonlijk mailadres projectleider traject
Heeft de specialist events een eigen mailbox?
Op welk adres mailen we de ploegleider van de thematische werkgroep?
Is de mobiliteitsdeskundige van ons traject op LinkedIn te vinden?
Bezorgt u mij de contactgegevens van de specialist smart technology?
Hebt ge het mailadres van de man die het terreinbezoek deed?
`,
  'profploeg-province-contact-name': `
Wie is onze aanspreekpersoon kernversterking bij de provincie Limburg?
contactpersoon detailhandel provincie West-Vlaanderen
Hoe heet de ambtenaar van de provincie die gemeenten begeleidt naar een aanvraag?
Wat is het mailadres van de provinciale dienst die de Profploeg aanvult?
telefoonnummer provincie Antwerpen kernversterking
Bij welke persoon van Vlaams-Brabant moet ik zijn voor ons centrum?
Welke dienst van de provincie Oost-Vlaanderen belt de gemeenten op?
Kent u de naam van de provinciale winkelexpert?
Wij zoeken de juiste mens bij de provincie, wie is dat?
Wie sprak er namens de provincies op de infosessie?
Geef mij de gegevens van de provinciale medewerker economie.
Heeft Limburg een aparte mailbox voor handelskernen?
Bij wie van de provincie kunnen we terecht voor kernversterking?
Ik zoek iemand bij de provincie die ons centrum kan begeleiden.
Wie bij ons provinciebestuur kent het aanbod voor winkelkernen?
`,
  'profploeg-caseworker-name': `
Wie is onze dossierbeheerder bij VLAIO, bij naam?
naam dossierbeheerder Profploeg
Hoe heet de ambtenaar van VLAIO die de aanvragen nakijkt?
Welke medewerker van VLAIO zat bij ons in het intakegesprek?
Is er een vaste dossierbeheerder per provincie?
Kunt u zeggen wie bij het agentschap ons dossier opvolgt?
Werkt de vroegere dossierbeheerder nog bij VLAIO?
Ik wil weten welke persoon mijn mail over de Profploeg leest.
Hoeveel dossierbeheerders van VLAIO werken er aan de Profploeg?
teamverantwoordelijke handelskernversterking
Wie is het afdelingshoofd achter de Profploeg?
Mag ik de naam hebben van degene die onze trajectfiche leest?
Wie is onze contactpersoon bij VLAIO?
`,
  'profploeg-opening-hours': `
Wat zijn de openingsuren van het VLAIO-kantoor?
openingsuren VLAIO Profploeg
Kan ik zonder afspraak langsgaan bij VLAIO voor hulp met mijn aanvraag?
Is er een zitdag van de Profploeg in mijn streek?
Zijn jullie bereikbaar tussen kerst en nieuwjaar?
Tot hoe laat neemt VLAIO op vrijdag de telefoon op?
Is de mailbox handelskernversterking ook in juli en augustus bemand?
Wanneer kan ik aan het loket terecht met een vraag over de intakefiche?
Werken de dossierbeheerders van VLAIO ook op de brugdagen?
Moet ik een afspraak maken om op het kantoor van VLAIO binnen te springen?
Waar is het dichtstbijzijnde kantoor van VLAIO voor onze gemeente?
Vanaf welk uur zijt ge 's morgens te bereiken over ons traject?
`,
  'profploeg-mail-reply-time': `
Binnen hoeveel dagen antwoordt handelskernversterking@vlaio.be?
antwoordtermijn mailbox VLAIO
Hoelang moet ik wachten op een antwoord op mijn mail aan VLAIO?
Ik mailde VLAIO vorige week, wanneer reageren ze?
Is er een maximumtermijn om gemeenten te antwoorden?
Hoe snel krijgen we reactie van een expert op onze vragen?
Krijg ik een automatische ontvangstmelding als ik handelskernversterking@vlaio.be mail?
Waarom heeft niemand van VLAIO mijn mail van vorige maand beantwoord?
Reageert de Profploeg binnen de week op vragen over het projectplan?
gemiddelde wachttijd vragen VLAIO
Mijn vraag is dringend, antwoordt VLAIO dezelfde dag nog?
Hoe vlug is de mailbox van de kernversterking?
`,
  'profploeg-social-media-accounts': `
Heeft de Profploeg een Facebookpagina?
LinkedIn Profploeg
Op welke sociale media kan ik de Profploeg volgen?
Bestaat er een nieuwsbrief over kernversterking van VLAIO?
Hoe schrijf ik me in op de nieuwsbrief van de Profploeg?
nieuwsbrief handelskernversterking
Welke hashtag gebruikt de Profploeg online?
Staan er filmpjes van de trajecten op YouTube?
Heeft de Profploeg een podcast?
Zit de Profploeg op Instagram?
Is er een WhatsAppgroep voor gemeenten met een traject?
Krijgen we een melding als er nieuws is over de Profploeg?
`,
  'profploeg-complaint-expert': `
Waar kan ik een klacht indienen over een expert?
klachtenprocedure Profploeg
Wij zijn ontevreden over onze begeleider, bij wie melden we dat?
Onze deskundige kwam niet opdagen, wat nu?
Heeft de Profploeg een ombudsdienst?
Hoe dien ik klacht in over de kwaliteit van het projectrapport?
Binnen welke termijn behandelt VLAIO een klacht over de begeleiding?
Wat als het niet klikt tussen de expert en onze dienst?
Bestaat er een klachtenformulier voor de workshops?
klacht begeleiding deskundige
Een handelaar voelde zich beledigd tijdens de workshop, waar kan hij dat melden?
Mogen we midden in het traject een andere expert eisen als hij slecht werk levert?
`,
  'profploeg-language': `
Kan de begeleiding ook in het Frans?
taal workshops anderstalige handelaars
Zijn er tolken op de externe workshop?
Is het aanvraagformulier in het Engels beschikbaar?
Wordt ons projectrapport vertaald voor Franstalige inwoners?
Wij zijn een faciliteitengemeente, in welke taal verloopt het traject?
Spreken de experten Turks of Arabisch met de winkeliers?
Mag ik de intakefiche in het Frans invullen?
Wie betaalt een tolk als er anderstalige ondernemers komen?
Bestaat er een Engelse versie van het eindrapport?
vertaling projectrapport
Kunnen doven en slechthorenden de workshop volgen met een gebarentolk?
`,
  'profploeg-brussels-wallonia': `
Welke begeleiding biedt het Brussels gewest aan winkelwijken?
Profploeg Wallonië
Bestaat er een Waalse tegenhanger van de Profploeg?
Hoe heet de Waalse subsidie voor stadscentra?
Heeft Nederland ook een Profploeg voor winkelstraten?
Is er iets gelijkaardigs voor gemeenten over de taalgrens?
Werkt de Profploeg samen met hub.brussels?
Wisselt de Profploeg ervaringen uit met Nederlandse winkelsteden?
Zijn er buitenlandse steden die het idee van de Profploeg overnamen?
vergelijkbare begeleiding buiten Vlaanderen
Kent u een Franse variant van dit soort begeleiding?
Bestaat zoiets als de Profploeg ook in Luik of Namen?
Kan een Brusselse gemeente de Profploeg aanvragen?
`,
} as const satisfies Readonly<Record<string, string>>;
