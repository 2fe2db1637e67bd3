import type { Municipality } from '../../domain/municipality.ts';

/**
 * The fifteen municipalities that became seven on 1 January 2019. Deinze and Aalter kept their name
 * but got a new NIS code.
 */
export const MERGED_IN_2019 = [
  { nis: '12030', name: 'Puurs', province: 'Antwerpen', centreCity: false, successor: '12041' },
  {
    nis: '12034',
    name: 'Sint-Amands',
    province: 'Antwerpen',
    centreCity: false,
    successor: '12041',
  },
  {
    nis: '44001',
    name: 'Aalter',
    province: 'Oost-Vlaanderen',
    centreCity: false,
    successor: '44084',
  },
  {
    nis: '44011',
    name: 'Deinze',
    province: 'Oost-Vlaanderen',
    centreCity: false,
    successor: '44083',
  },
  {
    nis: '44029',
    name: 'Knesselare',
    province: 'Oost-Vlaanderen',
    centreCity: false,
    successor: '44084',
  },
  {
    nis: '44036',
    name: 'Lovendegem',
    province: 'Oost-Vlaanderen',
    centreCity: false,
    successor: '44085',
  },
  {
    nis: '44049',
    name: 'Nevele',
    province: 'Oost-Vlaanderen',
    centreCity: false,
    successor: '44083',
  },
  {
    nis: '44072',
    name: 'Waarschoot',
    province: 'Oost-Vlaanderen',
    centreCity: false,
    successor: '44085',
  },
  {
    nis: '44080',
    name: 'Zomergem',
    province: 'Oost-Vlaanderen',
    centreCity: false,
    successor: '44085',
  },
  {
    nis: '45017',
    name: 'Kruishoutem',
    province: 'Oost-Vlaanderen',
    centreCity: false,
    successor: '45068',
  },
  {
    nis: '45057',
    name: 'Zingem',
    province: 'Oost-Vlaanderen',
    centreCity: false,
    successor: '45068',
  },
  { nis: '71047', name: 'Opglabbeek', province: 'Limburg', centreCity: false, successor: '72042' },
  { nis: '72025', name: 'Neerpelt', province: 'Limburg', centreCity: false, successor: '72043' },
  { nis: '72029', name: 'Overpelt', province: 'Limburg', centreCity: false, successor: '72043' },
  {
    nis: '72040',
    name: 'Meeuwen-Gruitrode',
    province: 'Limburg',
    centreCity: false,
    successor: '72042',
  },
] as const satisfies readonly Municipality[];
