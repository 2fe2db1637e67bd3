/** More ways to ask what `faq/policy-ideas.ts` answers: one a line. */
export const PROFPLOEG_POLICY_IDEAS_PHRASINGS = {
  'profploeg-advice-empty-buildings': `
zevende advies
advies nummer zeven
wisselwinkel betekenis
broedplaats
leegstaand pand broedplaats
idee zevende advies
afwisselende winkels
tijdelijke invulling advies
lege panden advies
wisselwinkel leeg pand
Hoe luidt advies 7?
Waarover gaat het zevende van de twaalf adviezen?
Wat staat er in advies nummer 7?
Welk advies gaat over lege panden?
Welk advies maakt van lege winkels een broedplaats?
Klopt het dat lege panden broedplaatsen moeten worden?
Raadt Re-think tijdelijk gebruik van lege winkels aan?
Past een pop-up in de twaalf adviezen?
Welk advies helpt om leegstaande winkelpanden een nieuw leven te geven?
Wat moet je met leegstaande zaken doen volgens advies 7?
Welk van de twaalf adviezen pakt leegstand aan met creatieve ruimte?
Welk voorstel hoort bij lege panden als broedplaats?
Bij welk advies hoort de wisselwinkel?
Klopt het dat de wisselwinkel een idee van Re-think is?
Wat heeft de wisselwinkel met leegstand te maken?
Mijn schepen wil een wisselwinkel, wat is dat?
Een eigenaar wil zijn leeg pand uitlenen aan makers, welk advies sluit aan?
Ik zoek het advies over broedplaatsen.
Kunt u advies 7 toelichten?
Wordt er een idee gegeven om leegstand als broedplaats te gebruiken?
Wij willen van een lege winkel een broedplaats maken, welk advies is dat?
`,
  'profploeg-advice-unite': `
achtste advies
advies nummer acht
ondernemers verenigen
idee achtste advies
handelaarsbond advies
handelaars bundelen krachten
ondernemers verenig u
vereniging ondernemers Re-think
Hoe luidt advies 8?
Waarover gaat het achtste van de twaalf adviezen?
Wat staat er in advies nummer 8?
Welk advies gaat over verenigen?
Welk advies richt zich tot lokale ondernemers?
Wat betekent lokale ondernemers, verenig u?
Klopt het dat Re-think vraagt dat ondernemers zich verenigen?
Spoort Re-think winkeliers aan om de krachten te bundelen?
Welk van de twaalf adviezen wil handelaars verbinden?
Moeten zelfstandigen een bond vormen volgens de adviezen?
Is een middenstandsvereniging een advies van Re-think?
Raden de adviezen aan dat winkeliers een vereniging oprichten?
Wie moet zich verenigen volgens advies 8?
Welk voorstel hoort bij ondernemers, verenig u?
Welk idee bedacht Re-think om ondernemers te laten samenwerken?
Bij welk advies hoort Togetherware?
Klopt het dat Togetherware een idee van Re-think is?
De unie van zelfstandigen is gestopt, welk advies van Re-think helpt?
Elke winkelier werkt voor zichzelf, wat adviseert Re-think?
Wij willen onze winkeliers verenigen, welk advies is dat?
Ik zoek het advies over verenigde ondernemers.
Kunt u advies 8 toelichten?
Worden ondernemers opgeroepen om zich te groeperen in de adviezen?
Verwijst advies 8 naar de kernwijzer Samenwerking?
`,
  'profploeg-advice-livelier': `
negende advies
advies nummer negen
ontstaan Profploeg
bedenker Profploeg
herkomst Profploeg
idee negende advies
voorgeschiedenis Profploeg
leven in de wijk
geboorte van de Profploeg
meer leven advies
Hoe luidt advies 9?
Waarover gaat het negende van de twaalf adviezen?
Wat staat er in advies nummer 9?
Welk advies wil meer leven in de buurt?
Welk advies zegt dat een buurt levendiger moet?
Wat betekent breng meer leven in de buurt?
Raadt Re-think aan om buurten levendiger te maken?
Klopt het dat de Profploeg bij advies 9 hoort?
Welk idee hoort bij breng meer leven in de buurt?
Welk voorstel deed Re-think voor meer leven in de buurt?
Hoe kwam men op het idee van een Profploeg?
Wie kwam op de gedachte om een Profploeg te maken?
Van welk advies is de Profploeg de uitwerking?
Bij welk nummer van de twaalf adviezen staat de Profploeg?
Waaruit is de Profploeg gegroeid?
Wat is de ontstaansgeschiedenis van de Profploeg?
Wat is de geschiedenis van de Profploeg?
Hoe is de Profploeg tot stand gekomen?
Welke weg legde de Profploeg af van idee tot uitvoering?
Hoe werd het idee van de Profploeg werkelijkheid?
Wanneer maakte de regering van het idee Profploeg een echt project?
Door welke beslissing kreeg het idee Profploeg geld?
Kreeg het idee van advies 9 achteraf geld van de Vlaamse Regering?
Sinds wanneer leeft het idee van de Profploeg?
In onze wijk is niets te beleven, welk advies gaat daarover?
Onze straten zijn uitgestorven na zes uur, wat raadt Re-think aan?
Mijn schepen vraagt waar de Profploeg haar oorsprong heeft.
Ik schrijf een inleiding over hoe de Profploeg er kwam.
Wij willen meer leven in de brouwerij van onze wijk, welk advies is dat?
Ik zoek het advies dat tot de Profploeg leidde.
Kunt u advies 9 toelichten?
Weet ge wie de Profploeg heeft uitgevonden?
Werd de Profploeg voorgesteld in de twaalf adviezen?
Is de Profploeg het idee bij het negende advies?
Onze buurt is doods, welk advies brengt er meer leven?
`,
  'profploeg-advice-mobility': `
tiende advies
advies nummer tien
beleefroute
beleefroutes betekenis
mobiliteit als beleving
idee tiende advies
mobiliteitsprobleem opportuniteit
advies verkeer winkelstraat
routes langs winkels
route beleving winkels
Hoe luidt advies 10?
Waarover gaat het tiende van de twaalf adviezen?
Wat staat er in advies nummer 10?
Welk advies gaat over mobiliteit?
Hoe wordt mobiliteit een belevingsopportuniteit?
Klopt het dat een mobiliteitsprobleem een kans kan zijn?
Kan een verkeersprobleem een troef worden volgens Re-think?
Welk advies maakt van verkeersellende iets positiefs?
Welk van de twaalf adviezen koppelt mobiliteit aan beleving?
Moet de wandeling naar de winkel een ervaring worden volgens de adviezen?
Welk voorstel hoort bij mobiliteit en beleving?
Welk idee bedacht Re-think om mobiliteit aangenaam te maken?
Bij welk advies horen de beleefroutes?
Klopt het dat beleefroutes een idee van Re-think zijn?
Welke kernwijzers passen bij advies 10?
Is er een kernwijzer die aansluit bij het advies over mobiliteit als beleving?
Handelaars klagen dat niemand kan parkeren, wat adviseert Re-think?
Onze straat wordt autovrij, welk advies ziet dat als een kans?
Mijn schepen van mobiliteit vraagt wat beleefroutes zijn.
Wij willen wandelaars langs onze winkels leiden, welk advies is dat?
Ik kwam het woord beleefroute tegen, wat is de betekenis?
Ik zoek het advies over mobiliteit.
Kunt u advies 10 toelichten?
`,
  'profploeg-advice-think-small': `
elfde advies
advies nummer elf
kleine ingrepen
idee elfde advies
kleinschalig denken
klein beginnen advies
kleine stappen Re-think
advies over kleinschaligheid
idee bij denk klein
Hoe luidt advies 11?
Waarover gaat het elfde van de twaalf adviezen?
Wat staat er in advies nummer 11?
Welk advies zegt denk klein?
Klopt het dat Re-think aanraadt om klein te denken?
Moeten we volgens Re-think klein beginnen?
Welk advies pleit voor kleinschaligheid?
Welk van de twaalf adviezen gaat over kleine stappen?
Zijn grote projecten nodig of mag het klein volgens de adviezen?
Is klein maar fijn ook een advies?
Mag het bescheiden zijn volgens de twaalf adviezen?
Welk idee hoort bij denk klein?
Welk voorstel staat naast denk klein?
Is De Vitrine het idee bij advies 11?
Wij zijn een klein dorp, welk advies van Re-think past?
Een groot masterplan is voor ons te hoog gegrepen, wat adviseert Re-think?
Mijn schepen droomt te groot, welk advies zegt klein te denken?
Ik zoek het advies over klein denken.
Kunt u advies 11 toelichten?
Moet ge echt klein denken volgens die adviezen?
Wordt kleinschalig werken aangemoedigd in de adviezen?
Welk concreet idee staat bij het elfde advies?
Ons budget is klein, welk advies zegt dat klein ook goed is?
Klopt het dat er bij denk klein een idee hoort?
`,
  'profploeg-advice-social-economy': `
twaalfde advies
advies nummer twaalf
laatste advies
sociale headhunter
retail sociale economie
idee twaalfde advies
handel en sociale economie
sociaal ondernemen winkelstraat
sociale winkels advies
Hoe luidt advies 12?
Waarover gaat het twaalfde van de adviezen?
Wat staat er in advies nummer 12?
Met welk advies eindigt de lijst van Re-think?
Welk advies gaat over sociale economie?
Klopt het dat Re-think winkels ook als sociale economie ziet?
Welk van de twaalf adviezen heeft een sociale invalshoek?
Kan een winkel een sociaal doel hebben volgens Re-think?
Welk voorstel hoort bij retail als sociale economie?
Welk idee bedacht Re-think rond sociale economie?
Bij welk advies horen de sociale headhunters?
Klopt het dat sociale headhunters een idee van Re-think zijn?
Ons OCMW wil een winkel openen, welk advies van Re-think past?
De dienst sociale zaken vraagt of Re-think iets over hen zegt.
Mijn schepen van sociale economie zoekt een advies uit Re-think.
Wij willen een sociaal winkelproject in de kern, welk advies is dat?
Ik zoek het advies met de sociale economie.
Kunt u advies 12 toelichten?
`,
} as const satisfies Readonly<Record<string, string>>;
