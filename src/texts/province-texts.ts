import type { Province } from '../domain/municipality.ts';

/** A province of which no service is known by name. */
export function provinceName(province: Province): string {
  return `De provincie ${province}`;
}
