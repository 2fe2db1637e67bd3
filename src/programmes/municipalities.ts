import type { Municipality } from '../domain/municipality.ts';
import { ANTWERPEN } from './municipalities/antwerpen.ts';
import { LIMBURG } from './municipalities/limburg.ts';
import { MERGED_IN_2019 } from './municipalities/merged-in-2019.ts';
import { MERGED_IN_2025 } from './municipalities/merged-in-2025.ts';
import { OOST_VLAANDEREN } from './municipalities/oost-vlaanderen.ts';
import { VLAAMS_BRABANT } from './municipalities/vlaams-brabant.ts';
import { WEST_VLAANDEREN } from './municipalities/west-vlaanderen.ts';

/**
 * Every Flemish municipality of today and, with a `successor` and the day on which they ended, those that went
 * into a merger since 2019: people keep using the old names, and older dossiers keep the old codes.
 */
export const MUNICIPALITIES: readonly Municipality[] = [
  ...ANTWERPEN,
  ...LIMBURG,
  ...OOST_VLAANDEREN,
  ...VLAAMS_BRABANT,
  ...WEST_VLAANDEREN,
  ...MERGED_IN_2019,
  ...MERGED_IN_2025,
];
