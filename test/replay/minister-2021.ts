/**
 * What the minister answered about the first round (parliamentary answer on De Profploeg): 35 applications by
 * 13 August 2021, of which 33 were selected, with 4 centre cities; 2 came in later.
 */
export const CONTROL_2021 = {
  received: 35,
  inadmissible: 1,
  deferred: 1,
  selected: 33,
  centreCitiesSelected: 4,
  late: 2,
  provinces: {
    Antwerpen: 7,
    Limburg: 3,
    'Oost-Vlaanderen': 5,
    'Vlaams-Brabant': 7,
    'West-Vlaanderen': 13,
  },
  /** The one that was inadmissible and the one that was not clear enough were both of Vlaams-Brabant. */
  selectedIn: {
    Antwerpen: 7,
    Limburg: 3,
    'Oost-Vlaanderen': 5,
    'Vlaams-Brabant': 5,
    'West-Vlaanderen': 13,
  },
} as const;
