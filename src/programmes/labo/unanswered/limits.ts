/** Questions about terms, deadlines and people of the Labo that the sources leave open: one a line. */
export const LABO_LIMITS_UNANSWERED = {
  'labo-terms': `
Wat wordt er met regiovorming bedoeld?
Wat is een forum voor afstemming en visievorming?
Wat betekent accountability?
Ik begrijp het woord accountability niet.
Wat is een gedragen afspraak?
Wat bedoelt men met organisatorische inbedding?
Wat verstaat ge onder organisatorische inbedding?
Wat is de financiële onderbouw van een netwerk?
Waarom is de inhoud de motor van het ontwikkeltraject?
Wat is een bovenlokaal vraagstuk?
definitie regiovorming
Wat verstaat de VVSG onder visievorming?
Wat is het verschil tussen legitimiteit en draagvlak?
woordenlijst Labo Regiovorming
Hoe vertaal je accountability in het Nederlands?
`,
  'labo-extension': `
Kan het Labo langer dan een jaar duren?
verlenging labo
Is één jaar begeleiding het maximum?
Is verlenging van het ontwikkeltraject mogelijk?
Kan de begeleiding na een jaar verlengd worden?
Krijgen we na dat jaar nog begeleiding van de VVSG?
Zijn er nog andere kosten aan het Labo verbonden?
Zijn er extra kosten voor de regio?
Kunnen we een tweede jaar begeleiding aanvragen?
nazorg na het Labo
Wat als we na twaalf maanden nog niet klaar zijn met het thema?
Wat kost een extra half jaar begeleiding van de VVSG?
Rekent de VVSG verplaatsingskosten aan?
Moeten we zelf zaalhuur betalen tijdens het Labo?
`,
  'labo-deadline-form': `
Is er een formulier voor het Labo Regiovorming?
Is er een inschrijvingsformulier voor het ontwikkeltraject?
Waar vind ik het aanvraagformulier van het Labo?
Klopt het dat je geen formulier nodig hebt voor het Labo?
aanvraagformulier labo
Is er een deadline voor het Labo?
deadline labo
Tegen wanneer moeten we ons aanmelden bij het Labo?
Wat is de uiterste datum voor een aanvraag bij het Labo?
Wanneer moet de aanvraag voor het Labo binnen zijn?
Tot wanneer kan een regio inschrijven voor het ontwikkeltraject?
Is er een uiterste inschrijvingsdatum voor het ontwikkeltraject?
Klopt het dat er geen deadline is voor het Labo?
Kunnen we nog intekenen op het Labo?
Kan een regio zich op elk moment aanmelden bij het Labo?
Moeten we een dossier indienen bij de VVSG?
Moeten we een kandidatuur opstellen voor het Labo?
Wat zijn de opties die je bespreekt bij de aanvraag van het Labo?
Welke opties worden besproken bij een aanvraag voor het ontwikkeltraject?
Hoeveel tijd hebben we nog om het Labo aan te vragen?
sluitingsdatum inschrijvingen Labo
Staat er een webformulier voor het Labo online?
Uit welke varianten kan een regio kiezen bij het Labo?
Wanneer opent de volgende inschrijvingsperiode van het Labo?
Hoeveel bladzijden moet de aanvraag voor het Labo tellen?
`,
  'labo-contact-details': `
Hoe bereik ik Pieter Demyttenaere?
Wat is het mailadres van Pieter Demyttenaere?
telefoonnummer labo regiovorming
e-mailadres labo regiovorming
mailadres Demyttenaere
telefoon Demyttenaere
gsm-nummer Pieter Demyttenaere
Wat is het telefoonnummer van Pieter Demyttenaere?
Wat is het e-mailadres van de contactpersoon van het Labo?
Op welk nummer bereik ik het Labo?
Heb je een mailadres of telefoonnummer van iemand van het Labo?
Hebt u de coördinaten van Pieter Demyttenaere?
Hoe kom ik in contact met Pieter Demyttenaere?
Waar vind ik de contactgegevens van het Labo?
contactgegevens VVSG labo
Kan je me het nummer van Pieter Demyttenaere geven?
Op welk mailadres bereik ik het Labo Regiovorming?
Wat is het algemene telefoonnummer van de VVSG?
vast nummer Pieter Demyttenaere
Staat het e-mailadres van Pieter Demyttenaere op de site?
`,
  'labo-material-content': `
Krijgen we documenten of sjablonen van het Labo?
Wat zit er in het materiaal van het Labo Regiovorming?
Is het materiaal van het Labo vrij te gebruiken?
Waar vind ik het materiaal over netwerkontwikkeling?
sjablonen labo
Wat is het ondersteunend materiaal precies?
Wat voor materiaal krijgt een regio?
Welke documenten krijgen we van het Labo?
Welk materiaal helpt bij netwerkontwikkeling?
Welke sjablonen of leidraden stelt het Labo ter beschikking?
Welke ondersteunende documenten zijn er voor regionetwerken?
Welk werkmateriaal stelt de VVSG ter beschikking van de regio?
Waar haal ik het ondersteunend materiaal van het Labo?
Hoe krijgen we toegang tot het ondersteunend materiaal?
Hoe kan ik het materiaal van het Labo raadplegen?
Is er een handleiding voor netwerkontwikkeling?
Is er een toolbox voor ons regionetwerk?
Zijn er draaiboeken of sjablonen bij het Labo?
Mijn burgemeester vraagt welk materiaal we van de VVSG krijgen.
Wat is het kosteloze consult van de VVSG?
Waarover kan een regio bij de VVSG consult krijgen?
Wat houdt een consult bij de VVSG in?
Wat betekent kosteloos consult?
Welk ondersteunend materiaal krijgen we van het Labo?
Staat het materiaal van het Labo op een website?
Zit er een filmpje bij het ondersteunend materiaal?
lijst materiaal Labo Regiovorming
Mogen we het materiaal van het Labo doorgeven aan een andere regio?
Hoeveel documenten bevat het ondersteunend materiaal?
Krijgen we het materiaal op papier of digitaal?
`,
  'labo-evaluation-form': `
Hoe evalueer je of een netwerk financieel onderbouwd is?
Wie vult de zelfevaluatie in?
Is er een vragenlijst voor de netwerkmeting?
Welk instrument gebruiken we voor de zelfevaluatie?
Moeten alle burgemeesters de netwerkmeting invullen?
Krijgen we scores in de zelfevaluatie?
Bestaat er een sjabloon voor de zelfevaluatie van een netwerk?
schaal netwerkmeting
Verloopt de zelfevaluatie schriftelijk of in gesprek?
instrument netwerkmeting
formulier zelfevaluatie
enquête netwerk
puntenschaal zelfevaluatie
invuller netwerkmeting
Wie moet de netwerkmeting invullen?
Wie beantwoordt de vragen van de zelfevaluatie?
Wie neemt de netwerkmeting af?
Door wie wordt de zelfevaluatie ingevuld?
Waar vind ik de vragenlijst van de zelfevaluatie?
Waar download ik het formulier voor de netwerkmeting?
Waarmee meten we ons netwerk?
Wat hebben we nodig om de zelfevaluatie uit te voeren?
Welke tool bestaat er om de netwerkmeting te doen?
Welke meetschaal hoort bij de netwerkmeting?
Welke stappen volgen we om onszelf als regio te evalueren?
Is er een standaardformulier voor de zelfevaluatie?
Is er een handleiding om de zelfevaluatie uit te voeren?
Bestaat er een enquête voor de netwerkmeting?
Bestaat er een puntensysteem in de netwerkmeting?
Geeft de VVSG ons de vragen van de netwerkmeting?
Mogen we zelf een vragenlijst voor de zelfevaluatie opstellen?
Vult het netwerkteam de zelfevaluatie in?
Klopt het dat er geen vragenlijst voor de zelfevaluatie is?
Mijn burgemeester vraagt wie de zelfevaluatie moet invullen.
Hoeveel vragen telt de zelfevaluatie in totaal?
Vullen we de netwerkmeting online in?
puntensysteem van één tot tien netwerkmeting
Vult elke gemeente de zelfevaluatie apart in?
Wie verwerkt de antwoorden van de netwerkmeting?
Hoe bereken je de sterkte van een netwerk?
`,
  'labo-methods-list': `
Welke nieuwe methodieken leren we in het Labo?
Met welke werkvormen werkt het Labo?
Welke technieken zijn er om te divergeren?
Welke werkvorm past bij een burgemeestersoverleg?
Hoe geven we het burgemeestersoverleg een andere vorm?
Heeft het Labo een lijst met methodieken?
Wat zijn de nieuwe methodieken van het Labo?
Wat voor formats bestaan er voor regionaal overleg?
Wat is een format voor een burgemeestersoverleg?
Welke werkvormen gebruiken jullie?
Welke methodes gebruikt de VVSG in de begeleiding?
Welke formats zijn bruikbaar binnen de diamantenstructuur?
Welke methodiek kiezen we om ideeën te verzamelen met burgemeesters?
Welke methodieken passen in de eerste diamant?
Welke methodiek past bij convergeren?
Welke vergadervormen zijn geschikt voor een regionaal forum?
Hoe pakken we een sessie met burgemeesters anders aan?
Hoe kunnen we ons burgemeestersoverleg interactiever maken?
Hoe breng je wat afwisseling in een burgemeestersoverleg?
Met welke methodes kunnen we een regionaal overleg begeleiden?
Rond welke nieuwe methodieken begeleidt het Labo?
Is er een overzicht van de formats?
Zijn er voorbeelden van methodieken voor burgemeesters?
Zijn er werkvormen om met burgemeesters te brainstormen?
Kent ge goede werkvormen voor een regionaal overleg?
Welke methodieken en formats gebruikt het Labo?
Gebruikt de VVSG design thinking of appreciative inquiry?
Welke ijsbreker werkt goed bij burgemeesters?
lijst werkvormen burgemeestersoverleg
Hoe brainstorm je met twaalf burgemeesters?
Noem drie methodieken van het Labo.
Welk format duurt het kortst?
`,
  'labo-team-members': `
Wie zit er in het netwerkteam?
samenstelling netwerkteam
leden netwerkteam
Welke mensen maken deel uit van het netwerkteam?
Wie zetelt er in het netwerkteam?
Wie maakt deel uit van het netwerkteam?
Uit wie bestaat het netwerkteam?
Met wie vullen we het netwerkteam in?
Hoe stellen we een netwerkteam samen?
Zitten er ambtenaren of burgemeesters in het netwerkteam?
Hoeveel leden telt een netwerkteam?
Zit de algemeen directeur in het netwerkteam?
Mag een medewerker van de intercommunale in het netwerkteam?
profiel leden netwerkteam
Wie duidt de leden van het netwerkteam aan?
Zit de VVSG zelf in het netwerkteam?
`,
  'labo-dominance': `
Hoe komen we op een kwalitatieve manier tot beslissingen op het overleg?
Hoe vermijden we dat één gemeente te veel doorweegt?
Hoe betrekken we alle burgemeesters?
Sommige gemeenten tonen weinig interesse in het overleg, wat doen we?
Hoe komen we tot goede afspraken op het burgemeestersoverleg?
Hoe houden we iedereen betrokken bij het regionale overleg?
Hoe krijgen we evenwicht tussen grote en kleine gemeenten in het overleg?
Wat als een paar burgemeesters afhaken?
Ik wil dat iedereen een stem heeft in de regio.
Wat doen we tegen desinteresse op het overleg?
Wat doen we aan één burgemeester die het overleg domineert?
Wat als de grootste gemeente in het overleg altijd haar zin krijgt?
Hoe komen burgemeesters op een kwalitatieve manier tot een besluit?
Hoe maken burgemeesters samen degelijke afspraken?
Hoe voorkomen we overwicht in het overleg?
Hoe krijgen we stille burgemeesters aan het praten?
Hoe zorgen we dat ook kleine gemeenten meetellen in het overleg?
Hoe beletten we dat de grote gemeenten alles bepalen?
Hoe krijg je onverschillige gemeenten mee in het verhaal?
Hoe weten we wie absoluut nodig is in de regio?
Hoe motiveer je burgemeesters die het overleg links laten liggen?
Krijgt elke gemeente een stem in het overlegproces?
Mijn burgemeester voelt zich overstemd door de centrumstad.
Wij zijn een kleine gemeente en tellen niet mee op het burgemeestersoverleg.
Ik merk dat sommige burgemeesters zich niet betrokken voelen.
Hoe krijgt ge iedereen mee in dat overleg?
Hoe houd je een dominante burgemeester in toom?
tips tegen overwicht in een regio
Wat doe je als een burgemeester nooit komt opdagen?
Hoe verdelen we de macht tussen stad en platteland in het overleg?
Welke techniek geeft kleine gemeenten evenveel gewicht?
Hoe maak je het overleg boeiend voor wie weinig interesse heeft?
`,
} as const satisfies Readonly<Record<string, string>>;
