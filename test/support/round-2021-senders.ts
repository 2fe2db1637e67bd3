/** NIS code and name in 2021, day and time of sending in Brussels, contact person, fields of expertise. */
export type Sender2021 = readonly [
  nis: string,
  municipality: string,
  at: string,
  contact: string,
  expertise: string,
];

/**
 * Who sends in the replay of the first round, in order. The municipalities and the people are made up, and so is
 * what becomes of each; only the counts are those of the minister (parliamentary answer, 2021): the list that
 * goes with the answer is not among our sources.
 */
export const SENDERS_2021: readonly Sender2021[] = [
  ['12025', 'Mechelen', '2021-06-28T09:12', 'Griet Aerts', 'centreManagement,retailData'],
  ['36008', 'Izegem', '2021-06-29T11:47', 'Koen Vandeputte', 'realEstate,starters'],
  ['13008', 'Geel', '2021-07-01T08:31', 'Sofie Wuyts', 'retailConcepts,communication'],
  ['43005', 'Eeklo', '2021-07-02T16:05', 'Pieter De Clercq', 'publicSpace,mobility'],
  ['31004', 'Blankenberge', '2021-07-05T10:22', 'Ilse Maertens', 'events,consumerBehaviour'],
  ['24001', 'Aarschot', '2021-07-06T14:50', 'Tom Vanhove', 'centreManagement,processGuidance'],
  ['72020', 'Lommel', '2021-07-08T09:03', 'Nele Geerts', 'socialMedia,retailMarketing'],
  ['33011', 'Ieper', '2021-07-09T13:38', 'Dirk Lannoo', 'spatialPlanning,publicSpace'],
  ['12021', 'Lier', '2021-07-12T07:59', 'Annelies Mertens', 'mobility,logistics'],
  [
    '41002',
    'Aalst',
    '2021-07-13T15:16',
    'Bart Van den Bossche',
    'spatialPlanning,realEstate,negotiation',
  ],
  ['38008', 'De Panne', '2021-07-14T10:44', 'Hilde Dewulf', 'events,retailMarketing'],
  ['23002', 'Asse', '2021-07-16T11:29', 'Karim Benali', 'centreManagement,communication'],
  ['36015', 'Roeselare', '2021-07-19T09:56', 'Lies Callewaert', 'retailData,consumerBehaviour'],
  ['11007', 'Borsbeek', '2021-07-20T14:07', 'Jef Somers', 'publicSpace,creativeTrajectories'],
  ['34023', 'Kuurne', '2021-07-22T08:48', 'Stijn Depraetere', 'retailConcepts,starters'],
  ['45041', 'Ronse', '2021-07-23T16:33', 'Fatma Yilmaz', 'realEstate,processGuidance'],
  ['73006', 'Bilzen', '2021-07-26T10:01', 'Luc Vrancken', 'communication,socialMedia'],
  ['31043', 'Knokke-Heist', '2021-07-27T12:12', 'Charlotte Naessens', 'publicSpace,mobility'],
  ['24020', 'Diest', '2021-07-28T09:40', 'Wim Goossens', 'spatialPlanning,realEstate'],
  ['33021', 'Poperinge', '2021-07-29T15:55', 'Marijke Boone', 'retailConcepts,events'],
  ['13011', 'Herentals', '2021-08-02T08:20', 'Joris Van Gestel', 'centreManagement,negotiation'],
  ['24059', 'Landen', '2021-08-03T17:24', 'Eva Claes', 'other'],
  ['37015', 'Tielt', '2021-08-04T10:35', 'Hannes Verbrugge', 'realEstate,creativeTrajectories'],
  ['44083', 'Deinze', '2021-08-05T13:13', 'Katrien Martens', 'retailData,consumerBehaviour'],
  ['38025', 'Veurne', '2021-08-06T09:09', 'Frederik Popelier', 'events,communication'],
  ['11056', 'Zwijndrecht', '2021-08-09T11:51', 'Samira El Idrissi', 'spatialPlanning,mobility'],
  ['71022', 'Hasselt', '2021-08-09T16:42', 'Raf Nijs', 'consumerBehaviour,retailMarketing'],
  ['24104', 'Tervuren', '2021-08-10T10:27', 'Julie Peeters', 'publicSpace,processGuidance'],
  ['34042', 'Zwevegem', '2021-08-11T14:31', 'Geert Ameye', 'centreManagement,starters'],
  ['24033', 'Haacht', '2021-08-12T19:46', 'Maarten Stevens', 'processGuidance'],
  ['13025', 'Mol', '2021-08-13T09:18', 'Leen Dierckx', 'socialMedia,retailMarketing'],
  ['35002', 'Bredene', '2021-08-13T16:57', 'Tim Vermeire', 'mobility,events'],
  ['44040', 'Melle', '2021-08-13T23:44', 'Ruben Baert', 'communication,realEstate'],
  ['23024', 'Gooik', '2021-08-13T23:53', 'Liesbet Wijns', 'retailConcepts,creativeTrajectories'],
  ['36011', 'Lichtervelde', '2021-08-13T23:59', 'Jonas Seynaeve', 'publicSpace,starters'],
  ['73083', 'Tongeren', '2021-08-14T00:00', 'Ann Thijs', 'retailConcepts,events'],
  ['46025', 'Temse', '2021-09-20T11:05', 'Peter Van Hecke', 'retailData,logistics'],
];

/** The one whose application is inadmissible, and the one whose application is not clear enough to start. */
export const NOT_LET_THROUGH_2021 = { inadmissible: '24059', deferred: '24033' } as const;
