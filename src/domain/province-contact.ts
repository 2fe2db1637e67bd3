import type { Province } from './municipality.ts';

/** Where a municipality finds the service of its province that helps with its core. */
export interface ProvinceContact {
  readonly province: Province;
  /** What the service is called. */
  readonly name: string;
  readonly email?: string;
  readonly url?: string;
  readonly phone?: string;
}
