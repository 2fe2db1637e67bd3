/** Still more ways to ask what `faq/selection.ts` answers, in full sentences: one a line. */
export const PROFPLOEG_SELECTION_MORE_PHRASINGS = {
  'profploeg-selection': `
Ik ben nieuw op de dienst en we hebben pas ingediend, wat doet VLAIO daar nu verder mee?
Mijn schepen vraagt waar VLAIO op let als ze gemeenten uitkiezen.
Stel dat onze aanvraag ontvankelijk blijkt, wat volgt er dan nog voor we gekozen zijn?
Is het zo dat VLAIO eerst de volledigheid bekijkt en daarna pas de inhoud beoordeelt?
Wij zitten met de vraag of er een soort scorelijst gebruikt wordt om te selecteren, klopt dat?
Wat bedoelen ze met een variatie aan gemeenten bij het kiezen?
Hoe zit dat met die selectie, is het moeilijk om erbij te geraken?
Ge hebt uw aanvraag binnen, en wat doen ze daar dan mee bij VLAIO?
Kunt ge nog efkes de stappen geven tussen het insturen en het begin van het traject?
Wie kijkt onze aanvraag na zodra ze binnen is?
Is het VLAIO of de Profploeg die de knoop doorhakt over de deelnemers?
Welke twee hindernissen moet een aanvraag nemen voor een gemeente mag starten?
Hoe groot was de kans om erbij te zijn in de eerste ronde, was bijna iedereen geselecteerd?
Moet een kandidaat vooral genoeg informatie en een heldere vraag geven om door de selectie te raken?
Zijn de maatstaven waarmee men gemeenten kiest ergens neergeschreven?
Moet een aanvraag vooral duidelijk zijn om gekozen te worden?
Wordt er meteen een eigen team samengesteld zodra een gemeente geselecteerd is?
Wat staat ons te wachten als we het goede nieuws krijgen dat we mogen meedoen?
Met welk document en welk gesprek begint het traject na de selectie?
Onze burgemeester is benieuwd hoe de keuze tussen de kandidaten gemaakt wordt.
Aan welke voorwaarden toetst VLAIO een kandidatuur voor er groen licht komt?
Ik wil onze kansen kennen, hoe kieskeurig is VLAIO eigenlijk?
Hoe kunnen wij ons dossier zo maken dat de beoordeling gunstig uitvalt?
Zijn we binnen zodra onze aanvraag ontvankelijk verklaard is, of volgt er nog een beoordeling?
Probeerde men bij de keuze om uiteenlopende soorten gemeenten mee te nemen?
Langs welke stappen passeert een kandidatuur voor ze aanvaard wordt?
Op grond van wat krijgt de ene gemeente wel begeleiding en de andere niet?
van indiening tot selectie
hoe VLAIO aanvragen beoordeelt
eerst ontvankelijk, dan beoordeeld
`,
  'profploeg-admissible': `
Ik ben nieuw en lees dat een aanvraag onontvankelijk kan zijn, wanneer is dat zo?
Mijn schepen vraagt waarom een gemeente in de eerste ronde geweigerd werd.
Stel dat we een paar velden bijna leeg laten, kan VLAIO onze aanvraag dan weigeren?
Is het zo dat een dossier met te weinig uitleg niet aanvaard wordt?
Wij zitten met een afgekeurde aanvraag, welke oorzaak kan daarachter zitten?
Wat bedoelen ze met ontvankelijk, is dat hetzelfde als volledig genoeg?
Hoe zit dat met aanvragen waar te weinig in staat, vliegen die eruit?
Ge dient iets in met veel te weinig uitleg, wat doen ze daar dan mee?
Kunt ge ne keer uitleggen wat een ontvankelijk dossier is?
Hoeveel aanvragen waren er in de eerste ronde niet ontvankelijk?
Kreeg de onontvankelijke gemeente uit de eerste ronde onmiddellijk bericht?
Heet een aanvraag waarin te weinig gegevens staan bij jullie onontvankelijk?
Mocht de gemeente met het onvolledige dossier nog naar de volgende ronde?
Hoe liep het af voor de aanvraag die in 2021 te weinig informatie gaf?
Welke reden voor onontvankelijkheid staat er in de bronnen?
Kennen jullie nog een andere grond om een aanvraag te weigeren dan te weinig informatie?
Waaraan schort het meestal als VLAIO een aanvraag niet in behandeling wil nemen?
Hoe voorkom ik dat wij buiten de prijzen vallen door een onvolledig formulier?
Wordt een kandidatuur geschrapt als er te weinig inhoud in zit?
Onze aanvraag was erg kort, is ze daarom onontvankelijk?
Ik heb schrik dat we niet genoeg informatie gegeven hebben, kan dat ons de das omdoen?
Wat was er mis met de aanvraag die men in 2021 onontvankelijk vond?
Wat scheidt een ontvankelijke van een onontvankelijke aanvraag?
Wanneer zegt VLAIO dat een dossier niet voldoet om bekeken te worden?
Is een gebrek aan uitleg genoeg om een gemeente de toegang te weigeren?
Wat is er gebeurd met de gemeente die in de eerste ronde te weinig had ingevuld?
Kan een formulier met halve antwoorden ertoe leiden dat we afgewezen worden?
onontvankelijk door gebrek aan uitleg
weigering wegens onvolledige aanvraag
enige gekende reden van onontvankelijkheid
`,
  'profploeg-not-clear': `
Ik ben nieuw en hoor dat onze aanvraag te vaag bevonden is, wat betekent dat voor ons?
Mijn schepen vraagt of we geweigerd zijn omdat onze vraag niet scherp genoeg was.
Stel dat VLAIO niet goed snapt wat wij willen, mogen we dan toch beginnen?
Is het zo dat een ontvankelijke aanvraag toch nog kan blijven hangen door onduidelijkheid?
Wij zitten met een begeleiding die op zich laat wachten omdat het te wazig was, hoe nu verder?
Wat bedoelen ze met "niet duidelijk genoeg om te starten"?
Hoe zit dat met een aanvraag die alle informatie heeft maar toch onduidelijk is?
Ge hebt een warrige vraag ingediend, kan uw traject dan nog van start gaan?
Nog efkes, is te onduidelijk nu iets anders dan te weinig informatie?
Hoeveel gemeenten mochten in de eerste ronde nog niet starten door een gebrek aan duidelijkheid?
Hoe reageert VLAIO op een kandidatuur die niet helder zegt wat men wil?
Mocht de gemeente met de onduidelijke aanvraag meedoen aan de volgende ronde?
Is het een ramp als onze aanvraag nog niet klaar en duidelijk is?
Kan de start van een begeleiding vertraging oplopen omdat onze vraag niet helder is?
Valt een vage hulpvraag onder onontvankelijk of is dat een aparte categorie?
Onze tekst was verwarrend geschreven, wat zijn daarvan de gevolgen?
Waarom mocht één gemeente niet meteen van start, hoewel haar dossier ontvankelijk was?
Komt er nog een kans als de lezer van onze aanvraag er niet wijs uit raakt?
Wat staat een gemeente te wachten wier uitdaging te algemeen beschreven is?
Ik krijg te horen dat onze vraag onvoldoende uitgeklaard is, is dat een weigering?
Waarin verschilt een gebrek aan informatie van een gebrek aan duidelijkheid?
Is het traject van de baan als onze aanvraag niet concreet genoeg is?
Ons dossier is volledig maar niemand begrijpt wat we willen, wat dan?
Kan een begeleiding geblokkeerd raken omdat de uitdaging vaag geformuleerd is?
Wordt een mistige aanvraag opgeschoven naar later?
Wat doet men met een kandidatuur die ontvankelijk is maar nog niet rijp om te starten?
Wij moeten wachten met de begeleiding tot onze vraag helderder is, klopt dat?
te vaag om te starten
verschil tussen onduidelijk en onvolledig
start uitgesteld door vage vraag
`,
  'profploeg-when-hear': `
Ik ben nieuw op de dienst, hoe kom ik te weten wat de stand van onze aanvraag is?
Mijn schepen vraagt bij wie we kunnen polsen hoever het staat met ons dossier bij VLAIO.
Stel dat onze aanvraag onontvankelijk is, krijgen we dat dan onmiddellijk te horen?
Is het zo dat VLAIO direct verwittigt als er iets schort aan de ontvankelijkheid?
Wij zitten met een aanvraag waar we niks meer van horen, waar informeren we daarnaar?
Hoe zit dat met onze kandidatuur, kan ik ergens vragen of ze al behandeld is?
Ge hebt ingediend en hoort niks meer, naar waar mailt ge dan?
Kunt ge nog efkes het mailadres geven waar ik kan vragen hoe onze aanvraag ervoor staat?
Ik wil de voortgang van onze aanvraag kennen, welk adres gebruik ik daarvoor?
Het blijft stil rond onze kandidatuur, wat kan ik doen om meer te weten?
Staat er in de bronnen op welk moment VLAIO zijn selectie bekendmaakt, of moet ik daarvoor mailen?
Wij dienden in augustus 2021 in, mochten we toen nog datzelfde jaar nieuws over onze aanvraag en een intake verwachten?
Mogen we VLAIO aanschrijven om te horen of ons dossier nog in behandeling is?
Wordt een gemeente met een onvolledig dossier snel op de hoogte gebracht?
Onze burgemeester wil een stand van zaken van de aanvraag, waar vraag ik die op?
Ik hoor van VLAIO niks over onze aanvraag, betekent dat dat ze ontvankelijk is?
Kan een mail naar handelskernversterking@vlaio.be duidelijk maken hoever onze kandidatuur staat?
Hoe volg ik op wat VLAIO met onze ingediende aanvraag aan het doen is?
Laat men het ons direct weten wanneer de aanvraag te weinig informatie bevat?
Wie kan mij vertellen of onze aanvraag nog altijd nagekeken wordt?
Al weken geen teken van leven over ons dossier, waar klop ik aan?
Hoe informeer ik het vlotst naar het lot van onze kandidatuur?
Hoe verneem ik in welk stadium onze aanvraag bij VLAIO zit?
Wij willen weten of er al iets beslist is over onze aanvraag, aan wie schrijven we?
Moet ik zelf navraag doen over onze aanvraag of stuurt VLAIO direct bericht bij een probleem?
Op welk mailadres kan ik terecht om naar de behandeling van onze aanvraag te vragen?
Onze aanvraag lijkt wel verdwenen, hoe informeer ik bij VLAIO wat ermee gebeurt?
stand van zaken aanvraag VLAIO
opvolgen van onze kandidatuur
direct bericht bij onontvankelijkheid
`,
  'profploeg-province-help': `
Ik ben nieuw, wat is eigenlijk de taak van de provincie naast die van de Profploeg?
Mijn schepen vraagt of de provincie ons kan helpen nadat we geweigerd zijn.
Stel dat onze aanvraag niet duidelijk is, komt de provincie dan naar ons toe?
Is het zo dat de provincie een eigen ondersteuning heeft die de Profploeg aanvult?
Wij zitten met een afgekeurde kandidatuur, mogen we daarvoor bij de provincie aankloppen?
Wat bedoelen ze met een provinciaal aanbod dat complementair is aan de Profploeg?
Hoe zit dat met de provincie, moet ge die hulp aannemen of niet?
Ge zijt afgewezen en de provincie belt u op, waarover gaat dat dan?
Kunt ge efkes uitleggen welke rol de provincies spelen bij mislukte aanvragen?
Ging de provincie in de eerste ronde zelf twee gemeenten aanspreken over hun onontvankelijke of onduidelijke dossier?
Begeleidde de provincie in 2021 gemeenten naar een aanvraag voor de tweede ronde?
Mogen we het voorstel van de provincie om ons te helpen met de aanvraag afslaan?
Aan wie moet ik vragen wat de provincie voor onze handelskern doet?
Bij welke overheid kunnen we naast de Profploeg nog ondersteuning vinden voor ons centrum?
Schiet de provincie te hulp wanneer VLAIO onze aanvraag te mager vindt?
Bestaat er een vangnet bij de provincie voor gemeenten die nog niet mochten starten?
Kan de provincie meekijken om van onze vage vraag een goed dossier te maken?
Is ondersteuning door de provincie te verzoenen met een traject van de Profploeg?
Onze provincie begeleidt ons al rond detailhandel, staat dat de Profploeg in de weg?
Ik wil weten of de provincies en de Profploeg elkaar aanvullen of hetzelfde doen.
Staat er in de bronnen wat elke provincie apart te bieden heeft?
Van wie kregen onontvankelijke gemeenten steun om het opnieuw te proberen?
Neemt een provincie uit zichzelf contact op met gemeenten waarvan het dossier niet goed was?
Wie pikt de draad op met gemeenten waarvan de aanvraag te weinig duidelijk was?
Waarvoor staan de provincies in als het over kernversterking gaat?
Hebben we de provincie nodig om na een afwijzing terug in te dienen?
Wordt er van provinciale zijde iets gedaan om onze nieuwe aanvraag beter te maken?
provincie als helper bij nieuwe aanvraag
provincie en Profploeg vullen elkaar aan
hulp van de provincie vrij te kiezen
`,
  'profploeg-apply-again': `
Ik ben nieuw en vorig jaar zijn wij afgewezen, kunnen we ons opnieuw aanbieden?
Mijn schepen vraagt of een weigering betekent dat we nooit meer mogen meedoen.
Stel dat VLAIO onze aanvraag afkeurt, mogen we dan een betere versie insturen?
Is het zo dat een onontvankelijke gemeente in een latere ronde terug mag aankloppen?
Wij zitten met een afgewezen dossier, is er een weg terug?
Hoe zit dat met een tweede kans voor gemeenten die niet door de selectie raakten?
Ge zijt ne keer geweigerd, moogt ge dan later nog eens proberen?
Kunt ge nog efkes zeggen of we na een afwijzing een nieuwe kandidatuur mogen stellen?
Mochten de twee gemeenten die in de eerste ronde niet konden starten, naar de tweede ronde?
Is ons verhaal afgelopen nu we niet gekozen zijn, of kan er nog een nieuwe aanvraag komen?
Onze onduidelijke aanvraag ging niet door, mogen we ze herwerken en nog eens indienen?
Staat de deur nog open voor een bestuur dat eerder een negatieve beslissing kreeg?
Kan een eerder afgewezen stad vandaag weer meedingen?
Wanneer krijgt een geweigerde gemeente een nieuwe gelegenheid om mee te doen?
Krijgen we na een mislukking de mogelijkheid om ons dossier te verbeteren en terug te komen?
Waren er in 2021 gemeenten die het na hun mislukte aanvraag in de tweede ronde mochten overdoen?
Wij visten vorige keer achter het net, mogen we nu herbeginnen?
Het college wil niet opgeven na de weigering, is een nieuwe poging toegestaan?
Mag een gemeente die te weinig informatie gaf later een volledig dossier indienen?
Is het toegelaten om met dezelfde uitdaging nog eens een aanvraag te doen na een afwijzing?
Ik wil het na ons afgekeurde dossier over een andere boeg gooien, kan dat in een volgende ronde?
Blijft een stad uitgesloten nadat haar eerste aanvraag verworpen werd?
Kan een bestuur dat ooit afgekeurd is zich opnieuw kandidaat stellen als er weer een ronde komt?
Kunnen wij ons herpakken met een nieuwe kandidatuur in de volgende ronde?
In 2021 werden wij geweigerd, kunnen wij nu nog een nieuwe poging wagen?
Bestaat er zoiets als herexamen voor gemeenten die niet geselecteerd zijn?
Waar kon een afgewezen gemeente uit de eerste ronde nog terecht met een nieuwe aanvraag?
na afwijzing terug kandidaat
herwerkte aanvraag in volgende ronde
weigering is niet definitief
`,
} as const satisfies Readonly<Record<string, string>>;
