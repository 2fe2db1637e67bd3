/** More ways to ask about what the programme is: one a line. */
export const PROFPLOEG_OFFER_PHRASINGS = {
  'profploeg-what': `
definitie Profploeg
omschrijving Profploeg
Profploeg in één zin
begrip Profploeg
info over de Profploeg
korte voorstelling Profploeg
profploeg wat is dat
innovatieve denkers
multidisciplinair team bedrijvige kern
algemene uitleg Profploeg
Hoe zou je de Profploeg omschrijven?
Hoe definieer je de Profploeg?
Wat verstaat men onder de Profploeg?
Wat is de Profploeg precies voor iets?
Over welke ploeg gaat het hier eigenlijk?
Kunt u mij in twee zinnen vertellen wat de Profploeg inhoudt?
Geef eens een definitie van de Profploeg.
Kunt ge mij uitleggen wat die Profploeg juist is?
Weet gij wat dat is, de Profploeg?
Stel de Profploeg eens voor.
Wat is dat nu weer, een profploeg?
Is de Profploeg een organisatie, een programma of een team?
Gaat het om een multidisciplinair team?
Is dat een groep mensen die steden en gemeenten bijstaat?
Klopt het dat de Profploeg een team is dat gemeenten bijstaat?
Is de Profploeg een soort denktank voor gemeenten?
Ik ken de Profploeg niet, kan je dat even toelichten?
Ik ben nieuw op de dienst economie en ken de Profploeg nog niet.
Wij kregen een mail over de Profploeg, wat is dat?
Ik moet de Profploeg voorstellen op het college, hoe leg ik uit wat dat is?
Een gemeenteraadslid wil weten wat de Profploeg inhoudt.
Mijn collega sprak over de Profploeg, waarover gaat dat?
Begrijp ik goed dat de Profploeg een team van specialisten is?
Met concrete antwoorden en maatregelen: welk team doet dat?
Welk team staat gemeenten bij om hun kern bedrijviger te maken?
Wie zijn die innovatieve denkers?
Hoe heet het team van experts dat onze kern bedrijviger helpt maken?
Is de Profploeg een bedrijf?
Wat voor ploeg is de Profploeg?
Ik wil graag wat algemene informatie over de Profploeg.
Waarover gaat de Profploeg?
Wat is het concept van de Profploeg?
`,
  'profploeg-goal': `
doelstellingen Vlaamse Regering
ambitie Profploeg
opzet Profploeg
missie van de Profploeg
leegloop halt toeroepen
strijd tegen leegloop
beoogd effect Profploeg
gezellige kernen
streefdoel Profploeg
beleid op de rails
Wat streeft de Vlaamse Regering na met de Profploeg?
Wat hoopt Vlaanderen te bereiken met de Profploeg?
Waartoe werd de Profploeg in het leven geroepen?
Met welke bedoeling is de Profploeg opgestart?
Wat is de missie van die ploeg?
Welk doel heeft de overheid voor ogen met de Profploeg?
Wat is het uiteindelijke doel van de begeleidingen?
Wat wil men in Vlaanderen met de Profploeg bewerkstelligen?
Waarom kwam de Vlaamse overheid met een Profploeg?
Waarom richtte de regering de Profploeg op?
Waarom wil Vlaanderen dat centra levendig blijven?
Wil de regering de leegloop van de centra een halt toeroepen?
Is het de bedoeling dat mensen elkaar weer ontmoeten in de kern?
Klopt het dat de Profploeg de ontvolking van dorpskernen moet tegengaan?
Is het doel dat mensen weer in het centrum wonen en winkelen?
Moet de kern ook een plek zijn om te wonen en te werken?
Wat moeten mensen volgens de regering in een kern kunnen doen?
Welk beeld heeft de Vlaamse Regering van een goede kern?
Wat voor plaatsen moeten stads- en dorpskernen worden?
Hoe moet een bruisende kern er volgens Vlaanderen uitzien?
Werken, wonen, winkelen, ontspannen: is dat het doel?
Zijn ontmoeting en ontspanning ook een doel van de Profploeg?
Helpt de Profploeg om het beleid rond bedrijvige kernen op de rails te zetten?
Tegen welke evolutie in de dorpen wil men optreden met de Profploeg?
Welke trend in de stadskernen wil de regering keren?
Waarom loopt Vlaanderen zo warm voor bedrijvige kernen?
Mijn schepen vraagt met welk doel de Profploeg bestaat.
Een raadslid wil weten wat Vlaanderen met die ploeg wil bereiken.
Ik zoek de doelstelling van de Profploeg voor ons collegebesluit.
Wij vragen ons af waar de regering met die begeleidingen op mikt.
Kunt u de doelstelling van de Profploeg verwoorden?
Wat wilt ge daar nu eigenlijk mee bereiken, met die Profploeg?
Waarop mikt de Profploeg?
Welke intentie zit er achter de Profploeg?
Waarom is de leegloop van het centrum een zorg voor de regering?
noodzaak Profploeg
meerwaarde van de Profploeg
argumenten voor begeleiding
drie uitdagingen lokaal bestuur
waarom kernbeleid moeilijk
belang geïntegreerde aanpak
meer dan commercieel plan
juiste samenwerkingen tot stand brengen
gerichte acties ondernemen
waarom begeleiding vragen
Waarom is een Profploeg nuttig voor een gemeente?
Wat is de meerwaarde van een Profploeg voor ons bestuur?
Wat zijn de voordelen om met de Profploeg in zee te gaan?
Waarom zouden we het niet zelf doen in plaats van met begeleiding?
Welke redenen zijn er om voor de Profploeg te kiezen?
Waarom hebben gemeenten hulp van buitenaf nodig voor hun kern?
Kunnen we dat niet zelf, zonder Profploeg?
Is zo’n Profploeg echt nodig?
Hebben wij daar wel een Profploeg voor nodig?
Waarom zoudt ge daar een Profploeg voor nodig hebben?
Mijn schepen vraagt waarom we een Profploeg nodig hebben.
De burgemeester ziet het nut van begeleiding niet in, wat zijn de argumenten?
Het college vindt dat wij dat zelf kunnen, waarom toch een Profploeg?
Ik moet een nota schrijven waarom begeleiding nuttig is voor ons bestuur.
Wij hebben zelf een dienst economie, waarom dan externe begeleiding?
Met welke moeilijkheden kampen lokale besturen bij kernversterking?
Wat maakt kernversterking zo moeilijk voor een lokaal bestuur?
Waar lopen gemeenten op vast bij hun kernbeleid?
Welke uitdagingen noemde de informatiesessie voor gemeenten?
Is een commercieel plan alleen genoeg?
Waarom is een handelsplan op zich niet voldoende?
Klopt het dat een strategisch commercieel plan niet volstaat?
Waarop moet onze visie op de kern afgestemd zijn?
Moet een geïntegreerde visie ook bij het lokale DNA passen?
Hoort het openbaar domein bij een geïntegreerde visie?
Moet onze geïntegreerde visie ook mobiliteit meenemen?
Wat heeft patrimonium met een visie op de kern te maken?
Moeten markten en foorkramers mee in onze visie?
Wat bedoelt men met een geïntegreerde visie in plaats van een commercieel plan?
Waarom is een visie die alles samenbrengt zo belangrijk?
Waarom moeten we de juiste samenwerkingen vinden?
Is stakeholders meekrijgen een van de drie uitdagingen voor gemeenten?
Waarom is het lastig voor een bestuur om iedereen mee te krijgen?
Waarom is het moeilijk om de juiste acties te kiezen?
Is kiezen voor gerichte acties ook een uitdaging voor gemeenten?
`,
  'profploeg-organiser': `
initiatiefnemer Profploeg
opdrachtgever
uitbesteding Profploeg
Agentschap Innoveren en Ondernemen
betekenis VLAIO
consortia
aanbesteding Profploeg
financier van de Profploeg
wie organiseert
bevoegde overheid Profploeg
Wie zit er achter de Profploeg?
Wie heeft de Profploeg opgericht?
Door wie wordt de Profploeg georganiseerd?
Door wie wordt de begeleiding bekostigd?
Welke instantie organiseert de Profploeg?
Wie richt de begeleidingen in?
Wie is de initiatiefnemer van de Profploeg?
Wie draait op voor de kosten van de experten?
Uit wiens zak komt het loon van de experten?
Wie vergoedt de experts?
Waarvoor staat de afkorting VLAIO?
Wat doet VLAIO in dit verhaal?
Is VLAIO een Vlaams agentschap?
Is de Profploeg van de Vlaamse overheid?
Komt de Profploeg van Vlaanderen of van een privébedrijf?
Is de Profploeg een privaat studiebureau?
Is de Profploeg een project van de VVSG of van VLAIO?
Zijn het de provincies die de Profploeg organiseren?
Klopt het dat VLAIO de begeleiding betaalt?
Klopt het dat de Profploeg is uitbesteed?
Betaalt VLAIO de experten rechtstreeks?
Zijn de experten ambtenaren van VLAIO?
Werd de Profploeg aanbesteed?
Kwam er een overheidsopdracht aan te pas om de Profploeg te vinden?
Wie kon er intekenen op de overheidsopdracht van de Profploeg?
Konden consortia zich kandidaat stellen om de Profploeg te vormen?
Op welke manier werd de Profploeg aangesteld?
Via welke procedure heeft VLAIO de begeleiders aangeduid?
Wij zijn een studiebureau, hoe werd de opdracht voor de Profploeg gegund?
Mijn schepen vraagt welke overheid de Profploeg inricht.
Wij willen weten van wie dit initiatief uitgaat.
Ik vraag me af wie dat allemaal betaalt.
Van welke administratie hangt de Profploeg af?
Wie staat er in voor de organisatie en de financiering van de Profploeg?
Kunt u zeggen welk agentschap verantwoordelijk is voor de Profploeg?
`,
} as const satisfies Readonly<Record<string, string>>;
