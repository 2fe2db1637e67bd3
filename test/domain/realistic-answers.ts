/**
 * Answers as civil servants of small Flemish towns write them, with the parts that a careful reader
 * misses. Written before the cues were, so that the cues are tuned to the answers and not the reverse.
 */
export interface RealisticAnswer {
  readonly questionId: string;
  readonly text: string;
  readonly missing: readonly string[];
}

const CHALLENGE: readonly RealisticAnswer[] = [
  {
    questionId: 'challenge',
    text: 'In onze Stationsstraat staat één op de vijf panden leeg. De passage daalt al jaren en de overblijvende zaken liggen ver uit elkaar. Van de Profploeg verwachten we advies over welke invulling haalbaar is en hoe we de eigenaars kunnen overtuigen.',
    missing: [],
  },
  {
    questionId: 'challenge',
    text: 'De leegstand in onze kern loopt op en de winkels liggen te verspreid. Er komen steeds minder jonge ondernemers bij.',
    missing: ['expectation'],
  },
  {
    questionId: 'challenge',
    text: 'We zouden graag een expert winkelvastgoed en iemand rond mobiliteit laten meekijken naar ons plan, en een concreet actieplan krijgen.',
    missing: ['challenge'],
  },
  {
    questionId: 'challenge',
    text: 'Door de bouw van een retailpark aan de rand trekken bezoekers weg uit het centrum. We hebben nood aan een frisse blik en aan ideeën om mensen opnieuw naar de kern te lokken.',
    missing: [],
  },
  {
    questionId: 'challenge',
    text: 'Het marktplein is één grote parking. De horeca vraagt terrassen, de handelaars vrezen dat klanten wegblijven. Hoe krijgen we iedereen rond de tafel? Kan de Profploeg een participatietraject begeleiden?',
    missing: [],
  },
  {
    questionId: 'challenge',
    text: 'Ons dorp mist een duidelijk gezicht. Niemand weet waarvoor onze kern staat.',
    missing: ['expectation'],
  },
  {
    questionId: 'challenge',
    text: 'Wij hopen op hulp bij het opstellen van een visie.',
    missing: ['challenge'],
  },
  {
    questionId: 'challenge',
    text: 'Sinds corona kopen veel inwoners online en bezoeken ze de zaterdagse markt niet meer. Ook zijn er twee bankkantoren gesloten.',
    missing: ['expectation'],
  },
  {
    questionId: 'challenge',
    text: 'Veel handelaars gaan binnen vijf jaar met pensioen en er staat geen opvolging klaar. We zoeken ondersteuning om starters aan te trekken.',
    missing: [],
  },
  { questionId: 'challenge', text: 'n.v.t.', missing: ['challenge', 'expectation'] },
];

const INITIATIVES: readonly RealisticAnswer[] = [
  {
    questionId: 'initiatives',
    text: 'In 2019 startten we met een premie voor gevelrenovatie. Elf eigenaars deden mee, dat was een succes. De pop-upwinkels kwamen moeilijker van de grond: na drie maanden vertrok bijna iedereen.',
    missing: [],
  },
  {
    questionId: 'initiatives',
    text: 'We organiseren elk jaar een braderie en een kerstmarkt.',
    missing: ['wentWell', 'wentLess'],
  },
  {
    questionId: 'initiatives',
    text: 'We voerden een leegstandsbelasting in. Die had weinig effect, de eigenaars betalen gewoon.',
    missing: ['wentWell'],
  },
  {
    questionId: 'initiatives',
    text: 'Er is een cadeaubon die goed loopt, de handelaars zijn er heel tevreden over.',
    missing: ['wentLess'],
  },
  {
    questionId: 'initiatives',
    text: 'De gemeenteraad keurde een reglement voor terrassen goed. Het aanbod vastgoed werd in kaart gebracht.',
    missing: ['wentWell', 'wentLess'],
  },
  {
    questionId: 'initiatives',
    text: 'Wij namen nog geen initiatieven, dit is een nieuw thema voor onze gemeente.',
    missing: [],
  },
  {
    questionId: 'initiatives',
    text: 'Een werkgroep met handelaars komt viermaal per jaar samen. Positief: er is vertrouwen gegroeid. Werkpunt: het blijft bij praten, acties volgen niet.',
    missing: [],
  },
  {
    questionId: 'initiatives',
    text: 'De heraanleg van de Markt werd goed onthaald en trekt zichtbaar meer volk. Tijdens de werken verloren we wel drie zaken en de communicatie liep stroef.',
    missing: [],
  },
];

const AREA: readonly RealisticAnswer[] = [
  {
    questionId: 'area',
    text: 'De Kerkstraat en de Markt, tussen het station en de Leie. Er zijn 34 handelspanden, waarvan er 8 leegstaan, en boven de meeste zaken wordt gewoond.',
    missing: [],
  },
  {
    questionId: 'area',
    text: 'Het gaat om de Dorpsstraat tussen de kerk en het gemeentehuis.',
    missing: ['zone'],
  },
  {
    questionId: 'area',
    text: 'Een klassieke winkelzone met een twintigtal kleine zaken, enkele cafés en veel leegstand.',
    missing: ['where'],
  },
  {
    questionId: 'area',
    text: 'Deelgemeente Heule, rond het Heuleplein. Het is een levendige buurt met een bakker, een slager, twee scholen en veel doorgaand verkeer.',
    missing: [],
  },
];

const POLICY: readonly RealisticAnswer[] = [
  {
    questionId: 'policy',
    text: 'In 2018 keurde de raad een strategisch commercieel plan goed. Het bakent het kernwinkelgebied af tussen Markt en station, om nieuwe winkels in de kern te bundelen en baanwinkels tegen te gaan.',
    missing: [],
  },
  {
    questionId: 'policy',
    text: 'Wij voeren een actief en dynamisch beleid.',
    missing: ['which', 'goal'],
  },
  {
    questionId: 'policy',
    text: 'We hebben een leegstandsreglement en een premie voor starters.',
    missing: ['goal'],
  },
  {
    questionId: 'policy',
    text: 'We zetten in op een levendige kern en willen de baanwinkels beperken.',
    missing: ['which'],
  },
  {
    questionId: 'policy',
    text: 'Het beleidsplan ruimte is in opmaak. Doel is om detailhandel te concentreren in twee kernen en elders geen nieuwe winkels meer toe te laten.',
    missing: [],
  },
  {
    questionId: 'policy',
    text: 'Er is nog geen apart beleid voor kleinhandel. In het meerjarenplan staat wel de ambitie om het centrum te versterken.',
    missing: [],
  },
];

const RESOURCES: readonly RealisticAnswer[] = [
  {
    questionId: 'resources',
    text: 'In het meerjarenplan is 60.000 euro voorzien. Onze ambtenaar lokale economie werkt hier halftijds aan.',
    missing: [],
  },
  {
    questionId: 'resources',
    text: 'Er is jaarlijks een budget van 25 000 € voor acties in de kern.',
    missing: ['capacity'],
  },
  {
    questionId: 'resources',
    text: 'De centrummanager volgt de acties op, twee dagen per week.',
    missing: ['means'],
  },
  {
    questionId: 'resources',
    text: 'We bekijken altijd wat tijdelijk mogelijk is en doen ons best.',
    missing: ['means', 'capacity'],
  },
  {
    questionId: 'resources',
    text: 'Het college maakt bij de volgende budgetwijziging middelen vrij. Een projectleider wordt aangeworven vanaf januari (0,5 VTE).',
    missing: [],
  },
];

const INVOLVEMENT: readonly RealisticAnswer[] = [
  {
    questionId: 'involvement',
    text: 'Lokale economie trekt het traject. Mobiliteit, ruimtelijke planning en communicatie zitten in een kernteam dat om de drie weken samenkomt.',
    missing: [],
  },
  {
    questionId: 'involvement',
    text: 'Alle relevante diensten worden betrokken.',
    missing: ['departments', 'how'],
  },
  {
    questionId: 'involvement',
    text: 'De diensten economie, omgeving, openbare werken en vrije tijd.',
    missing: ['how'],
  },
  {
    questionId: 'involvement',
    text: 'We richten een stuurgroep op die maandelijks vergadert en verslag uitbrengt aan het schepencollege.',
    missing: ['departments'],
  },
  {
    questionId: 'involvement',
    text: 'De technische dienst en de dienst toerisme duiden elk een vaste contactpersoon aan; de schepen van economie bewaakt de opvolging.',
    missing: [],
  },
];

export const REALISTIC_ANSWERS: readonly RealisticAnswer[] = [
  ...CHALLENGE,
  ...INITIATIVES,
  ...AREA,
  ...POLICY,
  ...RESOURCES,
  ...INVOLVEMENT,
];
