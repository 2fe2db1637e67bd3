/** The page on which a caseworker hands a table over with a browser. */
export const uploadPageTexts = {
  title: 'Aanvragen van papier opladen',
  programme: (name: string) => `Programma: ${name}`,
  intro:
    'Kies de ingevulde tabel: een Excel-werkmap (.xlsx) of een CSV-bestand, hoogstens 5 MB. Er wordt nog niets overgenomen: in Teams zie je eerst wat erin staat.',
  file: 'Tabel',
  send: 'Opladen',
  noFile: 'Kies eerst een bestand.',
  notAForm: 'Het bestand kwam niet goed aan. Probeer het nog eens.',
  keptTitle: 'Je tabel is gelezen',
  kept: 'Ga terug naar Teams. In je chat met Kernbot zie je wat erin staat en wat je nog moet verbeteren.',
  keptClose: 'Dit venster mag je sluiten.',
  goneTitle: 'Deze link werkt niet meer',
  gone: 'Een link om op te laden werkt een kwartier, voor één persoon, in één browser en voor één tabel.',
  goneHow: 'Ga terug naar Kernbot in Teams, typ “importeren” en maak een nieuwe link.',
} as const;
