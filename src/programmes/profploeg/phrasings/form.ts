/** More ways to ask what `faq/form.ts` answers: one a line. */
export const PROFPLOEG_FORM_PHRASINGS = {
  'profploeg-apply': `
aanvraagprocedure
aanvraag indienen hoe
inschrijving gemeente
kandidatuur stellen
aanmelden Profploeg
kandidaatstelling gemeente
formulier downloaden
webadres aanvraag
intekenen begeleiding
aanvraagkanaal
Hoe kan ik de Profploeg aanvragen?
Hoe kunnen wij begeleiding bekomen, waar vragen we die aan?
Hoe verkrijg ik begeleiding voor onze gemeente?
Hoe melden we ons aan voor de Profploeg?
Hoe geraken we aan begeleiding van experten?
Hoe moet een gemeente te werk gaan om een aanvraag te doen?
Hoe kan ons bestuur zich opgeven?
Hoe open ik het formulier om een aanvraag te starten?
Op welke manier wordt een aanvraag ingediend?
Op welke manier teken je in op de oproep?
Welke stappen moet ik zetten om een aanvraag te doen?
Wat is de weg om een begeleiding aan te vragen?
Wat typ ik om een aanvraag te beginnen?
Welk woord moet ik ingeven om het formulier te openen?
Waar moet ik zijn om een aanvraag te doen?
Waar kan ik onze stad aanmelden?
Waar kan ik een kandidatuur indienen?
Waar haal ik het inschrijvingsformulier?
Langs welke weg kan een stad begeleiding vragen?
Gebeurt de aanvraag in Teams of op een website?
Kan ik de Profploeg hier in Teams aanvragen?
Kan ik hier een aanvraag starten?
Kan ik meteen bij jou een aanvraag doen?
Moet ik een papieren formulier opsturen?
Kan ik digitaal een begeleiding aanvragen bij de Profploeg?
Staat het aanvraagformulier nog op de site van VLAIO?
Op welk webadres stond het formulier in 2021?
Klopt het dat je via vlaio.be/profploeg moest indienen?
Klopt het dat ik gewoon "aanvraag" moet typen?
Wij willen ons inschrijven, hoe gaat dat in zijn werk?
Ik wil een aanvraag doen namens onze stad, waar begin ik?
Mijn schepen vraagt hoe we de Profploeg kunnen aanvragen.
Het schepencollege heeft beslist om in te tekenen, hoe moet dat?
Hoe vraagt ge dat aan, zo'n Profploeg?
Hoe doet u een aanvraag voor begeleiding?
`,
  'profploeg-form': `
opbouw formulier
structuur aanvraagformulier
onderdelen aanvraag
in te vullen rubrieken
gevraagde informatie
checklist aanvraag
overzicht formuliervragen
inhoud dossier
voorbereiding aanvraag
Wat staat er in het aanvraagformulier?
Wat komt er allemaal in de aanvraag?
Wat moet ik klaarleggen om het formulier in te vullen?
Wat hebben we nodig voor de aanvraag?
Wat willen jullie in het formulier te weten komen?
Wat wordt er in de aanvraag gevraagd?
Wat is het laatste wat je in het formulier kiest?
Waarmee begint het aanvraagformulier?
Waarmee eindigt het formulier?
Welke delen heeft de aanvraag?
Welke volgorde volgt het aanvraagformulier?
Welke zaken moet ik vooraf opzoeken voor het formulier?
Welke inlichtingen verlangt men van ons in het formulier?
Welke stukken moet ik verzamelen voor ik het formulier start?
Hoe is het formulier opgebouwd?
Hoe zit de aanvraag in elkaar?
Hoeveel delen telt het aanvraagformulier?
Moet je in het formulier eerst zeggen wie je bent?
Vraagt het formulier naar onze uitdaging, ons gebied en onze middelen?
Klopt het dat het formulier eindigt met een keuze van expertise?
Klopt het dat de aanvraag uit verschillende blokken bestaat?
Over wat gaan de vragen van het formulier?
Overloop eens de vragen van de aanvraag.
Geef een overzicht van wat ik moet invullen.
Toon mij alle vragen van het formulier.
Mijn schepen vraagt wat er zoal in zo'n aanvraag staat.
Wij willen het formulier op voorhand bespreken, wat wordt er gevraagd?
Ik moet het formulier morgen invullen, wat komt er op mij af?
Wat moet ge allemaal invullen in dat formulier?
Welke vragen krijgt u van ons bij de aanvraag?
Waaruit bestaat een aanvraagdossier voor de Profploeg?
`,
  'profploeg-form-identification': `
gegevens contactpersoon
identificatiegegevens
naam aanvrager
aanspreekpunt aanvraag
telefoonnummer formulier
e-mailadres aanvraag
vak dienst formulier
contactgegevens aanvrager
rubriek identificatie
bovenaan het formulier
Wiens telefoonnummer geef ik op in het formulier?
Welk e-mailadres vul ik in op het formulier?
Welke naam moet er boven de aanvraag staan?
Welke gegevens van de contactpersoon zijn nodig?
Wat staat er onder "Identificatie"?
Wat hoort er in het vak "contactpersoon"?
Wat zet ik in het veld "gegevens"?
Waarvoor dient de rubriek identificatie?
Waar noteer ik de naam van onze gemeente in het formulier?
Mag de burgemeester als contactpersoon vermeld worden?
Mag een ambtenaar economie de contactpersoon zijn?
Mag een stagiair of consulent als aanspreekpunt in de aanvraag staan?
Moet ik een gsm-nummer invullen in de aanvraag?
Moet de contactpersoon bij dienst lokale economie werken?
Kan ik een collega als contactpersoon aanduiden?
Is de contactpersoon vrij te kiezen?
Is er een regel over wie de contactpersoon moet zijn?
Klopt het dat we alleen gemeente, persoon, dienst en gegevens invullen bij identificatie?
Hoe stel ik onze gemeente voor in het eerste vak van het formulier?
Hoe vul ik de identificatie in?
Mijn schepen vraagt of zijn naam als contact in het formulier moet.
Ik ben maar een medewerker, mag mijn naam in de aanvraag?
`,
  'profploeg-form-challenge': `
omschrijving uitdaging
probleemstelling aanvraag
verwachtingen Profploeg formulier
hulpvraag formuleren
probleem verwoorden
vraagstelling aanvraag
uitdaging bondig
tips uitdaging beschrijven
formulering van de uitdaging
eerste vraag formulier
Hoe verwoord ik de uitdaging van onze kern?
Hoe schrijf ik onze hulpvraag neer?
Hoe druk ik uit wat we van de Profploeg willen?
Hoe scherp moet de uitdaging geformuleerd zijn?
Hoe concreet moeten onze verwachtingen zijn?
Hoe beknopt moet ik de uitdaging houden?
Hoe maak ik de uitdaging duidelijk genoeg?
Wat is een goede omschrijving van een uitdaging?
Wat schrijf ik over wat wij van de Profploeg hopen?
Wat vertel ik in de aanvraag over ons probleem?
Wat moet er staan bij "uitdaging"?
Wat verwachten wij van de Profploeg: wat vul ik daar in?
Wat als ik de uitdaging niet helder kan uitleggen?
Waarom moet de uitdaging duidelijk omschreven zijn?
Waarom moeten we opschrijven wat we verwachten?
Welke verwachtingen zet ik in het formulier?
Mag ik de uitdaging in een paar woorden neerschrijven?
Mogen we later nog iets aan de uitdaging toevoegen?
Moet ik de oorzaak van het probleem al kennen bij de uitdaging?
Moet ik precies zeggen wat we van de Profploeg verlangen?
Is het erg als de uitdaging nog niet helemaal uitgeklaard is?
Wordt onze uitdaging later nog uitgediept?
Wordt onze hulpvraag in de intake verder uitgewerkt?
Kan ik onze uitdaging nog bijschaven tijdens de intake?
Klopt het dat de uitdaging bondig moet zijn?
Klopt het dat we ook onze verwachtingen moeten noteren?
Mijn schepen vraagt hoe we ons probleem het best omschrijven.
Wij kampen met lege winkels, hoe zet ik dat als uitdaging?
Ik krijg de uitdaging niet op papier.
Hoe beschrijft ge het best wat er scheelt in uw centrum?
Voor welke uitdaging wilt u de Profploeg inschakelen?
`,
  'profploeg-form-zone': `
zone in de aanvraag
gebied formulier
ligging van de zone
situering kern
buurt opgeven
perimeter aanvraag
straat of wijk
deelgebied opgeven
tweede vraag formulier
Hoe situeer ik de zone waarvoor we hulp vragen?
Hoe geef ik in het formulier het gebied op?
Hoe precies moet ik de zone omschrijven?
Hoe beschrijf ik de ligging van onze winkelkern?
Hoe duid ik in de aanvraag een buurt aan?
Hoe lang moet de beschrijving van het gebied zijn?
Wat vul ik in het formulier in bij het gebied?
Wat vul ik in bij "zone" als het over de hele stad gaat?
Wat verstaat men in het formulier onder een specifiek deel van de gemeente?
Wat moet ik over de wijk schrijven in de aanvraag?
Wat als we de grenzen van het gebied nog niet kennen bij het indienen?
Waar zet ik in de aanvraag welke straten het betreft?
Welke zone geef ik op in de aanvraag?
Welk gebied komt in aanmerking in het formulier?
Wanneer moet ik de zone omschrijven en wanneer niet?
Mag ik de vraag over het gebied leeg laten?
Mogen we de zone na het indienen nog wijzigen?
Moet ik de zone omschrijven als we heel de gemeente bedoelen?
Kunnen we begeleiding vragen voor enkel het dorpsplein?
Kunnen we begeleiding aanvragen voor een stationsbuurt?
Ligt het gebied vast zodra we indienen?
Volstaan een paar zinnen over de zone?
Volstaat een voorlopige zone in het formulier?
Klopt het dat de zone niet ingevuld moet worden voor de hele gemeente?
Klopt het dat enkele zinnen over de buurt volstaan?
Mijn schepen vraagt of we de aanvraag tot één winkelstraat mogen beperken.
Wij willen alleen de hoofdstraat laten begeleiden, wat schrijf ik in het formulier?
Moet ge het gebied aanduiden als het over heel uw gemeente gaat?
Over welk deel van uw gemeente gaat de aanvraag?
Kan het traject over de hele gemeente gaan of maar over één buurt?
`,
  'profploeg-form-initiatives': `
genomen initiatieven
reeds ondernomen acties
vroegere inspanningen
voorgeschiedenis in de aanvraag
vroegere acties centrum
vroegere ervaringen formulier
wat ging goed
wat liep minder
mislukte acties vermelden
derde vraag formulier
Hoe beschrijf ik onze vroegere acties?
Hoe eerlijk moet ik zijn over mislukkingen?
Wat hebben wij al gedaan: wat schrijf ik daar?
Wat vul ik in bij "Eerdere initiatieven"?
Wat als we nog geen enkele actie ondernomen hebben?
Wat als onze vorige initiatieven niets opleverden?
Wat telt als een initiatief in het formulier?
Wat zet ik bij wat goed en wat minder ging?
Welke stappen die we al zetten, vermeld ik in de aanvraag?
Welke successen en missers moet ik opgeven?
Welke inspanningen uit het verleden willen jullie kennen?
Mag een mislukt project in de aanvraag staan?
Mag ik initiatieven van de vorige legislatuur opgeven?
Mogen we toegeven dat een campagne op niets uitdraaide?
Moet ik alle vroegere projecten opsommen?
Moet ik ook vertellen wat goed liep?
Klopt het dat ook missers in de aanvraag mogen?
Klopt het dat we moeten zeggen wat minder ging?
Mijn schepen wil onze flops liever verzwijgen, mag dat?
Mijn schepen vraagt of oude acties in de aanvraag horen.
Wij staan nog nergens, wat vullen we in bij eerdere acties?
We probeerden al een kadobon en een braderie, waar schrijf ik dat?
`,
} as const satisfies Readonly<Record<string, string>>;
