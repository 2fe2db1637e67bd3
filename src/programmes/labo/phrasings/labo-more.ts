/** Still more ways to ask what `faq/labo.ts` answers, in full sentences: one a line. */
export const LABO_LABO_MORE_PHRASINGS = {
  'labo-what': `
Ik ben nieuw op het kabinet van de burgemeester, wat is dat Labo Regiovorming waar iedereen over spreekt?
Mijn schepen vraagt of wij als gemeente op ons eentje bij het Labo kunnen aankloppen.
Is het zo dat het Labo er enkel is voor fora van burgemeesters?
Stel dat er in onze streek nog geen burgemeestersoverleg is, kan het Labo dan helpen om er een op te richten?
Wat bedoelen ze met een ontwikkeltraject voor regionale fora?
Wij zitten met een burgemeestersoverleg waar weinig uitkomt, is het Labo dan iets voor ons?
Hoe zit dat met kleinere overleggen binnen een regio, worden die ook begeleid?
Ge spreekt over een labo, maar wat gebeurt daar eigenlijk voor de regio's?
Welke organisatie begeleidt een jaar lang overlegfora van burgemeesters?
Onze burgemeesters komen maandelijks samen om bij te praten, kan dat uitgroeien tot iets met visie?
Op welke drie domeinen krijgt een forum ondersteuning van de VVSG in dit traject?
Ik weet niet of ons overleg in aanmerking komt, met wie kan ik dat bekijken?
Wat wil de VVSG met al die burgemeestersoverleggen bereiken?
Leg mij nog efkes uit waarvoor dat Labo van de VVSG dient.
Kan ne gemeente alleen meedoen of moet ge met een heel forum zijn?
Wij zijn met zes gemeenten die informeel samenkomen, past dat in het Labo?
Mijn algemeen directeur denkt dat het Labo een cursus is, maar wat is het echt?
Waarin verschilt een forum voor visievorming van het losse overleg dat we nu hebben volgens het Labo?
Zijn er ook andere fora dan die van burgemeesters die begeleid worden?
Wordt het Labo Regiovorming door de Vlaamse overheid of door de VVSG gedragen?
Hoe raken we van losse babbels tussen burgemeesters naar echte afstemming in de regio?
Kan een overleg op subregionaal niveau ook een ontwikkeltraject krijgen?
Onze gemeente zoekt iemand die ons regionale overleg wat meer richting geeft, is dat het Labo?
Leert het Labo ons ook hoe we een netwerk moeten managen?
Wij willen ons regionaal forum concreter maken, biedt de VVSG daar iets voor aan?
Tot welk soort overleg richt de VVSG zich met het Labo?
Kan je in twee zinnen zeggen wat het Labo doet en voor wie?
Mijn collega twijfelt of het Labo voor gemeenten of voor regio's bedoeld is.
VVSG traject om burgemeestersoverleg op te starten
forum afstemming visievorming burgemeesters begeleiding
`,
  'labo-duration-cost': `
Ik ben nieuw bij de financiële dienst, moeten we iets in het budget zetten voor het Labo?
Mijn schepen van financiën vraagt of die begeleiding van de VVSG iets kost.
Is het zo dat een regio geen cent betaalt voor het consult van de VVSG?
Stel dat we in september beginnen met het Labo, zijn we dan een jaar later klaar?
Op de pagina staat dat het consult kosteloos is, moet de regio dan echt niks betalen?
Wij zitten krap bij kas, kunnen we ons de begeleiding van het Labo permitteren?
Hoe zit dat met de prijs van zo'n traject, komt er een rekening achteraf?
Hoeveel tijd loopt de VVSG eigenlijk met ons forum mee?
Ge krijgt daar gratis hulp van de VVSG, of zit er een addertje onder het gras?
Voor hoelang engageert de VVSG zich om onze regio te begeleiden?
Moeten we betalen om het materiaal van het Labo te mogen gebruiken?
Ik moet aan de burgemeesters uitleggen hoelang dat traject aansleept, wat zeg ik?
Is één jaar de afgesproken duur van de begeleiding of is het korter?
Onze gemeenteraad wil weten of deelname aan het Labo de gemeente geld kost.
Nog efkes over de kostprijs: is advies van de VVSG voor ons forum gratis?
Wordt de hulp van de VVSG aan een regio gefactureerd per uur of is ze kosteloos?
Zijn we met het Labo maanden of jaren zoet?
Loopt de begeleiding van een forum een half jaar of een heel jaar?
Kost da Labo iets aan de gemeenten die meedoen?
Krijgt onze regio de ondersteuning voor niets of verwacht de VVSG een bijdrage?
Na hoeveel tijd zit het ontwikkeltraject erop?
Hoe lang blijft de VVSG ons burgemeestersoverleg ondersteunen?
Wij twijfelen door de kosten, wat moet een regio neerleggen voor het Labo?
Valt het materiaal onder het kosteloze aanbod of betalen we dat apart?
Mijn burgemeester denkt dat zo'n begeleiding duizenden euro's kost, klopt dat?
Is de ondersteuning iets van een paar weken of van een volledig jaar?
Bestaat er een prijskaartje voor fora die zich laten begeleiden?
Kunnen we rekenen op twaalf maanden ondersteuning van de VVSG?
begeleiding forum VVSG hoelang en aan welke prijs
consult en materiaal betalend of niet
`,
  'labo-apply': `
Ik ben nieuw als regiocoördinator, bij wie moet ik zijn om ons forum voor het Labo op te geven?
Mijn burgemeester wil graag in het Labo stappen, wie moet ik daarvoor aanspreken?
Is het zo dat je eerst met Pieter Demyttenaere moet praten voor je een aanvraag doet?
Stel dat onze zes gemeenten samen willen instappen, wat is dan de eerste zet?
Wat bedoelen ze met "de verschillende opties bespreken", met wie doe je dat?
Wij zitten met vragen over het ontwikkeltraject, kan iemand van de VVSG ons verder helpen?
Hoe zit dat met de aanmelding, moet ge iemand contacteren of gaat dat vanzelf?
Wie is dat eigenlijk, die Demyttenaere van de VVSG?
Ge wilt met uw regio meedoen aan het Labo, hoe begint ge daaraan?
Kan ik bij dezelfde persoon ook uitleg krijgen over methodieken en formats?
Welke naam mag ik noteren als aanspreekpunt voor het Labo?
Ons forum is er klaar voor, hoe laten we de VVSG weten dat we begeleiding willen?
Op welke manier doet een regio een aanvraag voor begeleiding door de VVSG?
Naar wie kan ik de burgemeesters doorverwijzen die meer over het Labo willen horen?
Ik zoek iemand die mij kan vertellen of en hoe wij ons kunnen aanmelden.
Nog efkes praktisch: wie bij de VVSG neemt de aanvragen voor het Labo aan?
Moet ik via deze bot intekenen op het Labo of contacteer ik beter de VVSG?
Is er bij de VVSG één persoon die alles rond het ontwikkeltraject opvolgt?
Hoe pak ik het aan om ons burgemeestersoverleg te laten begeleiden?
Met wie van de VVSG bekijken we welke vorm van aanvraag bij ons past?
Mijn collega zegt dat je gewoon contact moet opnemen met Pieter, is dat alles?
Wij hebben interesse in het Labo maar weten niet waar aankloppen.
Langs wie passeert een regio die zich kandidaat wil stellen voor het Labo?
Kan Pieter Demyttenaere ons helpen met een aanvraag voor onze regio?
Ik moet een contactpersoon voor het Labo in onze nota zetten, wie is dat?
Hoe raakt ons forum binnen in dat ontwikkeltraject van de VVSG?
Wat is de rol van Pieter Demyttenaere in het Labo Regiovorming?
Aan welke VVSG-medewerker leggen we onze plannen met het forum voor?
naam contactpersoon VVSG regiovorming
regio laten begeleiden wie aanspreken
`,
  'labo-results': `
Ik ben nieuw in dit dossier, wat houdt onze regio uiteindelijk over aan dat Labo?
Mijn schepen vraagt wat wij concreet in handen hebben na een jaar met het Labo.
Is het zo dat het Labo vertrekt van waar onze burgemeesters van wakker liggen?
Stel dat we instappen, waarop mogen we als regio dan rekenen?
Wat bedoelen ze met een inhoudelijk pad van bekommernissen naar oplossingen?
Wij zitten met burgemeesters die sceptisch zijn, hoe overtuig ik hen van het nut van het Labo?
Hoe zit dat met de return, krijgt ge er iets tastbaars voor terug?
Wordt er in het Labo ook op gelet dat het hele netwerk betrokken raakt?
Onze burgemeester wil oplossingen zien, werkt het Labo daarnaartoe?
Ge steekt daar een jaar tijd in, maar wat krijgt de regio ervoor?
Verbetert het Labo de manier waarop wij ons regionetwerk bekijken en aanpakken?
Ik schrijf een nota voor het college over de voordelen van het Labo, wat zet ik erin?
Wat mogen de burgemeesters verwachten als we ons door de VVSG laten begeleiden?
Maakt netwerkmanagement ons netwerk echt sterker, en is dat iets wat het Labo belooft?
Weten we na afloop of ons netwerk gegroeid is, en hoort dat bij het aanbod?
Kan je opsommen wat een regio allemaal krijgt in het ontwikkeltraject?
Welke vier dingen mag een deelnemende regio van het Labo verwachten?
Zit er naast advies ook een meting van het netwerk in wat we krijgen?
Nog efkes samengevat, wat zijn de pluspunten van het Labo voor de deelnemers?
Geraken we met het Labo van de zorgen van de burgemeesters tot iets waar de streek mee vooruit kan?
Leidt de begeleiding tot antwoorden op de kopzorgen van onze burgemeesters?
Wij willen geen praatbarak maar resultaat, wat belooft het Labo?
Mijn collega's zien het nut van zo'n traject niet in, wat levert dat op?
Staan de bekommernissen van de burgemeesters centraal in wat de regio krijgt?
Waar komt onze regio sterker uit na een jaar met de VVSG?
Wordt onze praktijk als netwerk beter van deelname aan het Labo?
Heeft een regio die al goed samenwerkt nog iets te winnen bij het Labo?
Welke winst haalt een burgemeestersforum uit de samenwerking met de VVSG?
wat krijgt deelnemende regio van VVSG
kijk en praktijk regionetwerk versterken
`,
  'labo-material': `
Ik ben nieuw in het netwerkteam, krijgen wij van de VVSG iets van materiaal om mee te werken?
Mijn schepen vraagt of een regio gratis raad krijgt van de VVSG.
Is het zo dat we toegang krijgen tot materiaal dat ons netwerk vooruithelpt?
Stel dat we vastzitten met de opbouw van ons netwerk, mogen we dan bij de VVSG om advies vragen?
Waarom zou onze regio dat materiaal over netwerken willen hebben, waar helpt het bij?
Wij zoeken iets om ons netwerk mee te ontwikkelen, voorziet het Labo zulke hulp?
Hoe zit dat met dat materiaal, moet de regio daarvoor betalen?
Krijgt ge naast de begeleiding ook nog ander hulpmateriaal van het Labo?
Dient dat materiaal om ons netwerk te ontwikkelen of voor iets anders?
Waarbij helpt het materiaal waartoe een deelnemende regio toegang krijgt?
Moeten we alles zelf uitvinden of krijgen we van het Labo hulpmateriaal mee?
Is raad vragen aan de VVSG inbegrepen als onze regio meedoet?
Onze regio wil haar netwerk laten groeien, zijn er bij de VVSG hulpmiddelen voor?
Nog efkes over het consult: is dat gratis voor de regio?
Mogen wij als deelnemende regio van de ondersteunende documenten gebruikmaken?
Hangt er een prijskaartje aan het hulpmateriaal voor netwerkontwikkeling?
Wij hebben weinig ervaring met netwerken, levert de VVSG daar iets van ondersteuning bij?
Kan een regio kosteloos bij de VVSG aankloppen voor advies over haar netwerk?
Is het materiaal gratis zodra ge met uw regio meedoet aan het Labo?
Reikt het Labo instrumenten aan om een regionaal netwerk te laten groeien?
Ik hoorde dat er materiaal bestaat dat netwerkontwikkeling stimuleert, krijgt onze regio dat?
Mijn collega wil weten of er materiaal is waarmee we ons netwerk kunnen uitbouwen.
Staat er naast een consult ook documentatie tegenover onze deelname?
Geeft de VVSG gratis consult aan de fora die ze begeleidt?
Kunnen we ergens op terugvallen als we zelf aan ons netwerk willen voortbouwen?
Welke steun in de vorm van advies en materiaal mag een regio verwachten?
Hebben deelnemende fora recht op hulpmateriaal van de VVSG?
Wordt er iets ter beschikking gesteld om de ontwikkeling van ons netwerk te ondersteunen?
gratis raad en hulpmateriaal voor de regio
materiaal dat netwerkontwikkeling vooruithelpt
`,
  'labo-blocks': `
Ik ben nieuw en moet het Labo voorstellen, welke drie bouwblokken noem ik dan?
Mijn schepen vraagt in welke stukken het ontwikkeltraject opgedeeld is.
Is het zo dat het Labo op drie pijlers rust, en welke zijn dat?
Stel dat ik het Labo in drie woorden moet samenvatten, welke blokken moet ik dan vermelden?
Wat bedoelen ze met bouwblokken als ze over het Labo praten?
Wij willen een agenda maken per onderdeel van het Labo, welke onderdelen zijn er?
Hoe zit dat traject ineen, uit hoeveel blokken bestaat het?
Ge hebt duurzaam netwerken en zelfevaluatie, maar wat is het blok daartussen?
Hoort evalueren bij de vaste onderdelen van het Labo?
Waar moeten de drie bouwblokken samen toe leiden?
Welke drie grote onderwerpen komen in het traject voor burgemeesters aan de beurt?
Kan je mij de namen van de bouwblokken nog efkes geven?
Ik maak een dia over de structuur van het Labo, welke drie blokken zet ik erop?
Met welke bouwstenen wil men het burgemeestersoverleg concreter maken?
Naast netwerken en evalueren is er nog een derde onderdeel, hoe heet dat?
Bestaat het Labo uit drie of uit vier onderdelen?
Zijn de diamanten een apart bouwblok of zitten die in een van de drie?
Onze burgemeester wil op één blad zien waaruit het Labo bestaat.
Welk bouwblok van de drie gaat over netwerken, en welke zijn de andere twee?
Wat zijn de vaste ingrediënten van een ontwikkeltraject bij de VVSG?
Hoe heeft de VVSG het Labo opgedeeld?
Rond welke drie pijlers worden regionale fora begeleid?
In welke blokken valt da traject van de VVSG uiteen?
Mijn collega telt twee bouwblokken, maar het zijn er toch drie?
Waarom praat de VVSG over bouwblokken, wat moeten die samen opbouwen?
Is "gedreven door inhoud en innovatieve werkwijzen" een van de bouwblokken?
Vormen netwerken, inhoud en evaluatie samen het hele Labo?
Geef mij een kort overzicht van de onderdelen waaraan een regio in het Labo werkt.
opdeling Labo in blokken
overzicht drie pijlers begeleiding fora
`,
} as const satisfies Readonly<Record<string, string>>;
