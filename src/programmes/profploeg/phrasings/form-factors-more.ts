/** Still more ways to ask what `faq/form-factors.ts` answers, in full sentences: one a line. */
export const PROFPLOEG_FORM_FACTORS_MORE_PHRASINGS = {
  'profploeg-success-factors': `
Ik ben nieuw op de dienst en kom de term kritieke succesfactoren tegen, wat houdt die in?
Mijn schepen vraagt welke drie dingen men kritiek noemt in de aanvraag.
Stel dat ik aan het stuk met de succesfactoren kom, welke vragen krijg ik dan?
Is het zo dat beleid, doorwerking en samenwerking samen de succesfactoren vormen?
Wij zitten met het woord succesfactor in het formulier, kan je dat in gewone taal uitleggen?
Wat bedoelen ze met kritiek in kritieke succesfactoren, over welke onderwerpen gaat het?
Hoe zit dat met die succesfactoren, zijn dat vragen of zijn dat voorwaarden?
Ge spreekt van succesfactoren, maar over wat gaat dat juist?
Nog efkes voor alle duidelijkheid, hoeveel kritieke factoren telt de aanvraag en welke zijn dat?
Welke zaken aan de kant van de gemeente zijn volgens het formulier beslissend voor een geslaagd traject?
Staat er in de aanvraag een blok over wat een begeleiding doet lukken?
Waarover ondervraagt men ons in het gedeelte dat de succesfactoren heet?
Komt de inzet van onze diensten aan bod bij de kritieke succesfactoren?
Is onze capaciteit om acties te realiseren een van de dingen die men kritiek noemt?
Welke succesfactor gaat over kleinhandel en bedrijvige kernen?
Welke succesfactor draait rond doorwerking en welke rond samenwerking?
Kunt ge de drie factoren ne keer op een rijtje zetten?
Ik moet het college uitleggen wat een gemeente moet kunnen voorleggen onder de noemer succesfactoren.
Vallen middelen, beleid en betrokken diensten onder één titel in de aanvraag, en hoe luidt die titel?
Ons diensthoofd wil weten wat er achter die kritieke succesfactoren schuilgaat.
Over welke punten moet onze stad iets zeggen opdat de begeleiding kans op slagen heeft?
Wat wil het formulier weten onder het kopje succesfactoren?
Ik las iets over factoren die kritiek zijn, staan die in het aanvraagformulier zelf?
Hoe worden de drie kritieke vragen in de aanvraag precies geformuleerd?
Bij het invullen bots ik op succesfactoren, wat moet ik mij daarbij voorstellen?
Wat moeten we aantonen rond beleid, middelen en samenwerking volgens de aanvraag?
Kan je kort toelichten waar elke succesfactor op slaat?
succesfactor doorwerking of samenwerking
uitleg bij het deel succesfactoren
beleid, middelen en diensten als factoren
`,
  'profploeg-form-policy': `
Ik ben nieuw en moet ons handelsbeleid beschrijven, wat verwacht het formulier daar?
Mijn schepen vraagt of een gemeente zonder handelsvisie ook mag meedoen.
Stel dat ons beleid nog helemaal niet op papier staat, wat antwoord ik dan in de aanvraag?
Is het zo dat je naast kleinhandel ook een ruimer kernenbeleid mag beschrijven?
Wij zitten met een oud detailhandelsplan, kan ik dat noemen bij de vraag over beleid?
Wat bedoelen ze met een beleid bedrijvige kernen, gaat dat verder dan winkels?
Hoe zit dat met die beleidsvraag, moet daar een officieel plan achter zitten?
Ge hebt als gemeente geen beleid rond winkels, wat zet ge dan in dat vak?
Welke uitleg geven we over wat onze gemeente doet voor de kleinhandel?
Kan een bestuur een aanvraag doen als er nergens een beleidsplan bestaat?
Telt de vraag over ons beleid als een van de drie succesfactoren?
Wij hebben alleen losse maatregelen voor handelaars, hoe giet ik die in de aanvraag?
Mag ik in het formulier gerust toegeven dat er nog geen beleid is?
Onze visienota over de kern wordt nog geschreven, wat vul ik intussen in bij beleid?
Kunt ge efkes zeggen wat er bij het onderdeel beleid moet komen?
Hoort ons beleid rond horeca en diensten in het centrum ook bij dat antwoord?
Moet er een strategisch plan voor detailhandel klaarliggen voor we onze kandidatuur stellen?
Ik weet niet of onze reglementen volstaan als antwoord op de vraag naar het gevoerde beleid.
Het formulier polst naar ons beleid, hoe ruim mag ik dat opvatten?
Waarover gaat de eerste van de drie kritieke succesfactoren?
Wat schrijf ik neer als men wil weten hoe wij onze kern bedrijvig houden?
Bestaat er ergens een verplichting om een kleinhandelsplan te hebben als je indient?
Onze gemeente werkt aan een kernversterkend beleid, moet ik dat in de aanvraag toelichten?
Wordt er in de aanvraag gekeken naar wat het bestuur voor winkels en kernen doet?
Hoe leg ik uit dat ons bestuur een beleid voert voor handel en levendige kernen?
Is het genoeg om te zeggen dat er momenteel geen kleinhandelsbeleid bestaat?
Wij maakten pas een nieuw bestuursakkoord met een stuk over de kern, past dat bij de vraag over beleid?
nog geen handelsbeleid in onze gemeente
beleid over kernen beschrijven
antwoord op de beleidsvraag
`,
  'profploeg-form-means': `
Ik ben nieuw en weet niet wat ze met middelen en capaciteit willen horen.
Mijn schepen vraagt of er een ondergrens is voor het geld dat we inzetten.
Stel dat onze gemeente weinig mensen heeft, wat schrijf ik dan bij capaciteit in de aanvraag?
Is het zo dat we in het formulier moeten uitleggen met welke middelen we de acties zelf uitvoeren?
Wij zitten met een krappe begroting, hoe beantwoord ik de vraag over onze middelen?
Wat bedoelen ze met doorwerking, gaat dat over wat er na de begeleiding gebeurt?
Hoe zit dat met de werkpunten, moet ik zeggen wie en wat we daarvoor inzetten?
Ge moet zeker opschrijven hoeveel volk en geld ge hebt om de acties te doen?
Noemt de bron een minimum aan personeel dat een gemeente moet inzetten?
Wat vertel ik in de aanvraag over de mensen die de acties gaan trekken?
Mag onze capaciteit bescheiden zijn of is er een minimum vastgelegd?
Waarom peilt de aanvraag naar ons budget terwijl de begeleiding niks kost?
Hoe omschrijf ik wat de stad opzijzet om met de resultaten van de begeleiding verder te gaan?
Hoort een deeltijdse projectmedewerker thuis in het antwoord over capaciteit?
Kunt ge nog efkes verduidelijken wat er bij de tweede succesfactor moet staan?
Welke inzet van geld en mensen moeten wij in het formulier beschrijven?
Moet in onze aanvraag staan welke mensen de acties later gaan uitvoeren?
Het formulier vraagt hoe we de acties gaan waarmaken, wat zet ik daar?
Ons financieel directeur wil weten wat we over middelen in de aanvraag zetten.
Moet uit de aanvraag blijken dat we de werkpunten uit de begeleiding ook echt kunnen uitvoeren?
Gaat de vraag over capaciteit enkel over geld of ook over personeel?
Ik wil opschrijven dat twee collega's tijd krijgen voor de acties, past dat bij middelen en capaciteit?
Is er een ondergrens bepaald voor de middelen die we in het formulier opgeven?
Wat schrijven we over de manier waarop het advies bij ons in de praktijk komt?
Hoe toont een klein bestuur in de aanvraag dat het de acties aankan?
Moet ik het bedrag kennen of volstaat een beschrijving van wat we voorzien voor de acties?
Onder welke vraag vermeld ik dat we een projectleider aanwerven voor de werkpunten?
mensen en geld voor de acties
geen minimum aan middelen
acties realiseren na de begeleiding
`,
  'profploeg-form-cooperation': `
Ik ben nieuw, wat moet ik in de aanvraag zeggen over de medewerking van andere diensten?
Mijn schepen vraagt welke diensten we in het formulier moeten opnemen.
Stel dat ik de dienst mobiliteit en de dienst ruimte vermeld, is dat een goed antwoord bij samenwerking?
Is het zo dat we zelf mogen bepalen hoe we de betrokkenheid aantonen?
Wij zitten met vier diensten die elk hun ding doen, hoe beschrijf ik de samenwerking?
Wat bedoelen ze met relevante diensten, bestaat daar een lijst van?
Hoe zit dat met die derde succesfactor, gaat die over onze interne samenwerking?
Ge moet garanderen dat uw diensten meedoen, maar hoe schrijft ge dat op?
Vraagt het formulier naar onze diensten omdat de Profploeg met al die diensten samenwerkt?
Waarom moeten ook andere afdelingen dan de mijne in het formulier ter sprake komen?
Zijn wij vrij in de keuze van de diensten die we in de aanvraag noemen?
Schrijven de bronnen voor welke diensten er betrokken moeten zijn als we indienen?
Hoe verwoord ik dat al onze afdelingen achter de vraag om begeleiding staan?
Kan ik in het formulier vermelden dat we maandelijks overleggen met alle diensten?
Kunt ge mij efkes uitleggen wat er onder de betrokkenheid van de diensten verstaan wordt in de aanvraag?
Wat schrijf ik op om te laten zien dat onze diensten samen aan de kern werken?
Moet de betrokkenheid op een bepaalde manier bewezen worden in de aanvraag?
Vraagt het formulier hoe we ervoor zorgen dat elke relevante dienst meewerkt?
Ons diensthoofd vreest dat we alleen staan, wat vullen we in over de andere diensten?
Onder welke vraag beschrijf ik onze werkgroep met economie, ruimte en communicatie?
Welke waarborg over de inzet van onze diensten wil men in de aanvraag lezen?
De Profploeg werkt met alle betrokken diensten, hoe geef ik dat weer in ons formulier?
Hoe overtuigen we de lezer van onze aanvraag dat de hele administratie meedoet?
Ik wil ook de politie en de jeugddienst noemen bij samenwerking, mag dat in het formulier?
Gaat die samenwerkingsvraag over onze eigen diensten of over handelaars en verenigingen?
Wat verstaat de aanvraag onder samenwerking met de Profploeg?
Is een korte uitleg over onze stuurgroep passend bij de vraag naar betrokkenheid van de diensten?
diensten vrij te kiezen in aanvraag
garantie dat diensten meewerken
afdelingen vermelden bij samenwerking
`,
  'profploeg-form-length': `
Ik ben nieuw en weet niet hoeveel tekst zo'n aanvraag mag of moet hebben.
Mijn schepen vraagt of een ruwe versie volstaat om in te dienen.
Stel dat ik alles in een paar lijnen schrijf, is dat dan te weinig?
Is het zo dat een aanvraag maar een ruwe schets hoeft te zijn, omdat het uitdiepen later komt?
Wij zitten met tijdsgebrek, kan een beknopte aanvraag ook door de beugel?
Wat bedoelen ze met bondig, hoeveel moet ik dan ongeveer uitleggen in de aanvraag?
Hoe zit dat met de lengte, moet ik pagina's volschrijven in dat formulier?
Ge moet daar toch geen boek van maken zeker, van die aanvraag?
Kunt ge efkes zeggen hoe diep we op alles moeten ingaan in het formulier?
Mag ik onze situatie in grote trekken schetsen zonder alles uit te werken in het formulier?
Wat is het gevaar als we onze antwoorden te kort houden?
Hoe vind ik het evenwicht tussen kort schrijven en toch genoeg vertellen in de aanvraag?
Moet onze probleemschets al volledig afgewerkt zijn als we ze insturen?
Volstaat een eerste schets, omdat de intakefiche later voor de details zorgt?
Ik schrijf liever beknopt, zolang het maar duidelijk is, kan dat?
Hoe uitgebreid beschrijf ik de zone en hoe uitgebreid de uitdaging?
Een collega wil er tien bladzijden van maken, is dat wel nodig?
Wordt er een uitgewerkt dossier verwacht of enkel de grote lijnen?
Hoeveel detail hoort er in een aanvraag die later toch nog uitgediept wordt?
Wat moet er zeker inzitten opdat onze korte aanvraag niet te mager is?
Hoe zorg ik dat een korte tekst toch genoeg informatie geeft?
Hoe weet ik of onze antwoorden in het formulier genoeg vertellen?
Mogen onze antwoorden kort zijn of straft VLAIO dat af?
Onze tekst past op een half blad, is dat voldoende voor een aanvraag?
Vinden jullie een schetsmatig antwoord goed of moet elk punt uitgespit worden?
Waar legt men de lat, bij een kernachtige beschrijving of bij een volledige studie?
Ik twijfel of mijn omschrijving van ons probleem lang genoeg is voor het formulier.
ruwe schets of uitgewerkt dossier
bondig maar voldoende informatie
te magere aanvraag vermijden
`,
} as const satisfies Readonly<Record<string, string>>;
