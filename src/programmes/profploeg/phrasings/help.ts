/** More ways to ask about what the Profploeg can do: one a line. */
export const PROFPLOEG_HELP_PHRASINGS = {
  'profploeg-can-do': `
hulpaanbod Profploeg
mogelijkheden begeleiding
dienstverlening Profploeg
soorten ondersteuning
overzicht hulp Profploeg
bijstand van de Profploeg
waarmee bijstaan
hulp van de Profploeg
wat Profploeg te bieden heeft
Profploeg waarvoor inzetbaar
Wat kan de Profploeg zoal doen?
Wat kan de Profploeg betekenen voor onze gemeente?
Wat doet de Profploeg allemaal voor een stad?
Wat hebben wij als gemeente aan zo’n Profploeg?
Wat mogen wij van de Profploeg verwachten?
Wat biedt dat team een gemeente concreet?
Wat zit er allemaal in het aanbod van de Profploeg?
Waaruit bestaat de hulp van de Profploeg?
Op welke manieren ondersteunt de Profploeg ons?
Op welke vlakken kunnen we op de Profploeg rekenen?
Met welke problemen mogen we aankloppen bij de Profploeg?
Voor welke zaken kan ik de Profploeg gebruiken?
Voor welke opdrachten kan een bestuur de Profploeg inzetten?
Welke opdrachten neemt de Profploeg aan?
Welke vormen van hulp bestaan er bij de Profploeg?
Welke bijstand levert de Profploeg?
Welk soort advies mogen we verwachten van de Profploeg?
Geef eens voorbeelden van wat de Profploeg doet.
Kunt u het aanbod van de Profploeg overlopen?
Som eens op waarmee jullie een gemeente kunnen helpen.
Kan je voorbeelden geven van vragen waarmee gemeenten naar de Profploeg komen?
Hoe kan de Profploeg onze kern helpen versterken?
Hoe kan de ploeg een gemeente vooruithelpen?
Waar is de Profploeg goed voor?
Waarin kan de ploeg iets voor ons betekenen?
Kunt ge eens zeggen wat die ploeg zoal voor ons kan doen?
Wat kunt gij voor mijn gemeente doen met die Profploeg?
Mijn schepen vraagt wat de Profploeg concreet voor ons kan doen.
Het college wil weten waarvoor we de Profploeg kunnen inschakelen.
Ik zoek een overzicht van wat de Profploeg aanbiedt.
Wij overwegen een aanvraag maar weten niet waarmee de Profploeg helpt.
Ons centrum bloedt dood, wat kan de Profploeg daaraan doen?
Onze dorpskern loopt leeg, waarmee kunnen jullie ons helpen?
Doet de Profploeg enkel advies of ook iets anders?
Levert de Profploeg zowel ideeën als analyses als hulp bij acties?
Welke problemen mag ik als uitdaging opgeven?
`,
  'profploeg-help-conditions': `
beleidsondersteuning
nodige randvoorwaarden identificeren
voorwaarden voor beleidsstap
strategisch advies handel
vastgelopen kernbeleid
beleid vooruithelpen
creatieve blik op handelskern
volgende beleidsstap
hulp bij beleidsvisie
beleid op punt stellen
Ondersteunt de Profploeg ons bij het beleid?
Adviseert de Profploeg over ons kernbeleid?
Kan de Profploeg ons beleid doorlichten en zeggen wat er ontbreekt?
Kijkt de Profploeg met een creatieve blik naar onze handelskern?
Werpt de ploeg een frisse, creatieve blik op ons beleid?
Zoekt de Profploeg uit welke randvoorwaarden nodig zijn?
Gaat de Profploeg na wat er nodig is om verder te kunnen met ons beleid?
Brengt de ploeg de noodzakelijke voorwaarden in kaart?
Wat zijn randvoorwaarden?
Wat verstaat men onder randvoorwaarden voor ons beleid?
Welke voorwaarden moeten vervuld zijn voor een volgende stap in ons beleid?
Wie zegt ons wat er nodig is om een stap vooruit te zetten?
Hoe helpt de Profploeg een gemeente vooruit in haar beleid?
Hoe geraakt ons beleid uit het slop met de Profploeg?
Is beleidsadvies ook een vorm van hulp?
Kan ik strategische begeleiding vragen in plaats van een project?
Kunnen we de Profploeg vragen om ons detailhandelsbeleid te bekijken?
Mogen we hulp vragen bij het opstellen van een beleidsplan voor de kern?
Kan de ploeg ons begeleiden bij een nieuwe beleidsvisie?
Kan de Profploeg mee een strategie voor het centrum bepalen?
Kan de ploeg ons handelsbeleid naar een hoger niveau tillen?
Klopt het dat de Profploeg randvoorwaarden voor het beleid zoekt?
Klopt het dat de hulp ook over ons beleid kan gaan?
Wij willen een beleidsstap zetten maar weten niet wat daarvoor nodig is.
Wij hebben een beleidsplan maar komen niet verder, kunnen jullie meekijken?
Ons handelsbeleid ligt stil, kan een expert zeggen waar het wringt?
Ik wil ons beleid voor de handelskern verdiepen, helpt de Profploeg daarbij?
Mijn schepen vraagt of de Profploeg ook het beleid kan ondersteunen.
De burgemeester wil een visie, geen losse acties: kan de Profploeg dat?
Kunnen er adviezen voor het beleid van onze gemeente komen?
Krijgt ons beleid een duw in de rug van de Profploeg?
Kunt ge ook hulp krijgen voor uw beleid zelf?
Wat moet er in orde zijn voor ons beleid een volgende stap kan zetten?
Bekijkt men de belemmeringen voor ons kernversterkend beleid?
Wordt ons handelsbeleid tegen het licht gehouden?
`,
  'profploeg-help-actions': `
hulp bij acties
uitwerking maatregelen
actie mee vormgeven
bijstand concrete actie
idee concretiseren
ondersteuning lopend project
maatregel uitwerken
van idee naar actie
acties voorbereiden met expert
concreet project laten begeleiden
Ondersteunt de Profploeg de uitwerking van acties?
Kan de Profploeg een actie met ons voorbereiden?
Biedt de Profploeg hulp bij het uitdenken van maatregelen?
Helpen de experten om onze plannen concreet te maken?
Helpen jullie om een actie op poten te zetten?
Kan de Profploeg mee een actie uittekenen?
Kan de ploeg meewerken aan een evenement of actie in onze kern?
Kunnen we bijstand krijgen voor één bepaald initiatief?
Kunnen we steun vragen voor een project dat al gestart is?
Mag een actie die al loopt verder uitgewerkt worden met de Profploeg?
Mogen we met een kant-en-klaar actievoorstel naar de Profploeg komen?
Mogen we zelf een actie voorstellen die de Profploeg mee uitwerkt?
Hoe ondersteunt de Profploeg ons bij bepaalde acties?
Hoe helpt de ploeg om een maatregel uit te werken?
Tot hoever gaat de hulp bij acties?
Stopt de hulp van de Profploeg bij de uitwerking van de actie?
Is uitwerken iets anders dan uitvoeren bij de Profploeg?
Werkt de Profploeg de acties uit en voert de gemeente ze daarna uit?
Worden onze acties uitgewerkt door de experten?
Worden maatregelen samen met de gemeente uitgewerkt?
Wordt er hulp geboden om acties vorm te geven?
Klopt het dat de Profploeg helpt om acties uit te werken?
Klopt het dat jullie een gemeente bij bepaalde acties ondersteunen?
Wij zitten met een plan voor een pop-upwinkel, kan de Profploeg dat mee uitwerken?
Wij willen een kortingsactie opzetten, denkt een expert mee over de aanpak?
Wij hebben een lijst met acties, wie helpt ons die uit te werken?
Ik heb een idee voor onze winkelstraat, helpt iemand mij dat uitwerken?
Ik wil een maatregel nemen maar weet niet hoe die uit te werken.
Mijn schepen vraagt of de Profploeg concrete acties mee uitwerkt.
Ons college heeft een actie beslist, kunnen jullie helpen ze op te zetten?
Onze dienst heeft een voorstel klaar, geeft een expert daar nog vorm aan?
Geeft de Profploeg praktische hulp bij een actie?
Krijg je meer dan theorie, ook hulp bij concrete acties?
Kunt ge hulp krijgen om een actie uit te werken?
Zijn er experten die een actie mee helpen opzetten?
`,
} as const satisfies Readonly<Record<string, string>>;
