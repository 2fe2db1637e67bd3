/** Still more ways to ask what `faq/cooperation.ts` answers, in full sentences: one a line. */
export const VITRINE_COOPERATION_MORE_PHRASINGS = {
  'vitrine-roadmap': `
Stel dat er in onze gemeente amper wordt samengewerkt, in welke richting stuurt de kernwijzer ons dan?
Ik ben nieuw op de dienst lokale economie, welke roadmap moet ik nu vastpakken?
Wij overleggen al tien jaar met de handelaars, krijgen wij dan praktischere tips dan een beginner?
Is het zo dat een gemeente zonder samenwerking vooral strategische oplossingen aangereikt krijgt?
Mijn diensthoofd vraagt of onze roadmap verandert wanneer de samenwerking al goed zit.
Wat bedoelen ze met een roadmap die past bij de mate van samenwerking?
Hoe zit dat met die strategische oplossingen, voor welke gemeenten zijn die bestemd?
Voor wie zijn de operationele tips eigenlijk bedoeld, voor starters of voor gevorderden?
Ge hebt al ne goeie band met uw winkeliers, wat raadt de kernwijzer u dan aan?
Als ge van nul moet vertrekken, is da dan ne strategische of nen operationele aanpak?
Onze overlegstructuur bestaat maar mag wel wat groeien, welke soort hulp hoort daarbij?
We hebben enkel af en toe contact met één handelaar, zijn strategische oplossingen dan beter?
Maakt het voor de roadmap iets uit hoeveel er vandaag al samengewerkt wordt?
Volgen een stad met veel samenwerking en een dorp met weinig samenwerking dezelfde roadmap?
Kan je mij zeggen van welke factor de keuze van de roadmap afhangt?
Wij willen het overleg dat er al is gewoon beter maken, welke tips passen daarbij?
Wordt er een onderscheid gemaakt tussen gemeenten met en zonder samenwerking?
Mijn collega beweert dat iedereen met strategische oplossingen moet beginnen, is dat juist?
Bij ons ligt de samenwerking bijna stil, valt dat onder strategisch of operationeel?
Krijgt wie zijn samenwerking wil verbeteren meer operationele tips te zien?
We zouden graag meer partners bij ons bestaande verbond halen, welke roadmap is dat dan?
Hoe komt het dat de buurgemeente andere tips uit de kernwijzer haalt dan wij?
Zeg eens, welke roadmap is het als er nog niks van samenwerking op poten staat?
Waar moet ik op letten om te weten of wij strategische dan wel operationele hulp nodig hebben?
Wanneer schuift ge op van strategische oplossingen naar operationele tips?
De schepen wil onze bestaande samenwerking opkrikken, reikt de kernwijzer dan vooral operationele tips aan?
Wordt de raad afgestemd op de fase waarin onze samenwerking zit?
Gesteld dat we al een sterk handelaarsoverleg hebben, is een strategische aanpak dan nog aangewezen?
roadmap voor gemeente zonder enige samenwerking
roadmap bij uitbreiding van lopende samenwerking
`,
  'vitrine-step-start': `
Ik moet volgende week een samenwerking uit de grond stampen, welke stap van de kernwijzer lees ik eerst?
Wat bedoelen ze precies met het opstarten van samenwerking als stap 1?
Mijn schepen vraagt met welk onderdeel het stappenplan Samenwerking van wal steekt.
Wij zitten met een centrum waar niemand elkaar kent, hoe zetten we samenwerken in gang?
Stel dat er nog niks van overleg bestaat, is stap 1 dan iets voor ons?
Is het zo dat de uitleg over de opstart niet op de pagina van De Vitrine staat?
Hoe zit dat met stap 1, moet ik daarvoor de kernwijzer zelf opendoen?
Hoe schiet ge uit de startblokken als ge met handelaars wilt samenwerken?
Waar vind ik de volledige uitleg over het opstarten van een samenwerking terug?
Raadt men bij de opstart eerder strategische oplossingen aan dan operationele?
We vertrekken van een wit blad, krijgen we bij stap 1 dan vooral strategische oplossingen?
Kan je mij zeggen hoe de allereerste van de zeven stappen heet?
Welke naam draagt de beginstap in de kernwijzer over samenwerken?
Er wordt bij ons een overleg met de winkeliers gestart, bij welke stap hoort dat?
Ik ben pas aangesteld als centrummanager en wil een samenwerking uit de startblokken krijgen.
Komt het opstarten van samenwerking vóór het bepalen van de doelgroep?
Moet ge eerst opstarten of eerst uw doelgroep kennen?
Hoe pakken we de allereerste stap aan om met partners rond het centrum samen te werken?
Leg eens uit wat de kernwijzer onder zijn eerste stap verstaat.
Ge wilt een samenwerking beginnen, maar waar in de kernwijzer staat hoe da moet?
Staat er op de Vitrinepagina meer over stap 1 of moet ik de kernwijzer erbij nemen?
In welke stap zitten gemeenten die nog helemaal moeten beginnen met samenwerken?
Wij hebben de handelaars nog nooit samen gezien, welke stap van de zeven helpt ons op weg?
Een collega zegt dat de kernwijzer met de opstart begint, heeft hij gelijk?
Zou ge mij kunnen zeggen waarmee die zeven stappen aanvangen?
Voor ons is samenwerken met de middenstand helemaal nieuw, waar starten we in het stappenplan?
Wat is de aangewezen soort oplossing voor wie een samenwerking nog moet opstarten?
Hoe wordt een samenwerking met lokale ondernemers in gang gezet volgens de kernwijzer?
uitleg opstartstap vinden in kernwijzer
stap 1 bij geen samenwerking strategisch
`,
  'vitrine-step-target-group': `
Wat bedoelen ze met doelgroep en eigen engagement in de tweede stap?
Ik moet voor het college uitleggen wat we in stap 2 gaan vastleggen, wat is dat?
Stel dat we alleen op horeca willen mikken, in welke stap beslissen we zoiets?
Is het zo dat de gemeente in stap 2 ook naar zichzelf kijkt?
Hoe zit dat met ons eigen engagement, wordt dat meteen na de opstart bepaald?
Mijn schepen vraagt in welke stap wij zeggen wat de gemeente zelf wil bijdragen.
Welke twee zaken worden er in de tweede stap van de kernwijzer vastgelegd?
Helpt de actorenkaart ons om in stap 2 de stakeholders te zien?
Kunnen we de participatieladder gebruiken terwijl we onze doelgroep bepalen?
Met welke hulpmiddelen zie je tijdens stap 2 wie er allemaal belang bij heeft?
Waar lees ik hoe ge uw doelgroep en uw eigen engagement bepaalt, op de webpagina of in de kernwijzer?
Wij zitten met de vraag op wie we ons moeten richten, welke stap behandelt dat?
Ge moet toch weten voor wie ge het doet, in welke stap komt da aan bod?
Onze dienst wil weten hoever ze zich mag engageren, bij welke stap hoort die oefening?
Volgt het bepalen van de doelgroep op het opstarten van de samenwerking?
Wordt eerst het engagement van de gemeente bepaald en pas later dat van de stakeholders?
In stap 4 gaat het over de partners, maar waar gaat het over ons eigen engagement?
Kan je kort zeggen waar stap 2 van de kernwijzer Samenwerking om draait?
Ik ben nieuw hier en snap stap 2 niet goed, wat wordt daarin bepaald?
Hoe bepaal je als lokaal bestuur op welke groep je je samenwerking toespitst?
Wij zijn opgestart, moeten we nu onze doelgroep kiezen of nog iets anders doen?
Beslissen we in de tweede stap over onze eigen inzet of over die van de handelaars?
Staat er op de pagina van De Vitrine genoeg uitleg over stap 2?
Hoe heet de stap waarin een bestuur zijn eigen inbreng en zijn publiek kiest?
Welke stap moeten we doen tussen de opstart en de gemeenschappelijke belangen?
Is er een stap waarin we onszelf de vraag stellen wat wij er zelf in willen steken?
Richten we ons op winkeliers, eigenaars of inwoners, en wanneer hakken we die knoop door?
Dienen actorenkaart en participatieladder ook voor het bepalen van de doelgroep?
doelpubliek en inbreng van het bestuur vastleggen
tools bij stap 2 actorenkaart participatieladder
`,
  'vitrine-step-interests': `
Wat bedoelen ze in stap 3 met op zoek gaan naar gemeenschappelijke belangen?
Stel dat de bakker en de cafébaas elk iets anders willen, hoe vind je toch een gedeeld doel?
Mijn schepen vraagt waarop een samenwerking volgens de kernwijzer gebouwd is.
Is het zo dat gedeelde waarden en normen de basis van een samenwerking vormen?
Wat zoek je eerst voor je de gedeelde belangen en doelen kan bepalen?
Hoe zit dat met draagvlak, hoe kweekt ge da bij uw handelaars en bewoners?
Vanwaar vertrek je om met je partners een plan van aanpak te maken?
Ik ben nieuw op de dienst en moet draagvlak vinden voor ons centrumplan, hoe begin ik daaraan?
Wij zitten met tegengestelde wensen in de winkelstraat, welke stap brengt die bij elkaar?
Moeten eerst de intrinsieke motivaties gekend zijn voor we gedeelde belangen vastleggen?
Wat is de fundering waarop ge een samenwerking met stakeholders optrekt?
Waartoe dienen gedeelde belangen en doelen in het vervolg van de samenwerking?
In welke stap ontdek je wat alle partijen met elkaar gemeen hebben?
Hoe raken we van losse motivaties naar een doel dat iedereen deelt?
Kunnen we meteen een plan van aanpak opstellen of moeten we eerst gedeelde belangen zoeken?
Welke stap komt er na het bepalen van doelgroep en eigen engagement?
Ge krijgt die mannen van de horeca en de buurt niet overeen, wat zegt de kernwijzer daarover?
Wordt een plan van aanpak opgebouwd vanuit gemeenschappelijke doelen?
Onze plannen worden door niemand gedragen, hoe krijgen we de mensen mee?
Hoe wordt er volgens De Vitrine draagvlak gevonden op basis van gemeenschappelijke belangen?
Dienen de motivaties van stakeholders als brede basis voor gedeelde doelen?
Hoe krijgen we iedereen mee in hetzelfde verhaal voor de dorpskern?
Speelt het een rol dat partners dezelfde waarden hebben om samen iets op te bouwen?
Kan je mij de gang van zaken uitleggen van motivaties tot plan van aanpak?
Wat doe je met de motivaties die je bij de stakeholders hebt gevonden?
We zoeken een gemeenschappelijke noemer tussen winkels, scholen en verenigingen, waar staat iets daarover?
Hoe zorgt ge dat ne samenwerking op iets stevigs rust?
Welke volgorde is juist: eerst belangen, dan motivaties, of net andersom?
van intrinsieke motivaties naar gedeelde doelen
breed gedragen project draagvlak winnen
`,
  'vitrine-step-engagement': `
Wat bedoelen ze met het engagement van de stakeholders bepalen?
Stel dat de partners na een jaar hun interesse verliezen, hoe houd je de samenwerking levend?
Mijn schepen vraagt waarom we vooraf moeten zeggen welk engagement we verwachten.
Ik ben nieuw in dit dossier, waarover gaat de vierde van de zeven stappen?
Is het zo dat een rolverdeling het best werkt om engagement duidelijk te maken?
Wij zitten met handelaars die afhaken, wat raadt de kernwijzer aan voor de continuïteit?
Hoe zit dat met de continuïteit, wat moet ge daarvoor afspreken met uw partners?
Ge weet nooit wat ge aan die winkeliers moogt vragen, in welke stap pakt ge da aan?
Hoe verzekeren we dat onze samenwerking ook na de verkiezingen blijft bestaan?
Op welke manier maak je het best duidelijk welk engagement je vraagt?
Komt de vraag naar het engagement van de partners na die naar gemeenschappelijke belangen?
In welke stap wordt er gekeken naar wat de stakeholders zelf willen inbrengen?
Moet het voor iedereen helder zijn welk engagement er gevraagd wordt?
We hebben gedeelde belangen gevonden, wat is nu de volgende stap met de stakeholders?
Hoe laten we ondernemers weten wat we van hun engagement verwachten?
Waarom is stap 4 belangrijk voor het voortbestaan van een samenwerking?
Heeft onduidelijkheid over engagement gevolgen voor de continuïteit van ons verband?
Hoe wordt het engagement van elke partner zichtbaar gemaakt?
Wat is de beste manier om de inzet van stakeholders vast te pinnen?
Wij willen niet elk jaar opnieuw beginnen met de handelaars, hoe maken we het blijvend?
Draait stap 4 om het engagement van de stakeholders of om dat van de gemeente?
Kan je mij zeggen met welk middel je in stap 4 aan de slag gaat?
De samenwerking bloedt dood omdat niemand weet wat er gevraagd wordt, hoe lossen we dat op?
Welke stap gaat vooraf aan het afsprakenkader?
Wie samenwerkt moet weten waartoe hij zich engageert, bij welke stap hoort dat?
Hoe krijgt ge die handelaars zover dat ze blijven meedraaien?
Ons bestuur wil weten wat er nodig is om een samenwerking te bestendigen.
Volstaat goede wil of moet het engagement van stakeholders echt bepaald worden?
stap vóór afsprakenkader engagement partners
verloop van partners tegengaan in samenwerking
`,
  'vitrine-step-agreements': `
Wat bedoelen ze met een duidelijk afsprakenkader dat onderschreven wordt?
Mijn schepen vraagt in welke stap we met de partners tot afspraken komen.
Stel dat iedereen zijn engagement kent, moeten we dan een afsprakenkader maken?
Is het zo dat het afsprakenkader in stap 5 komt en de juridische kant pas daarna?
Hoe zit dat met die afspraken, in welke stap gaat ge ze juridisch vastzetten?
Ik ben nieuw op de dienst economie, waar staat hoe je een afsprakenkader opstelt?
Wij zitten met vage beloftes van de winkeliers, welke stap brengt daar klaarheid in?
Wat doen we met de afspraken nadat het afsprakenkader er ligt?
In welke stap worden de afspraken van het kader juridisch verankerd?
Moet het kader met afspraken door de betrokkenen onderschreven worden?
Ge wilt klare afspraken met uw partners, bij welke stap moet ge dan zijn?
Vind ik de uitleg over het afsprakenkader op de website of enkel in de kernwijzer?
Welke stap volgt op het bepalen van het engagement van de stakeholders?
Kan je in één zin zeggen waar stap 5 van de kernwijzer over gaat?
Hoe heet de stap waarin de partners hun goedkeuring aan de afspraken hechten?
Wordt een afsprakenkader eerst opgesteld en daarna verankerd?
Legt de pagina van De Vitrine zelf uit hoe zo'n kader tot stand komt?
Gaat opstellen en onderschrijven van afspraken samen in dezelfde stap?
We willen duidelijkheid scheppen met de ondernemersclub, welke stap van de zeven is dat?
Waar in het stappenplan zetten we onze afspraken met stakeholders zwart op wit?
Wat gebeurt er eerst, afspraken onderschrijven of ze juridisch verankeren?
Voor onze raad zoek ik info over afspraken met partners, welke stap moet ik lezen?
Hoe maken we aan iedereen duidelijk wat er afgesproken is binnen de samenwerking?
Kunt ge mij zeggen wat er in die vijfde stap allemaal moet gebeuren?
Ik lees overal afsprakenkader maar vind er geen uitleg over, waar staat die?
Is het afsprakenkader hetzelfde als de juridische verankering of zijn dat twee stappen?
Een stap overslaan lijkt me gevaarlijk, waar past het afsprakenkader in het rijtje van zeven?
Er zijn afspraken gemaakt op café, hoe gieten we die in een echt kader?
stap 5 onderschrijven dan stap 6 verankeren
uitleg over afsprakenkader terugvinden
`,
  'vitrine-step-legal': `
Wat bedoelen ze met juridische verankering van afspraken in het stappenplan?
Mijn burgemeester vraagt in welke stap de afspraken een juridisch karakter krijgen.
Stel dat ons afsprakenkader af is, welke juridische stap volgt er dan?
Is het zo dat je in stap 6 de afspraken van stap 5 juridisch vastlegt?
Hoe zit dat met de juridische kant van zo'n samenwerking, in welke stap komt da?
Ik ben juriste bij de stad, waar vind ik hoe de afspraken verankerd worden?
Wij zitten met een afsprakenkader zonder juridische waarde, welke stap ontbreekt er nog?
Geeft de pagina van De Vitrine uitleg over hoe je afspraken juridisch verankert?
Waarom vind ik op de Vitrinepagina niet hoe je afspraken juridisch vastlegt?
Wat is het juridische vervolg op een onderschreven afsprakenkader?
Vanaf welke stap worden onze afspraken ook juridisch ernstig genomen?
Welke afspraken worden er in de zesde stap eigenlijk verankerd?
Ge hebt uw afspraken op papier, hoe krijgt ge ze dan juridisch vast?
Waar moet ik zijn voor uitleg over het juridisch vastleggen van onze afspraken?
Komt er na het onderschrijven van de afspraken nog een juridische fase?
Kan je kort schetsen waarover de zesde stap handelt?
Welke stap staat er tussen het afsprakenkader en de tactieken?
Hoe krijgen onze afspraken met de handelaarsbond een stevige juridische grond?
De gemeentesecretaris wil alles juridisch in orde, welke stap van de kernwijzer moet ik hem tonen?
Onze afspraken moeten meer zijn dan een belofte, welke stap zorgt voor verankering?
Op welke plaats in de zeven stappen komt het juridische aan bod?
Heb ik de kernwijzer zelf nodig om te weten hoe de juridische verankering gebeurt?
Moet ik voor de juridische stap in de kernwijzer kijken of staat het op de site?
De jurist van de stad wil meelezen, in welk onderdeel van de kernwijzer zit zijn stuk?
Juridisch verankeren klinkt zwaar, wat houdt dat in binnen de kernwijzer Samenwerking?
Is er in het stappenplan ook aandacht voor het juridische?
Hoe worden gemaakte afspraken met ondernemers juridisch bekrachtigd?
Kunt ge mij zeggen wat er na da afsprakenkader nog moet gebeuren?
zesde stap na afsprakenkader juridisch
juridisch luik kernwijzer zelf raadplegen
`,
  'vitrine-step-tactics': `
Wat bedoelen ze met tactieken om samenwerkingsverbanden te verbeteren?
Mijn schepen vraagt wat er nog komt nadat alle afspraken juridisch vastliggen.
Stel dat ons verband al draait maar beter moet, welke stap is dan iets voor ons?
Is het zo dat de zevende stap over verbetertactieken gaat?
Hoe zit dat met die handige tips, waarover geven ze zoal raad?
Ik ben pas voorzitter van een handelaarsoverleg, waar vind ik tips om het praktisch te organiseren?
Wij zitten met een overleg dat stroef draait, welke soorten tips biedt de kernwijzer?
Ge hebt al een samenwerkingsverband, hoe krijgt ge daar nog wat meer vaart in?
Vallen richtlijnen voor de agenda en actieplannen onder dezelfde stap?
Welke tips voor de praktische werking van een samenwerkingsverband staan er in de kernwijzer?
Waar eindigt het stappenplan van de kernwijzer Samenwerking mee?
Kan je opsommen welke praktische tips de kernwijzer geeft om samenwerkingsverbanden te verbeteren?
Onze vergaderingen met ondernemers mogen wel wat efficiënter, biedt de kernwijzer daar tactieken voor?
Horen methodieken voor participatiesituaties bij de tips over de praktische organisatie?
Welke stap blijft er over als de juridische verankering gebeurd is?
Heeft de kernwijzer ook iets voor verbanden die al lang bestaan en wat versleten zijn?
Hoe wordt de praktische organisatie van een samenwerkingsverband verbeterd volgens de kernwijzer?
We willen ons ondernemersverband nog efkes oppoetsen, welke tactieken bestaan daarvoor?
Wat staat er in de kernwijzer over het praktisch runnen van een samenwerkingsverband?
Zijn die tactieken bedoeld om te starten of om een bestaand verband te verbeteren?
Waar in de zeven stappen vind ik hulp om ons verband beter te laten draaien?
Hoe kunnen wij als trekkers van het handelaarscomité de werking verbeteren?
De deelnemers vinden ons overleg tijdverlies, wat kan de kernwijzer daaraan doen?
Geef eens een idee van de tips die een samenwerkingsverband vooruithelpen.
Krijg ik met de kernwijzer ook raad over agenda, actieplan én participatie?
Kunt ge nog iets verbeteren als alle andere stappen al gezet zijn?
Welk hulpmiddel bestaat er om ons slabakkend samenwerkingsverband weer op de rails te krijgen?
Moet ik voor praktische organisatietips bij de laatste stap zijn?
stap 7 praktische organisatie en verbetering
tactieken voor een bestaand ondernemersverband
`,
} as const satisfies Readonly<Record<string, string>>;
