/** Full, spoken ways to ask what `faq/offer.ts` answers: one a line. */
export const PROFPLOEG_OFFER_MORE_PHRASINGS = {
  'profploeg-what': `
Ik begin volgende week als centrummanager en iedereen heeft het over de Profploeg, wat moet ik daaronder verstaan?
Stel dat een inwoner mij aanspreekt over de Profploeg, wat antwoord ik dan best?
Is het zo dat er in de Profploeg mensen uit heel uiteenlopende vakgebieden zitten?
Wat bedoelen ze juist als ze spreken van een team van experts en innovatieve denkers?
Wij lezen overal over een Profploeg maar niemand legt uit waar dat voor staat als team.
Hoe zit dat met die Profploeg, is dat één persoon of een hele groep specialisten?
Leg mij nog efkes uit wat die ploeg voor ne stad of gemeente doet.
Met wat voor soort antwoorden komen die experts bij een gemeente aandraven?
Krijgt een gemeente van dat team concrete maatregelen aangereikt of blijft het bij theorie?
Door wie worden steden en gemeenten geholpen om hun kern bedrijviger te maken?
Da woord Profploeg zegt mij niks, kunt ge da eens kort toelichten?
Ik moet tegen vrijdag een dia maken over de Profploeg, wat zet ik erop als beschrijving?
Komt het erop neer dat de Profploeg een groep deskundigen is die gemeenten op weg helpt?
Wij twijfelen of de Profploeg een wielerploeg of een expertenteam is, help ons even.
Uit welk soort mensen is de Profploeg eigenlijk samengesteld?
Zitten er behalve experts ook creatieve geesten in dat team?
Mijn voorganger werkte met de Profploeg, kan je schetsen wat dat voor team is?
In een vergadering viel de term Profploeg, waar hadden ze het dan over?
Is dat hulp voor handelszaken of voor het bestuur zelf, die Profploeg?
Wat levert het team aan gemeenten: ideeën, maatregelen of allebei?
Waarom zou ik ooit van de Profploeg gehoord moeten hebben, wat is het?
Mag ik de Profploeg zien als een multidisciplinaire groep die lokale besturen bijspringt?
Voor de gemeentelijke nieuwsbrief zoek ik een begrijpelijke uitleg over de Profploeg.
Gaat het bij de Profploeg om een toestel, een website of om echte mensen?
Zeg eens in mensentaal waar de Profploeg voor dient en wie het zijn.
Een stagiair vraagt mij wat de Profploeg is en ik sta met mijn mond vol tanden.
Hoe stel ik de Profploeg voor aan onze handelaarsraad zonder te veel vaktaal?
Is die Profploeg er om onze kern bedrijviger te maken, of heb ik dat verkeerd begrepen?
Profploeg voorstellen aan collega's
team experts concrete ideeën gemeenten
`,
  'profploeg-goal': `
Ik ben nieuw op de dienst lokale economie, welk doel dient de Profploeg eigenlijk?
Stel dat de oppositie vraagt waarom Vlaanderen met een Profploeg kwam, wat zeg ik dan?
Is het zo dat de regering vooral de leegloop van onze dorpskernen wil afremmen?
Wat bedoelen ze met gezellige kernen waar mensen elkaar tegenkomen?
Onze dorpskern bloedt leeg, is dat precies waartegen de Profploeg in het leven geroepen is?
Hoe zit dat met dat ontmoeten, wonen en winkelen, hoort dat bij het doel van de Profploeg?
Wij zitten met een mooi commercieel plan, kan dat niet volstaan voor onze kern?
Waarom moet een kernvisie verder gaan dan alleen winkels en handel?
Met welke domeinen moet ons plan voor de kern sporen, behalve handel?
Moet ge bij zo'n visie op de kern ook aan parkeren en mobiliteit denken?
Is patrimonium iets dat we moeten meenemen als we een kernvisie ontwikkelen?
Telt de wekelijkse markt mee als we onze visie op het centrum geïntegreerd willen maken?
Wat heeft het lokale DNA te zoeken in een geïntegreerde visie op onze kern?
Waarom zou het openbaar domein deel moeten zijn van een visie op bedrijvige kernen?
Welke drie moeilijkheden schoof VLAIO in de infosessie naar voren voor lokale besturen?
Waarom krijgen gemeenten hun stakeholders zo moeilijk mee, was dat ook een van de uitdagingen?
Is samenwerken met de juiste partners een van de redenen waarom een gemeente hulp nodig heeft?
De schepen zegt dat losse acties volstaan, waarom is gericht kiezen dan zo'n uitdaging?
Ik moet het college overtuigen dat een Profploeg geen overbodige luxe is, wat zijn de redenen?
Wat is het nut van zo'n ploeg voor een bestuur dat al een dienst handel heeft?
Helpt de Profploeg om ons kernbeleid op de sporen te krijgen?
Waarom doet Vlaanderen al die moeite voor onze stads- en dorpscentra?
Wat wilde de Vlaamse Regering veranderen in onze centra toen ze met de Profploeg afkwam?
Moet een goede kern ook een plek zijn om te ontspannen, volgens de regering?
Waarvoor is 't allemaal begonnen, die Profploeg, om de leegstroom uit de centra te keren?
Waarom zou ne gemeente da niet op haar eentje kunnen, een kern versterken?
Ons bestuur vraagt zich af waar het schoentje wringt bij gemeenten die hun kern willen versterken.
Op welke punten hebben lokale besturen het lastig als ze aan hun kern werken?
uitdagingen visie samenwerking acties
leegloop centrum tegengaan doel regering
`,
  'profploeg-organiser': `
Ik ben nieuw bij de stad, welke instantie zit er nu juist achter de Profploeg?
Mijn schepen wil weten wie de rekening van de experten betaalt.
Stel dat wij begeleid worden, wie draagt dan de kosten van die experten?
Is het zo dat VLAIO dit niet zelf doet maar heeft uitbesteed?
Wat bedoelen ze met VLAIO, is dat een dienst van de Vlaamse overheid?
Hoe zit dat met dat agentschap, staat VLAIO voor innoveren en ondernemen?
Moest er een overheidsopdracht uitgeschreven worden om aan de Profploeg te geraken?
Konden groepen van bedrijven samen intekenen op de opdracht van de Profploeg?
Wij dachten dat de provincie dit organiseerde, klopt dat wel?
Van welke overheid krijgen wij die begeleiding dan eigenlijk aangeboden?
Betaalt Vlaanderen de begeleiding of komt het uit onze eigen gemeentekas?
Heeft VLAIO eigen mensen voor de Profploeg of huren ze die in?
Wie heeft de leiding over heel dat Profploegverhaal, Vlaanderen of de VVSG?
Op welke wijze is de ploeg door VLAIO aangesteld?
Da initiatief van de Profploeg, van wie komt da eigenlijk?
Is de Profploeg een Vlaams project of iets van onze intercommunale?
Zeg nog efkes welk agentschap dat allemaal in goede banen leidt.
Voor een persbericht moet ik vermelden wie de Profploeg inricht, wie is dat?
Wie mocht zich kandidaat stellen om voor VLAIO de Profploeg te zijn?
Worden de specialisten die bij ons komen door het Vlaamse agentschap vergoed?
Kost dat VLAIO geld of draait de gemeente ervoor op?
Overal duikt de naam VLAIO op bij de Profploeg, wat is hun rol daarin?
De financieel beheerder vraagt welke overheid de begeleiding op haar kap neemt.
Is de Profploeg een studiebureau dat zichzelf aanbiedt of komt het van de overheid?
Waren het consortia die op de opdracht van VLAIO konden inschrijven?
Wie is de initiatiefnemer en wie de betaler van de begeleidingen?
Met welk Vlaams agentschap hebben we te maken als we met de Profploeg werken?
Hoe is VLAIO aan die experten geraakt, via een aanbesteding of gewoon zo?
VLAIO organisator en betaler
begeleiding uitbesteed aan consortia
`,
  'profploeg-who': `
Ik heb een kledingwinkel in het centrum, mag ik zelf bij de Profploeg aankloppen?
Ik ben voorzitter van de handelaarsbond, kunnen wij een dossier indienen bij de Profploeg?
Stel dat een buurtcomité begeleiding wil, moet dat dan via het gemeentebestuur?
Is het zo dat alleen het lokaal bestuur de aanvraag kan doen?
Wij zitten met een groep bezorgde inwoners, kan onze groep de Profploeg inschakelen?
Wat bedoelen ze met lokale besturen, zijn dat enkel steden en gemeenten?
Hoe zit dat met verenigingen, mogen die ook een aanvraag doen of pas later meepraten?
Moet de aanvraag van ons als gemeente komen of mag een ander ze insturen?
Op welk moment komen handelaars erbij als ze zelf niet mogen indienen?
Mogen de bewoners dan helemaal niet meedoen, of komen ze later aan bod?
Ik baat een restaurant uit, kan ik mij kandidaat stellen voor begeleiding?
Een vastgoedeigenaar vroeg ons of hij de Profploeg zelf kan boeken.
Voor welke besturen is de begeleiding van de Profploeg in feite bedoeld?
Kan een vzw die kunstmarkten organiseert een beroep doen op de Profploeg?
Zijn er nog andere partijen dan gemeenten die begeleiding mogen aanvragen?
Mag ne winkelier da zelf aanvragen of moet de gemeente da doen?
Mijn burgemeester denkt dat ons ondernemersplatform het dossier kan indienen, klopt dat?
Onze stad wil haar winkelhart versterken, behoren wij tot de doelgroep?
Aan wie is de begeleiding voorbehouden, aan gemeenten of ook aan ondernemers?
Mag het studiebureau waarmee we werken het dossier op zijn naam insturen?
Wordt een aanvraag van een particulier door jullie aanvaard?
Wij zijn een winkelcentrum in privéhanden, kunnen wij een beroep doen op die experten?
Zeg nog efkes wie er juist mag indienen voor zo'n begeleiding.
Kan een marktkramer of een horecabaas zich opgeven voor de Profploeg?
Is een stad evenzeer welkom als aanvrager als een gemeente?
Wie dient het dossier in als handelaars en gemeente samen een probleem willen aanpakken?
Klopt het dat winkeliers pas in de externe workshop betrokken worden en niet bij de aanvraag?
Kan een school of een kerkfabriek in het dorp begeleiding vragen?
aanvraag door burgers mogelijk
alleen gemeentebestuur aanvrager
`,
  'profploeg-variety': `
Wij zijn met nog geen vijfduizend zielen, maken wij kans op de Profploeg?
Ik werk voor een landelijke gemeente, is zo'n begeleiding ook voor ons bedoeld?
Stel dat ons dorp maar drie winkels telt, mogen we dan toch een dossier indienen?
Is het zo dat je een bepaald aantal inwoners moet halen om mee te doen?
Wat bedoelen ze met een variatie aan gemeenten in de informatiesessie?
Hoe zit dat met kleine gemeenten, vallen die niet uit de boot tegenover de steden?
Mijn schepen vreest dat alleen centrumsteden gekozen werden, is dat terecht?
Kan ne kleine boerengemeente ook op die begeleiding rekenen?
Bestaat er een cijfer over hoeveel kleine gemeenten meegedaan hebben?
Waarom bleef de minister het antwoord schuldig over klein, middelgroot en groot?
Wie bepaalt wanneer een gemeente middelgroot heet, is daar een officiële lijst van?
Ik zoek voor een rapport de uitsplitsing tussen grote en kleine deelnemers.
Hoeveel van de 33 gekozen gemeenten waren centrumstad en hoeveel kleiner?
Zijn dorpskernen even welkom als stadskernen bij de Profploeg?
Is het inwonertal een reden om uitgesloten te worden?
Ons centrum is niet meer dan een kerk en een bakker, is de oproep dan nog iets voor ons?
Worden kleinere besturen door VLAIO mee begeleid of niet?
Zeg eens eerlijk, heeft een dorp wel evenveel te zoeken bij de Profploeg als een stad?
Vanaf welke grootte mag een gemeente aan de oproep deelnemen?
Kunnen we ergens zien hoe de aanvragers verdeeld zijn volgens hun grootte?
Is er in Vlaanderen een erkende indeling van gemeenten in kleine, middelgrote en grote?
Ligt er een ondergrens vast qua bevolking voor gemeenten die willen meedoen?
Een journalist vraagt cijfers over de omvang van de deelnemende gemeenten, hebben jullie die?
Da's toch enkel voor grote steden zeker, die Profploeg?
Zochten ze bij de selectie gemeenten van allerlei slag?
Wij vallen net tussen dorp en stad, is dat een probleem om begeleiding te krijgen?
Mogen fusiegemeenten met veel gehuchten zich ook kandidaat stellen?
Is voor de minister een gemeente met 20.000 inwoners klein of middelgroot?
dorp zonder stadstitel welkom
cijfers deelnemers volgens omvang
`,
} as const satisfies Readonly<Record<string, string>>;
